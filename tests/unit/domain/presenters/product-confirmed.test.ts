import { describe, expect, test } from 'vitest';
import { OTHER_RECOGNITIONS } from '../../../../src/collections/product.ts';
import { inlineWords } from '../../../../src/domain/inline-words.ts';
import { confirmedBlock } from '../../../../src/domain/presenters/product-confirmed.ts';
import type { FactRow } from '../../../../src/domain/view.ts';
import { entry } from '../../support/entry.ts';
import { awarded, certified, product, productReader } from '../../support/product-site.ts';

type Around = Parameters<typeof productReader>[0];

const block = (one: ReturnType<typeof product>, around: Around = {}) =>
  confirmedBlock(productReader({ ...around, entries: [one, ...(around.entries ?? [])] }), one);
const record = (one: ReturnType<typeof product>, around?: Around) => block(one, around).records![0]!;
const linesOf = (rows: readonly FactRow[], label: string) =>
  rows.find((row) => row.label === label)?.values.map((line) => inlineWords(line));

describe('an award', () => {
  const DECISION = entry('policy', 'quyet-dinh-a', { number: '7/QĐ', signedOn: '2020-09-01', issuers: ['co-quan-a'] });
  const ISSUER = entry('agency', 'co-quan-a');

  test('says level and year, and what of its decision and round was not read', () => {
    const { heading, rows } = record(awarded());
    expect(heading).toBe('award.name{level=award.level.province,year=2020}');
    expect(linesOf(rows, 'award.decision')).toEqual(['award.decision.unread']);
    expect(linesOf(rows, 'award.decidedBy')).toBeUndefined();
    expect(linesOf(rows, 'round.label')).toEqual(['round.unread']);
  });

  test('takes decision, day and who decided from the text its round names', () => {
    const { rows } = record(awarded({ round: 'ky-a' }), {
      rounds: { 'ky-a': { decision: 'quyet-dinh-a' } },
      entries: [DECISION, ISSUER],
    });
    expect(linesOf(rows, 'award.decision')![0]).toMatch(/7\/QĐ.*award\.decision\.dated\{date=1\/9\/2020\}/);
    expect(linesOf(rows, 'award.decidedBy')).toEqual(['Mục co-quan-a']);
  });

  test('gives a number where the text is not held', () => {
    const { rows } = record(awarded({ decisionNumber: '8/QĐ' }));
    expect(linesOf(rows, 'award.decision')).toEqual(['8/QĐ']);
  });

  test('tells how many came in and were recognised, and the shares of a round wider than the province', () => {
    const lines = (fields: Record<string, unknown>) =>
      linesOf(record(awarded({ round: 'ky-a' }), { rounds: { 'ky-a': fields } }).rows, 'round.label');
    expect(lines({ registered: { products: 9, establishments: 4 }, recognised: { products: 5 } })).toEqual([
      'province.former-dong-thap: round.registered{tally=round.tally{products=9,establishments=4}}; round.recognised{tally=round.products{products=5}}.',
      'round.among',
    ]);
    expect(lines({ recognised: { products: 5 } })).toEqual([
      'province.former-dong-thap: round.recognised{tally=round.products{products=5}}; round.registered.unread.',
      'round.among',
    ]);
    expect(lines({ level: 'region', area: 'south' })![1]).toBe('round.shares.unread');
    expect(
      lines({ level: 'region', area: 'south', shares: [{ province: 'former-tien-giang', products: 12 }] })![1],
    ).toBe('round.shares{shares=round.shareOf{province=province.former-tien-giang,products=12}}');
  });

  test('a round of a commune names it, and in English says that the name is Vietnamese', () => {
    const commune = { level: 'commune', year: 2026, area: 'dong-thap', commune: 'xa-a' };
    const one = awarded({ level: 'commune', year: 2026, round: 'ky-a' });
    const { rows } = record(one, { language: 'en', rounds: { 'ky-a': commune } });
    expect(rows.find(({ label }) => label === 'round.label')!.values[0]![0]).toEqual({
      type: 'text',
      text: 'xã A',
      lang: 'vi',
    });
  });

  test('by the rule of 2014 has no verdict: marked, the same before and after the day, and whom to ask', () => {
    const line = (day: string) => record(awarded(), { day }).rows.find(({ label }) => label === 'award.validity')!;
    expect(line('2022-01-01')).toEqual(line('2030-01-01'));
    const [parts = []] = line('2026-06-01').values;
    expect(parts.some(({ type }) => type === 'dated')).toBe(false);
    expect(parts).toContainEqual({ type: 'mark', mark: { verification: 'unchecked', text: 'mark.unchecked' } });
    expect(inlineWords(parts)).toMatch(/award\.rule\.circular, award\.rule\.end\{date=31\/12\/2022\}.*so-cong-thuong/);
  });

  test('names the provision of the rule where the circular is held', () => {
    const circular = entry('policy', 'tt-26-2014-bct', {}, { anchors: ['dieu-17-khoan-3'] });
    const { rows } = record(awarded(), { entries: [circular] });
    expect(rows.flatMap(({ values }) => values.flat())).toContainEqual(
      expect.objectContaining({ type: 'link', href: '/van-ban/tt-26-2014-bct/#dieu-17-khoan-3' }),
    );
  });
});

