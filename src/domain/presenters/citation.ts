import type { AnyEntry, Entry } from '../entry.ts';
import type { LinkView } from '../view.ts';
import type { Reader } from './reader.ts';

/** A citation as it stands in a text. */
export interface Citation {
  /** Number of the text that is cited; none: the text in which it stands. */
  number?: string | undefined;
  /** Year and province that tell the text from others of its number. */
  year?: string | undefined;
  province?: string | undefined;
  /** Where in it. */
  anchor?: string | undefined;
}

/**
 * Where a citation leads: to the provision, in a digest to the nearest one held, else to the head of the text.
 * Undefined when the text is not held, or when it would lead to the page on which it stands.
 */
export function citationLink(
  reader: Reader,
  entry: AnyEntry,
  citation: Citation,
): Pick<LinkView, 'href' | 'note'> | undefined {
  const policy = citedText(reader, entry, citation);
  if (!policy) return undefined;
  const held = reader.nearestAnchor(policy, citation.anchor);
  if (policy === entry) return held ? { href: `#${held}` } : undefined;
  const { href, note } = reader.link(policy, undefined, held);
  return { href, note };
}

function citedText(reader: Reader, entry: AnyEntry, { number, year, province }: Citation): Entry<'policy'> | undefined {
  if (!number) return entry.kind === 'policy' ? entry : undefined;
  return reader.site.policyByNumber({ number, ...(year ? { year } : {}), ...(province ? { province } : {}) });
}
