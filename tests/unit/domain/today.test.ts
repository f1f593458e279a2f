import { describe, expect, test } from 'vitest';
import { buildDay } from '../../../src/domain/today.ts';

const now = new Date('2026-11-24T03:00:00Z');

describe('the day a build speaks for', () => {
  test.each(['2026-11-24', '2024-02-29', '1999-12-31'])('BUILD_DATE %s is taken as it is', (day) => {
    expect(buildDay(day, now)).toBe(day);
  });

  test.each([undefined, ''])('without BUILD_DATE (%j) it is today', (given) => {
    expect(buildDay(given, now)).toBe('2026-11-24');
  });

  test.each([
    ['2026-11-23T16:59:59Z', '2026-11-23'],
    ['2026-11-23T17:00:00Z', '2026-11-24'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
  ])('%s is %s in Việt Nam', (moment, day) => {
    expect(buildDay(undefined, new Date(moment))).toBe(day);
  });

  test.each([
    '31/02/2026',
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '2026-2-3',
    '2026-11',
    '2026-11-24T00:00:00Z',
    ' 2026-11-24',
    'hôm nay',
  ])('BUILD_DATE “%s” is no day, and the message says so in both languages', (given) => {
    expect(() => buildDay(given, now)).toThrow(
      `BUILD_DATE “${given}” không phải một ngày; viết như 2026-11-24. / is not a day; write it as 2026-11-24.`,
    );
  });
});
