import type { AnyEntry } from '../entry.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** What stands behind the head of a provision: which version was read, how well, and what to know. Undefined: nothing to say. */
export function provisionNote(reader: Reader, entry: AnyEntry, anchor: string): Inline[] | undefined {
  const provision = entry.kind === 'policy' ? entry.facts.provisions[anchor] : undefined;
  if (!provision) return undefined;
  const mark = reader.mark(provision);
  const parts: Inline[] = [];
  if (mark) parts.push({ type: 'mark', mark });
  if (provision.note) parts.push(...(mark ? [reader.text(' ')] : []), reader.phrase(entry, provision.note));
  return parts.length > 0 ? parts : undefined;
}
