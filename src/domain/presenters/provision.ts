import type { AnyEntry } from '../entry.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';
import { provisionState } from './validity.ts';

/** What stands behind the head of a provision. */
export interface ProvisionNoteView {
  /** What was done to it, for its look: a repealed one recedes. */
  state: string | undefined;
  words: Inline[];
}

/**
 * What happened to a provision, which version was read, how well, and what to know. Undefined: nothing to say.
 */
export function provisionNote(reader: Reader, entry: AnyEntry, anchor: string): ProvisionNoteView | undefined {
  if (entry.kind !== 'policy') return undefined;
  const provision = entry.facts.provisions[anchor];
  const mark = provision && reader.mark(provision);
  const changed = provisionState(reader, entry, anchor);
  const parts: Inline[][] = [
    ...(mark ? [[{ type: 'mark' as const, mark }]] : []),
    ...(changed ? [changed.words] : []),
    ...(provision?.note ? [[reader.phrase(entry, provision.note)]] : []),
  ];
  if (parts.length === 0) return undefined;
  return {
    state: changed?.state,
    words: parts.flatMap((part, index) => (index > 0 ? [reader.text(' '), ...part] : part)),
  };
}
