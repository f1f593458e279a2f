import { describe, expect, test } from 'vitest';
import { figure } from '../../../../src/collections/figure.ts';
import { shares, supportByYear } from '../../../../src/domain/presenters/result-charts.ts';
import type { Fields } from '../../support/front.ts';
import { figureFields, reader } from '../../support/site.ts';

const result = (value: number, fields: Fields = {}): Fields => ({
  value,
  unit: 'VND',
  period: { from: '2021', to: '2021' },
  verification: 'secondary',
  version: '2021',
  ...fields,
});
const withFigures = (figures: Record<string, Fields>) => reader('vi', [], figures);

describe('support by year', () => {
  const vi = withFigures({
    mot: result(4_000_000_000, { series: { chart: 'state-support', covers: 'whole' } }),
    hai: result(1_000_000_000, {
      series: { chart: 'state-support', covers: 'part' },
      period: { from: '2023-01', to: '2023-09' },
    }),
    khac: result(9_000_000_000),
  });

  test('has a row for every year to the present, gaps said in words', () => {
    const chart = supportByYear(vi);
    expect(chart?.rows[0]).toMatchObject({ year: 2021, bar: { width: 100, whole: true } });
    expect(chart?.rows[1]).toEqual({
      year: 2022,
      bar: undefined,
      words: [{ type: 'text', text: 'results.gap{year=2022}' }],
    });
    expect(chart?.rows[2]).toMatchObject({ year: 2023, bar: { width: 25, whole: false } });
    expect(JSON.stringify(chart?.rows[2]?.words)).toContain('results.part');
    expect(chart?.rows.at(-1)?.year).toBe(Number(vi.site.day.slice(0, 4)));
  });

  test('without figures of the series there is no chart', () => {
    expect(supportByYear(withFigures({ khac: result(1) }))).toBeUndefined();
  });
});

test('a figure of a chart by year covers one year', () => {
  const series = { chart: 'state-support', covers: 'whole' };
  const read = (period: unknown) => figure.safeParse(figureFields(result(1, { series, period }))).error?.message;
  expect(read({ from: '2016', to: '2020' })).toContain('một năm');
  expect(read(undefined)).toContain('within one year');
  expect(read({ from: '2021-01', to: '2021-09' })).toBeUndefined();
});

describe('shares of a sum', () => {
  const vi = withFigures({
    tong: result(1000),
    a: result(750, { short: { vi: 'Cơ sở', en: 'Establishments' } }),
    b: result(240),
  });

  test('are drawn end to end and told in words', () => {
    const view = shares(vi, 'tong', ['a', 'b']);
    expect(view.parts).toEqual([
      { name: 'a', at: 0, width: 75 },
      { name: 'b', at: 75, width: 24 },
    ]);
    expect(view.rows.map(({ name, share }) => `${name} ${share}`)).toEqual(['Cơ sở 75%', 'Số thử 24%']);
    expect(view.label).toBe('Cơ sở 75%, Số thử 24%');
  });

  test('name the file that is missing', () => {
    expect(() => shares(vi, 'tong', ['khong-co'])).toThrow('content/figures/khong-co.yaml does not exist');
  });
});
