import { describe, expect, test } from 'vitest';
import { inlineWords } from '../../../../src/domain/inline-words.ts';
import { passport, passportsView } from '../../../../src/domain/presenters/passport.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const LAW = entry('policy', 'van-ban-a', { number: '1/2020/NĐ-CP' }, { anchors: ['dieu-8', 'dieu-10'] });
const rule = (anchor: string, more = {}) => ({
  nature: 'rule',
  legalBasis: { policy: 'van-ban-a', anchor },
  ...more,
});

/** A passport as lines: `label: words`. */
const lines = (figure: Record<string, unknown>) =>
  passport(reader('vi', [LAW], { 'so-a': figure }), 'so-a').rows.map(
    ({ label, values }) => `${label}: ${values.map(inlineWords).join('; ')}`,
  );

describe('a passport', () => {
  test('names the provision, since when it applies and how well it was checked', () => {
    const figure = rule('dieu-8', { validFrom: '2020-03-01', verification: 'unchecked', enquiry: 'cau-hoi-a' });
    expect(lines(figure)).toEqual([
      'point.law: Điều 8 documentType.decree 1/2020/NĐ-CP',
      'passport.valid: passport.valid.from{from=1/3/2020}',
      'passport.checked: checked.on{date=2/1/2026} · verification.unchecked',
    ]);
  });

  test('says from when until when', () => {
    expect(lines(rule('dieu-8', { validFrom: '2020-03-01', validTo: '2021-03-01' }))).toContain(
      'passport.valid: passport.valid.between{from=1/3/2020,to=1/3/2021}',
    );
    expect(lines(rule('dieu-8', { validTo: '2021-03-01' }))).toContain(
      'passport.valid: passport.valid.to{to=1/3/2021}',
    );
  });

  test('of a result says which time it covers', () => {
    expect(lines({ period: { from: '2016', to: '2020' } })[0]).toBe('passport.period: 2016–2020');
    expect(lines({ period: { from: '2020', to: '2020' } })[0]).toBe('passport.period: 2020');
  });

  test('keeps its mark, its address and its sources', () => {
    const one = passport(reader('en', [LAW], { 'so-a': { verification: 'unchecked' } }), 'so-a');
    expect(one.figure.mark?.verification).toBe('unchecked');
    expect(one.figure.href).toBe('/en/handbook/figures/#so-a');
    expect(one.sources).toHaveLength(1);
    expect(one.sourceCount).toBe('sources.count{count=1}');
  });
});

test('rules stand with their text in its order, results with what they are about, the rest by year', () => {
  const product = entry('product', 'banh-a', { figures: ['so-banh'] });
  const { rules, results } = passportsView(
    reader('vi', [LAW, product], {
      'so-muoi': rule('dieu-10'),
      'so-tam': rule('dieu-8'),
      'so-banh': {},
      'so-cu': { period: { from: '2019', to: '2019' } },
      'so-moi': { period: { from: '2021', to: '2021' } },
    }),
  );
  const ids = (groups: typeof rules) =>
    groups.map(({ heading, passports }) => [heading, ...passports.map(({ id }) => id)]);
  expect(ids(rules)).toEqual([['documentType.decree 1/2020/NĐ-CP', 'so-tam', 'so-muoi']]);
  expect(ids(results)).toEqual([
    ['passport.general', 'so-moi', 'so-cu'],
    ['Mục banh-a', 'so-banh'],
  ]);
});
