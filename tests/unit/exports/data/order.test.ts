import { expect, test } from 'vitest';
import { byId } from '../../../../src/exports/data/order.ts';

test('what has one id keeps its place', () => {
  expect(byId({ id: 'a' }, { id: 'b' })).toBe(-1);
  expect(byId({ id: 'b' }, { id: 'a' })).toBe(1);
  expect(byId({ id: 'a' }, { id: 'a' })).toBe(0);
});
