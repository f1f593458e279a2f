import type { Clause } from '../collections/reference.ts';
import { type Change, changesTo, type ValidText, within } from './validity.ts';

/** Something that rests on the law, and the day it was last compared with it. */
export interface Dependent {
  checkedOn: string;
  /** The provisions it rests on. */
  clauses: readonly Clause[];
}

/** A change of the law that came after something was checked against it. */
export interface Review {
  clause: Clause;
  change: Change & { from: string };
}

/**
 * The changes that make it necessary to look at something again: of a provision it rests on, of what that stands in,
 * or of a text whose changes are not all known. Those of days to come are among them, with their day.
 */
export function reviewsOf({ checkedOn, clauses }: Dependent, library: readonly ValidText[]): Review[] {
  return clauses.flatMap((clause) =>
    changesTo(clause.policy.id, library)
      .filter((change): change is Review['change'] => change.from !== undefined && change.from > checkedOn)
      .filter((change) => touches(change, clause.anchor))
      .map((change) => ({ clause, change })),
  );
}

function touches({ provisions, complete }: Change, anchor: string | undefined): boolean {
  if (anchor === undefined || !complete) return true;
  return provisions.some((changed) => within(anchor, changed) || within(changed, anchor));
}
