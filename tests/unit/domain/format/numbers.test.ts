import { expect, test } from 'vitest';
import { formatNumber } from '../../../../src/domain/format.ts';

test.each([
  [0, '0', '0'],
  [7, '7', '7'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [999_999, '999.999', '999,999'],
  [1_234_567, '1.234.567', '1,234,567'],
  [0.5, '0,5', '0.5'],
  [1234.5, '1.234,5', '1,234.5'],
  [1000.125, '1.000,125', '1,000.125'],
  [-1500, '−1.500', '−1,500'],
  [-0.25, '−0,25', '−0.25'],
])('%d is %s in Vietnamese and %s in English', (value, vi, en) => {
  expect(formatNumber(value, 'vi')).toBe(vi);
  expect(formatNumber(value, 'en')).toBe(en);
});
