import { describe, expect, test } from 'vitest';
import { allRecognitions, codeOf, recognitionsOf } from '../../../src/domain/recognition.ts';
import { entry } from '../support/entry.ts';
import { site } from '../support/site.ts';

const product = (fields: Record<string, unknown>, id = 'san-pham-a') => entry('product', id, fields);

describe('the end of an OCOP certificate', () => {
  const end = (certificate: Record<string, unknown>) =>
    recognitionsOf(product({ type: 'ocop', certificate }), site([]))[0]!.end;

  test.each([
    ['2023-01-15', 36, '2026-01-15'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2023-08-31', 1, '2023-09-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-12-01', 1, '2024-01-01'],
    ['2023-12-31', 12, '2024-12-31'],
  ])('decided on %s for %d months it runs to %s', (decidedOn, validMonths, day) => {
    expect(end({ decidedOn, validMonths })).toEqual({ day, basis: 'stated' });
  });

  test('a stated last day stands', () => {
    expect(end({ validUntil: '2027-01-02' })).toEqual({ day: '2027-01-02', basis: 'stated' });
  });

  test('without a day or a term there is none', () => {
    expect(end({ validMonths: 36 })).toBeUndefined();
    expect(end({ decidedOn: '2023-01-15' })).toBeUndefined();
  });
});

test('an award ends by the rule of 2014, which was not compared with today’s, unless its source says otherwise', () => {
  const ends = recognitionsOf(
    product({
      type: 'award',
      awards: [
        { level: 'province', year: 2020 },
        { level: 'region', year: 2022, validUntil: '2025-06-30' },
      ],
    }),
    site([]),
  ).map(({ end }) => end);
  expect(ends).toEqual([
    { day: '2022-12-31', basis: 'rule' },
    { day: '2025-06-30', basis: 'stated' },
  ]);
});

test('craft villages and specialties have nothing to check by a code', () => {
  expect(recognitionsOf(product({ type: 'craft-village' }), site([]))).toEqual([]);
  expect(recognitionsOf(product({ type: 'specialty' }), site([]))).toEqual([]);
});

describe('a code', () => {
  test('is what was printed for good, in letters that are not taken for each other', () => {
    expect(codeOf('san-pham-a/province/2020')).toMatch(/^[2-9a-hjkmnp-z]{5}$/);
    expect(codeOf('gung-say-deo-sua/province/2020')).toBe('ha5xh');
  });

  test('differs with product, level and year, and does not with what becomes known later', () => {
    const codes = (fields: Record<string, unknown>, id?: string) =>
      allRecognitions(site([product(fields, id)])).map(({ code }) => code);
    const award = (more: Record<string, unknown>) => ({
      type: 'award',
      awards: [{ level: 'province', year: 2020, ...more }],
    });
    expect(
      new Set(
        [
          codes(award({})),
          codes(award({ year: 2021 })),
          codes(award({ level: 'region' })),
          codes(award({}), 'b'),
        ].flat(),
      ).size,
    ).toBe(4);
    expect(codes(award({ decisionNumber: '1/QĐ' }))).toEqual(codes(award({})));
    expect(codes({ type: 'ocop', certificate: {} })).toEqual(
      codes({ type: 'ocop', certificate: { stars: 4, year: '2024' } }),
    );
  });
});
