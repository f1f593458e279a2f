import { describe, expect, test } from 'vitest';
import { moneyBar, moneyChart, moneyView } from '../../../../src/domain/presenters/money-chart.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const project = (id: string, money: Record<string, { vnd: number; precision?: string }>) =>
  entry('project', id, { money });
const both = project('ca-hai', {
  support: { vnd: 300_000_000 },
  own: { vnd: 100_000_000 },
  total: { vnd: 400_000_000 },
});
const totalOnly = project('tong', { support: { vnd: 250_000_000, precision: 'over' }, total: { vnd: 1_000_000_000 } });
const supportOnly = project('mot-phan', { support: { vnd: 195_000_000 } });
const none = project('khong', {});
const vi = reader('vi', [both, totalOnly, supportOnly, none]);

describe('the bar of a project', () => {
  test('shows who paid which share', () => {
    expect(moneyBar(vi, both)).toMatchObject({
      label: 'money.support 75%, money.own 25%',
      parts: [
        { name: 'support', at: 0, width: 75 },
        { name: 'own', at: 75, width: 25 },
      ],
    });
  });

  test('what a source does not say who paid is not called the establishment’s own', () => {
    expect(moneyBar(vi, totalOnly)?.parts.map(({ name }) => name)).toEqual(['support', 'rest']);
    expect(moneyBar(vi, totalOnly)?.words).toEqual([
      expect.objectContaining({ text: expect.stringContaining('money.words.total') as unknown }),
    ]);
  });

  test('a share that is not known is said to be so, and none is drawn', () => {
    expect(moneyBar(vi, supportOnly)).toMatchObject({ label: 'money.only.support', parts: [{ name: 'support' }] });
    expect(JSON.stringify(moneyBar(vi, supportOnly)?.words)).toContain('money.words.own{amount=unknown}');
  });

  test('without any amount there is no bar, and one amount alone needs no picture', () => {
    expect(moneyBar(vi, none)).toBeUndefined();
    expect(moneyView(vi, supportOnly)).toBeUndefined();
    expect(moneyView(vi, both)?.legend.map(({ part }) => part)).toEqual(['support', 'own']);
  });
});

describe('the chart of projects', () => {
  const chart = moneyChart(vi, [both, totalOnly, supportOnly, none]);

  test('draws all on one scale and counts those without an amount', () => {
    expect(chart.rows.map(({ bar }) => bar.parts.reduce((sum, { width }) => sum + width, 0))).toEqual([40, 100, 19.5]);
    expect(chart.note).toBe('money.missing{count=1}');
  });

  test('shows no more than asked for, and names the parts that occur', () => {
    const short = moneyChart(vi, [both, totalOnly, supportOnly], 1);
    expect(short.rows).toHaveLength(1);
    expect(short.legend.map(({ part }) => part)).toEqual(['support', 'own']);
    expect(short.note).toBeUndefined();
  });
});
