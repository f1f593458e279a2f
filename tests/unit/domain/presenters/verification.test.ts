import { describe, expect, test } from 'vitest';
import { inlineWords } from '../../../../src/domain/inline-words.ts';
import { toTake } from '../../../../src/domain/presenters/to-take.ts';
import type { InBoth } from '../../../../src/domain/presenters/in-both.ts';
import { verificationView } from '../../../../src/domain/presenters/verification.ts';
import { recognitionsOf } from '../../../../src/domain/recognition.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';
import type { Fields } from '../../support/front.ts';

const LAW = entry('policy', 'tt-26-2014-bct', {}, { anchors: ['dieu-17-khoan-3'] });
const OFFICE = entry('agency', 'co-quan-a', { title: 'Sở A' }, { en: { title: 'Department A' } });

function view(fields: Fields, address?: string) {
  const product = entry('product', 'san-pham-a', fields, { en: { title: 'Product A' } });
  const all = [LAW, OFFICE, product];
  const readers = { vi: reader('vi', all), en: reader('en', all) };
  const [recognition] = recognitionsOf(product, readers.vi.site);
  if (!recognition) throw new Error('nothing to check');
  return verificationView(readers, recognition, { agency: 'co-quan-a' }, address);
}
const ocop = (certificate: Fields, more: Fields = {}) => view({ type: 'ocop', certificate, ...more });
const award = (fields: Fields, more: Fields = {}) =>
  view({ type: 'award', awards: [{ level: 'province', year: 2020, ...fields }], ...more });
const words = ({ vi, en }: InBoth) => [inlineWords(vi), en && inlineWords(en)];
const vietnamese = ({ vi }: InBoth) => inlineWords(vi);
const terms = ({ terms: list }: ReturnType<typeof view>) =>
  list.map(({ tone, title, from, until }) => [tone, vietnamese(title), from, until]);
const row = ({ rows }: ReturnType<typeof view>, label: string) =>
  rows.filter((one) => vietnamese(one.label) === label).flatMap(({ values }) => values.map(words));

describe('the term', () => {
  test('that a source states runs until its last day, and has lapsed from the next', () => {
    const seen = terms(ocop({ decidedOn: '2024-01-15', validMonths: 36 }));
    expect(seen).toEqual([
      ['ok', 'checkPage.until{date=15/1/2027}', undefined, '2027-01-16'],
      ['stop', 'checkPage.lapsed{date=15/1/2027}', '2027-01-16', undefined],
    ]);
  });

  test('that ended before the build has lapsed, whatever the day of the reader', () => {
    expect(terms(ocop({ validUntil: '2026-05-31' }))).toEqual([
      ['stop', 'checkPage.lapsed{date=31/5/2026}', undefined, undefined],
    ]);
    expect(terms(ocop({ validUntil: '2026-06-01' }))).toHaveLength(2);
  });

  test('by the rule of 2014 is no verdict: it says the rule, its mark and whom to ask', () => {
    const page = award({});
    expect(terms(page)).toEqual([['warn', 'checkPage.unsure', undefined, undefined]]);
    const line = page.terms[0]?.lines[0]?.vi ?? [];
    expect(inlineWords(line)).toBe(
      'checkPage.rule.given{year=2020} khoản 3 Điều 17 documentType.decree 1/2020/NĐ-CP ((mark.version{version=2014} · mark.unchecked)), checkPage.rule.until{date=31/12/2022} Sở A.',
    );
    expect(line.find(({ type }) => type === 'link')).toMatchObject({
      href: '/van-ban/tt-26-2014-bct/#dieu-17-khoan-3',
    });
    expect(line.find(({ type }) => type === 'mark')).toMatchObject({ mark: { verification: 'unchecked' } });
  });

  test('of what nobody checked is no verdict either, and flips never', () => {
    const page = award({ validUntil: '2027-01-02' }, { verification: 'unchecked' });
    expect(terms(page)).toEqual([['warn', 'checkPage.unsure', undefined, undefined]]);
    expect(page.unchecked && vietnamese(page.unchecked)).toBe('mark.unchecked');
  });

  test('that nobody knows is said to be unknown', () => {
    expect(terms(ocop({}))).toEqual([['plain', 'checkPage.none', undefined, undefined]]);
  });
});

describe('the facts', () => {
  test('stand in both languages, and English that would repeat the Vietnamese is left out', () => {
    const page = award({ decisionNumber: '1/QĐ-UBND', decidedOn: '2020-10-02' }, { producer: 'Cơ sở B' });
    expect(words(page.name)).toEqual(['Mục san-pham-a', 'Product A']);
    expect(row(page, 'product.producer')).toEqual([['Cơ sở B', undefined]]);
    expect(row(page, 'checkPage.decision')).toEqual([
      ['1/QĐ-UBND, award.decision.dated{date=2/10/2020}', '1/QĐ-UBND, award.decision.dated{date=2 October 2020}'],
    ]);
    expect(page.product.en.href).toBe('/en/products/san-pham-a/');
  });

  test('that are not known are said to be unknown, never left out', () => {
    const page = ocop({});
    expect(page.given).toBeUndefined();
    for (const label of ['product.producer', 'checkPage.stars', 'checkPage.year', 'checkPage.decision'])
      expect(row(page, label), label).toEqual([['unknown', undefined]]);
    expect(row(award({}), 'checkPage.round')).toEqual([['unknown', undefined]]);
  });

  test('never mix the two programmes', () => {
    expect(row(ocop({}), 'checkPage.scheme')).toEqual([['checkPage.scheme.ocop', undefined]]);
    expect(row(ocop({}), 'checkPage.level')).toEqual([]);
    expect(row(award({}), 'checkPage.stars')).toEqual([]);
  });
});

describe('the label', () => {
  test('carries the address in letters that break at its dots, and as a code', () => {
    const { label, path } = view({ type: 'ocop', certificate: {} }, `https://trang.vidu.invalid/x/abc12/`);
    expect(label?.address?.join('|')).toBe(`trang|.vidu|.invalid|${path}`);
    expect(label?.code?.size).toBeGreaterThan(20);
  });

  test('is not offered for what is over', () => {
    const lapsed = { decidedOn: '2020-01-02', validUntil: '2023-01-02' };
    expect(ocop(lapsed).label).toBeUndefined();
    expect(ocop({ ...lapsed, validUntil: '2100-01-02' }).label).toBeDefined();
  });

  test('has no code while no address is set: no domain is invented', () => {
    expect(ocop({}).label).toMatchObject({ address: undefined, code: undefined });
  });
});

test('a product leads to the page of each recognition, told apart where there are several', () => {
  const awards = [
    { level: 'province', year: 2020 },
    { level: 'region', year: 2022 },
  ];
  const links = (fields: Fields) => {
    const product = entry('product', 'san-pham-a', fields);
    return toTake(reader('en', [product]), product).map(({ text }) => text);
  };
  expect(links({ type: 'award', awards: awards.slice(1) })).toEqual(['checkPage.link']);
  expect(links({ type: 'award', awards })).toEqual([
    expect.stringContaining('award.level.province,year=2020'),
    expect.stringContaining('award.level.region,year=2022'),
  ]);
  expect(links({ type: 'specialty' })).toEqual([]);
});
