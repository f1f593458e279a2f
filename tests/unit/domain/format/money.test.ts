import { describe, expect, test } from 'vitest';
import type { Precision } from '../../../../src/collections/money.ts';
import { formatMoney, formatVnd } from '../../../../src/domain/format.ts';

describe('sums in đồng', () => {
  test.each([
    [0, '0\u00A0đồng', 'VND\u00A00'],
    [500_000, '500.000\u00A0đồng', 'VND\u00A0500,000'],
    [999_999, '999.999\u00A0đồng', 'VND\u00A0999,999'],
    [1_000_000, '1\u00A0triệu\u00A0đồng', 'VND\u00A01\u00A0million'],
    [1_001_000, '1,001\u00A0triệu\u00A0đồng', 'VND\u00A01.001\u00A0million'],
    [1_000_500, '1.000.500\u00A0đồng', 'VND\u00A01,000,500'],
    [2_340_000, '2,34\u00A0triệu\u00A0đồng', 'VND\u00A02.34\u00A0million'],
    [300_000_000, '300\u00A0triệu\u00A0đồng', 'VND\u00A0300\u00A0million'],
    [999_999_999, '999.999.999\u00A0đồng', 'VND\u00A0999,999,999'],
    [1_000_000_000, '1\u00A0tỷ\u00A0đồng', 'VND\u00A01\u00A0billion'],
    [1_500_000_000, '1,5\u00A0tỷ\u00A0đồng', 'VND\u00A01.5\u00A0billion'],
    [1_001_000_000, '1,001\u00A0tỷ\u00A0đồng', 'VND\u00A01.001\u00A0billion'],
    [1_234_567_000, '1.234,567\u00A0triệu\u00A0đồng', 'VND\u00A01,234.567\u00A0million'],
    [1_234_567_890, '1.234.567.890\u00A0đồng', 'VND\u00A01,234,567,890'],
    [2_345_000_000_000, '2.345\u00A0tỷ\u00A0đồng', 'VND\u00A02,345\u00A0billion'],
  ])('%d', (vnd, vi, en) => {
    expect(formatVnd(vnd, 'vi')).toBe(vi);
    expect(formatVnd(vnd, 'en')).toBe(en);
  });

  test('never break across lines', () => {
    for (const vnd of [1, 5_000, 300_000_000, 1_500_000_000]) {
      for (const language of ['vi', 'en'] as const) expect(formatVnd(vnd, language)).not.toContain(' ');
    }
  });

  test.each<[Precision, string, string]>([
    ['exactly', '300\u00A0triệu\u00A0đồng', 'VND\u00A0300\u00A0million'],
    ['over', 'hơn 300\u00A0triệu\u00A0đồng', 'more than VND\u00A0300\u00A0million'],
    ['nearly', 'gần 300\u00A0triệu\u00A0đồng', 'nearly VND\u00A0300\u00A0million'],
    ['about', 'khoảng 300\u00A0triệu\u00A0đồng', 'about VND\u00A0300\u00A0million'],
    ['at-most', 'tối đa 300\u00A0triệu\u00A0đồng', 'at most VND\u00A0300\u00A0million'],
    ['at-least', 'ít nhất 300\u00A0triệu\u00A0đồng', 'at least VND\u00A0300\u00A0million'],
  ])('precision %s is said as its source says it', (precision, vi, en) => {
    expect(formatMoney({ vnd: 300_000_000, precision }, 'vi')).toBe(vi);
    expect(formatMoney({ vnd: 300_000_000, precision }, 'en')).toBe(en);
  });
});