describe('a last day that a source states', () => {
  const validity = (day: string) =>
    record(awarded({ validUntil: '2026-12-31' }), { day }).rows.find(({ label }) => label === 'award.validity')!
      .values[0];

  test('turns by itself on the day after', () => {
    const [now, later] = validity('2026-12-31')!;
    expect(now).toMatchObject({ type: 'dated', until: '2027-01-01' });
    expect(inlineWords([now!])).toBe('ocop.until{date=31/12/2026,day=31/12/2026}');
    expect(later).toMatchObject({
      from: '2027-01-01',
      of: [{ text: 'ocop.lapsed{date=31/12/2026,day=1/1/2027}' }],
    });
  });

  test('once over is over unless renewed', () => {
    const line = validity('2027-01-01')!;
    expect(line).toHaveLength(1);
    expect(inlineWords(line)).toBe('ocop.lapsed{date=31/12/2026,day=1/1/2027}');
  });
});

describe('an OCOP certificate', () => {
  test('says what it is not, and what was not read', () => {
    const { heading, rows, aside } = record(certified({}));
    expect([heading, aside]).toEqual(['ocop.confirmed', 'ocop.what']);
    expect(linesOf(rows, 'ocop.grade')).toEqual(['ocop.starsUnread']);
    expect(linesOf(rows, 'award.validity')).toEqual(['ocop.termUnknown']);
  });

  test('runs from its decision', () => {
    const { heading, rows } = record(certified({ stars: 4, decidedOn: '2023-12-29', validMonths: 36 }));
    expect(heading).toBe('ocop.stars{stars=4}');
    expect(linesOf(rows, 'award.decision')).toEqual(['award.decision.dated{date=29/12/2023}', 'award.decision.unread']);
    expect(linesOf(rows, 'award.validity')).toEqual([
      'ocop.until{date=29/12/2026,day=1/6/2026}',
      'ocop.months{months=36}',
    ]);
  });
});

describe('every other recognition', () => {
  test.each(OTHER_RECOGNITIONS.filter((type) => type !== 'ocop-vote'))('%s is no award, and says so', (type) => {
    const one = product({
      type: 'craft-village',
      recognitions: [{ type, on: '2019-05', by: 'Cục A' }],
    });
    const { heading, rows, aside } = record(one);
    expect([heading, aside]).toEqual([`recognition.${type}`, `recognition.${type}.what`]);
    expect(linesOf(rows, 'recognition.by')).toEqual(['Cục A']);
    expect(linesOf(rows, 'award.validity')).toBeUndefined();
  });

  test('a vote has the numbers of its round', () => {
    const one = product({ recognitions: [{ type: 'ocop-vote', round: 'ky-b' }] });
    const vote = { scheme: 'ocop-vote', level: undefined, year: 2025, area: 'dong-thap', recognised: { products: 20 } };
    const { rows } = record(one, { rounds: { 'ky-b': vote } });
    expect(linesOf(rows, 'recognition.on')).toEqual(['2025']);
    expect(linesOf(rows, 'round.label')![0]).toContain('round.chosen{tally=round.products{products=20}}');
  });
});

describe('what was not read is said', () => {
  test('of a specialty without an award, and a craft village without its recognition', () => {
    expect(block(product({ type: 'specialty' })).intro).toBe('product.noAward');
    expect(block(product({ type: 'craft-village' })).intro).toBe('product.noVillage');
    const village = product({ type: 'craft-village', recognitions: [{ type: 'craft-village' }] });
    expect(block(village).intro).toBeUndefined();
    expect(block(awarded()).intro).toBeUndefined();
  });

  test('what nobody compared is only said to be confirmed, each with its mark', () => {
    const one = product({ verification: 'unchecked', recognitions: [{ type: 'trademark' }] });
    const { heading, records } = block(one);
    expect(heading).toBe('product.claimed');
    expect(records![0]!.mark).toEqual({ verification: 'unchecked', text: 'mark.unchecked' });
    expect(block(product({ verification: 'unchecked' })).heading).toBe('product.nothingRead');
  });

  test('what sources leave open stands here', () => {
    const one = product({ notes: ['cho-ngo'], words: { 'cho-ngo': 'Nguồn không rõ.' } });
    expect(block(one).groups).toMatchObject([{ items: [[{ text: 'Nguồn không rõ.' }]] }]);
  });
});
