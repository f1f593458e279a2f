import { describe, expect, test } from 'vitest';
import { formatDate, formatOfficialDate } from '../../../../src/domain/format.ts';

describe('dates', () => {
  test.each([
    ['2021-11-23', '23/11/2021', '23\u00A0November\u00A02021'],
    ['2021-01-05', '5/1/2021', '5\u00A0January\u00A02021'],
    ['2024-02-29', '29/2/2024', '29\u00A0February\u00A02024'],
    ['2020-12-31', '31/12/2020', '31\u00A0December\u00A02020'],
    ['2021-11', 'tháng\u00A011/2021', 'November\u00A02021'],
    ['2021-02', 'tháng\u00A02/2021', 'February\u00A02021'],
    ['2021', '2021', '2021'],
  ])('%s as far as it is known: %s, %s', (date, vi, en) => {
    expect(formatDate(date, 'vi')).toBe(vi);
    expect(formatDate(date, 'en')).toBe(en);
  });

  test.each([
    ['2012-05-21', 'ngày\u00A021 tháng\u00A05 năm\u00A02012', '21\u00A0May\u00A02012'],
    ['2021-01-05', 'ngày\u00A05 tháng\u00A01 năm\u00A02021', '5\u00A0January\u00A02021'],
    ['2021-11', 'tháng\u00A011/2021', 'November\u00A02021'],
    ['2021', '2021', '2021'],
  ])('%s in the form of official texts: %s', (date, vi, en) => {
    expect(formatOfficialDate(date, 'vi')).toBe(vi);
    expect(formatOfficialDate(date, 'en')).toBe(en);
  });
});
