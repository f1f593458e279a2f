import type { PolicyFacts } from '../../../src/collections/policy.ts';
import type { ValidText } from '../../../src/domain/validity.ts';
import { facts, type Fields } from './front.ts';

type ChangeType = PolicyFacts['changes'][number]['type'];

/** A text as far as validity needs it: in force since 1 January 2020, unless the test says otherwise. */
export function text(id: string, fields: Fields = {}): ValidText {
  return { id, ...facts('policy', { effectiveFrom: '2020-01-01', ...fields }) };
}

/** A text that changes `van-ban-a`: with a day of its own, or from the day it takes effect. */
export function changer(id: string, type: ChangeType, from?: string, fields: Fields = {}): ValidText {
  const change = { type, target: 'van-ban-a', verification: 'official', ...(from ? { from } : {}) };
  return text(id, { effectiveFrom: '2022-06-01', changes: [change], ...fields });
}
