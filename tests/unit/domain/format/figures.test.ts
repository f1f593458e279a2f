import { describe, expect, test } from 'vitest';
import { figure, type Figure } from '../../../../src/collections/figure.ts';
import { formatFigure, formatPer } from '../../../../src/domain/format.ts';

const exactly = (value: number, unit: Figure['unit']) => ({ value, unit, precision: 'exactly' as const });

describe('figures', () => {
  test.each<[number, Figure['unit'], string, string]>([
    [300_000_000, 'VND', '300\u00A0triệu\u00A0đồng', 'VND\u00A0300\u00A0million'],
    [50, 'percent', '50\u00A0%', '50%'],
    [12.5, 'percent', '12,5\u00A0%', '12.5%'],
    [1.5, 'times', '1,5\u00A0lần', '1.5\u00A0times'],
    [28, 'courses', '28\u00A0lớp', '28\u00A0courses'],
    [1, 'courses', '1\u00A0lớp', '1\u00A0course'],
    [1, 'people', '1\u00A0người', '1\u00A0person'],
    [1200, 'people', '1.200\u00A0người', '1,200\u00A0people'],
    [0, 'days', '0\u00A0ngày', '0\u00A0days'],
    [102, 'communes', '102\u00A0xã, phường', '102\u00A0communes and wards'],
    [2.5, 'hectares', '2,5\u00A0ha', '2.5\u00A0ha'],
  ])('%d %s: %s, %s', (value, unit, vi, en) => {
    expect(formatFigure(exactly(value, unit), 'vi')).toBe(vi);
    expect(formatFigure(exactly(value, unit), 'en')).toBe(en);
  });

  test('one of anything is singular in English, a rate too', () => {
    expect(formatFigure(exactly(1, 'times'), 'en')).toBe('1\u00A0time');
  });

  test('says “at most” before the number', () => {
    const most = { value: 30, unit: 'percent', precision: 'at-most' } as const;
    expect(formatFigure(most, 'vi')).toBe('tối đa 30\u00A0%');
    expect(formatFigure(most, 'en')).toBe('at most 30%');
  });

  test.each(figure.shape.unit.options)('the unit %s has words in both languages, tied to its number', (unit) => {
    for (const language of ['vi', 'en'] as const) {
      const text = formatFigure(exactly(3, unit), language);
      expect(text).toMatch(/^(?:3|VND)(?:\u00A0|%)/);
      expect(text).not.toContain('undefined');
    }
  });

  test('says what it is per, where it is per something', () => {
    expect(formatPer({ per: 'establishment' }, 'vi')).toBe('mỗi cơ sở');
    expect(formatPer({ per: 'establishment' }, 'en')).toBe('per establishment');
    expect(formatPer({}, 'vi')).toBeUndefined();
  });
});
