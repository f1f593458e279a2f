import { describe, expect, test } from 'vitest';
import { figure } from '../../../../src/collections/figure.ts';
import { result } from '../../../../src/collections/result.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { supportByYear } from '../../../../src/domain/presenters/result-charts.ts';
import { resultsView } from '../../../../src/domain/presenters/results.ts';
import { Site } from '../../../../src/domain/site.ts';
import type { Fields } from '../../support/front.ts';
import { echo, figureFields } from '../../support/site.ts';

const year = (from: string, fields: Fields = {}): [string, ReturnType<typeof result.parse>] => [
  `ket-qua-${from}-${JSON.stringify(fields)}`,
  result.parse({
    period: { from, to: from },
    area: 'former-dong-thap',
    verification: 'official',
    checkedOn: '2026-01-02',
    ...fields,
    sources: ['nguon-a'],
  }),
];
const money = (fields: Fields = {}) => figure.parse(figureFields({ unit: 'VND', value: 1_000_000, ...fields }));
const series = (at: string) => ({ period: { from: at, to: at }, series: { chart: 'state-support', covers: 'whole' } });

const site = new Site({
  day: '2026-06-01',
  entries: [],
  figures: new Map([
    ['tong', money({ value: 4_000_000 })],
    ['a', money({ value: 1_000_000, ...series('2022') })],
    ['b', money({ value: 3_000_000 })],
    ['chua-ro', money({ value: 5_000_000, verification: 'unchecked' })],
  ]),
  results: new Map([
    year('2021', { part: { vi: 'riêng đợt 3', en: 'batch 3 alone' } }),
    year('2021'),
    year('2024', { total: 'tong' }),
    year('2025', { planned: true, total: 'tong' }),
    year('2020', { support: ['a', 'b'], total: 'tong', area: 'former-tien-giang' }),
    year('2019', { support: ['a', 'chua-ro'], others: ['chua-ro'], area: 'former-tien-giang' }),
  ]),
  sources: new Map(),
  places: new Map(),
  measurements: new Map(),
});
const reader = new Reader(site, 'vi', echo);
const words = (value: unknown) => JSON.stringify(value);

describe('the page of results', () => {
  const { tables, shares } = resultsView(reader);

  test('keeps provinces apart, the newest first and a year before its parts', () => {
    expect(tables.map(({ id }) => id)).toEqual(['tinh-former-dong-thap', 'tinh-former-tien-giang']);
    const heads = tables[0]?.table.rows.map(([head]) => words(head)) ?? [];
    expect(heads[0]).toContain('results.plan{period=2025}');
    expect(heads[2]).not.toContain('riêng đợt 3');
    expect(heads[3]).toContain('riêng đợt 3');
  });

  test('says of each number that it is not known, and adds nothing up', () => {
    expect(tables[0]?.table.rows[2]?.slice(1, 6).map((cell) => words(cell))).toEqual(
      Array(5).fill(expect.stringContaining('unknown')),
    );
  });

  test('marks a number that is less sure than its row, wherever it stands', () => {
    const marks = tables[1]?.table.rows.map((cells) =>
      cells.map((cell) => words(cell).match(/"type":"mark"/g)?.length ?? 0),
    );
    expect(marks).toEqual([
      [0, 0, 0, 0, 0, 0, 0],
      [1, 0, 0, 1, 0, 0, 0],
    ]);
  });

  test('draws who paid where a source names each purse', () => {
    expect(shares).toHaveLength(1);
    expect(shares[0]?.chart.rows.map(({ share }) => share)).toEqual(['25%', '75%']);
  });
});

test('a year without a bar says why: nothing was found, or a total that tells nothing of the state', () => {
  const gaps = supportByYear(reader)?.rows.map(({ year, words: [first] }) => [year, words(first)]);
  expect(gaps?.slice(1).map(([, said]) => said)).toEqual([
    expect.stringContaining('results.gap{year=2023}'),
    expect.stringContaining('results.gap.total'),
    expect.stringContaining('results.gap{year=2025}'),
    expect.stringContaining('results.gap{year=2026}'),
  ]);
});
