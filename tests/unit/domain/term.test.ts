import { expect, test } from 'vitest';
import { recognitionsOf } from '../../../src/domain/recognition.ts';
import { termOf, termsFrom } from '../../../src/domain/term.ts';
import type { Fields } from '../support/front.ts';
import { awarded, certified, productReader } from '../support/product-site.ts';

const { site } = productReader();
const award = (fields: Fields, more: Fields = {}) => recognitionsOf(awarded(fields, more), site)[0]!;
const TODAY = '2026-06-01';

test('only what a source states, and somebody compared, has a verdict', () => {
  const until = { validUntil: '2026-06-01' };
  expect(termOf(award(until), '2026-06-01').state).toBe('running');
  expect(termOf(award(until), '2026-06-02').state).toBe('over');
  expect(termOf(award(until, { verification: 'unchecked' }), '2026-06-02')).toEqual({
    state: 'unsure',
    day: '2026-06-01',
  });
  expect(termOf(award({}), TODAY)).toEqual({ state: 'byRule', day: '2022-12-31' });
  expect(termOf(recognitionsOf(certified({}), site)[0]!, TODAY)).toEqual({ state: 'unknown' });
});

test('what runs is over from the day after its last; nothing else turns', () => {
  expect(termsFrom(award({ validUntil: '2026-12-31' }), TODAY)).toMatchObject([
    { until: '2027-01-01', value: { state: 'running' } },
    { from: '2027-01-01', since: '2027-01-01', value: { state: 'over' } },
  ]);
  expect(termsFrom(award({}), TODAY)).toHaveLength(1);
  expect(termsFrom(award({ validUntil: '2020-12-31' }), TODAY)).toMatchObject([{ value: { state: 'over' } }]);
});
