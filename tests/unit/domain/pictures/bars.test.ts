import { expect, test } from 'vitest';
import { percent, stack } from '../../../../src/domain/pictures/bars.ts';
import { yearRows } from '../../../../src/domain/pictures/yearly.ts';

test('parts lie end to end on one scale', () => {
  expect(
    stack(
      [
        { name: 'support', amount: 300 },
        { name: 'own', amount: 200 },
      ],
      1000,
    ),
  ).toEqual([
    { name: 'support', at: 0, width: 30 },
    { name: 'own', at: 30, width: 20 },
  ]);
});

test('a missing amount takes no room and invents none', () => {
  expect(
    stack(
      [
        { name: 'support', amount: undefined },
        { name: 'own', amount: 5 },
      ],
      10,
    ),
  ).toEqual([{ name: 'own', at: 0, width: 50 }]);
});

test('nothing is divided by nothing', () => {
  expect(percent(1, 0)).toBe(0);
  expect(stack([{ name: 'own', amount: 1 }], 0)).toEqual([]);
});

test('a year of which nothing is known keeps its row', () => {
  expect(
    yearRows(
      [
        { year: 2021, value: 4 },
        { year: 2023, value: 2 },
      ],
      2024,
    ),
  ).toEqual([
    { year: 2021, value: { year: 2021, value: 4 } },
    { year: 2022, value: undefined },
    { year: 2023, value: { year: 2023, value: 2 } },
    { year: 2024, value: undefined },
  ]);
});

test('two values of one year are two rows, and no value is no chart', () => {
  expect(
    yearRows(
      [
        { year: 2022, value: 1 },
        { year: 2022, value: 2 },
      ],
      2022,
    ),
  ).toHaveLength(2);
  expect(yearRows([], 2026)).toEqual([]);
});
