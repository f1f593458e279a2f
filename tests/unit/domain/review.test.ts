import { expect, test } from 'vitest';
import { reviewsOf } from '../../../src/domain/review.ts';
import { changer, text } from '../support/library.ts';

const a = text('van-ban-a');
const change = (fields: object) => ({ type: 'amends', target: 'van-ban-a', verification: 'official', ...fields });
const b = (fields: object) => changer('van-ban-b', 'amends', undefined, { changes: [change(fields)] });
const clause = (anchor?: string) => ({ policy: { collection: 'policies' as const, id: 'van-ban-a' }, anchor });
const due = (checkedOn: string, anchor: string | undefined, fields: object) =>
  reviewsOf({ checkedOn, clauses: [clause(anchor)] }, [a, b(fields)]).map(
    ({ change: { policy, from } }) => `${policy} ${from}`,
  );

const whole = { provisions: ['dieu-5-khoan-1'], complete: true, from: '2026-03-01' };

test('what rests on a provision is due when the provision changes after it was checked', () => {
  expect(due('2026-02-28', 'dieu-5-khoan-1', whole)).toEqual(['van-ban-b 2026-03-01']);
  expect(due('2026-03-01', 'dieu-5-khoan-1', whole)).toEqual([]);
});

test.each([
  ['the article around it', 'dieu-5'],
  ['a point in it', 'dieu-5-khoan-1-diem-a'],
  ['the text as a whole', undefined],
])('%s is due too', (_, anchor) => {
  expect(due('2026-01-01', anchor, whole)).toHaveLength(1);
});

test('another provision is not, when all that changed is known', () => {
  expect(due('2026-01-01', 'dieu-6', whole)).toEqual([]);
  expect(due('2026-01-01', 'dieu-50', { ...whole, provisions: ['dieu-5'] })).toEqual([]);
});

test('it is when not all that changed is known', () => {
  expect(due('2026-01-01', 'dieu-6', { ...whole, complete: false })).toHaveLength(1);
  expect(due('2026-01-01', 'dieu-6', { from: '2026-03-01' })).toHaveLength(1);
});

test('what rests on another text is not', () => {
  const other = { policy: { collection: 'policies' as const, id: 'van-ban-c' } };
  expect(reviewsOf({ checkedOn: '2020-01-01', clauses: [other] }, [a, b(whole)])).toEqual([]);
});
