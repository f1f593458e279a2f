import type { Period } from '../validity.ts';
import type { Reader } from './reader.ts';

/** The years of a text: `2021–2025`, or only up to when, for a text that names no first year. */
export function periodInWords(reader: Reader, { from, to }: Period): string {
  return from === undefined ? reader.t('policy.periodUntil', { to }) : `${from}–${to}`;
}
