import type { Clause } from '../collections/reference.ts';
import { dayAfter, type Dated, spans } from './dated.ts';
import type { Recognition } from './recognition.ts';

/** The clause that says how long the certificate of an award runs. It was read in the wording of 2014 alone. */
export const TERM_RULE = {
  policy: { collection: 'policies', id: 'tt-26-2014-bct' },
  anchor: 'dieu-17-khoan-3',
} as const satisfies Clause;
/** The wording it was read in. */
export const TERM_RULE_VERSION = '2014';

/** How long a recognition runs, as far as that can be said on a day: pages only word it. */
export type Term =
  | { state: 'unknown' }
  /** No verdict: the rule was not compared with the wording in force. */
  | { state: 'byRule'; day: string }
  /** No verdict: a source states the day, and nobody compared that source. */
  | { state: 'unsure'; day: string }
  | { state: 'running'; day: string }
  /** Over unless renewed. */
  | { state: 'over'; day: string };

/** How long a recognition runs, as known on a day. */
export function termOf({ end, product }: Pick<Recognition, 'end' | 'product'>, today: string): Term {
  if (!end) return { state: 'unknown' };
  const { day, basis } = end;
  if (basis === 'rule') return { state: 'byRule', day };
  if (product.facts.verification === 'unchecked') return { state: 'unsure', day };
  return { state: today <= day ? 'running' : 'over', day };
}

/** The same from a day on: what runs is over from the day after its last. */
export function termsFrom(
  recognition: Pick<Recognition, 'end' | 'product'>,
  today: string,
): Array<Dated & { value: Term; since: string }> {
  const now = termOf(recognition, today);
  const later = now.state === 'running' ? [dayAfter(now.day)] : [];
  return spans(
    today,
    later.map((from) => ({ from, value: from })),
  ).map(({ value: since, ...dated }) => ({ ...dated, since, value: termOf(recognition, since) }));
}
