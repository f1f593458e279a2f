import { expect, test } from 'vitest';
import { certificateEnd } from '../../../../src/domain/presenters/product.ts';

const end = (decidedOn: string | undefined, validMonths: number | undefined) =>
  certificateEnd({ decidedOn, validMonths, yearIsLatest: false });

test.each([
  ['2023-01-15', 36, '2026-01-15'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2022-11-30', 3, '2023-02-28'],
  ['2023-08-31', 1, '2023-09-30'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2023-02-28', 12, '2024-02-28'],
  ['2023-12-01', 1, '2024-01-01'],
  ['2023-12-31', 12, '2024-12-31'],
])('a certificate of %s for %d months runs to %s', (decidedOn, months, last) => {
  expect(end(decidedOn, months)).toBe(last);
});

test('without a day or a term there is no end', () => {
  expect(end(undefined, 36)).toBeUndefined();
  expect(end('2023-01-15', undefined)).toBeUndefined();
});
