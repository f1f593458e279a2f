import type { AnyEntry } from '../entry.ts';
import type { CitedDocument } from '../legal/citations/parse.ts';
import type { LinkView } from '../view.ts';
import type { Reader } from './reader.ts';

/** A citation as it stands in a text: which text it names (none: its own), and where in it. */
export interface Citation {
  document: CitedDocument | undefined;
  anchor: string | undefined;
}

/**
 * Where a citation leads: to the provision, in a digest to the nearest one held, else to the head of the text.
 * Undefined when the text is not held, or when it would lead to the page on which it stands.
 */
export function citationLink(
  reader: Reader,
  entry: AnyEntry,
  { document, anchor }: Citation,
): Pick<LinkView, 'href' | 'note'> | undefined {
  const policy = document ? reader.site.policyByNumber(document) : entry.kind === 'policy' ? entry : undefined;
  if (!policy) return undefined;
  const held = reader.nearestAnchor(policy, anchor);
  if (policy === entry) return held ? { href: `#${held}` } : undefined;
  const { href, note } = reader.link(policy, undefined, held);
  return { href, note };
}
