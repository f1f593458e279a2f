/** A line of `content/permalinks.lock`: an address, or a place on a page. */
export interface Released {
  line: number;
  path: string;
  anchor?: string;
}

/** Reads the lock file: one `/address/` or `/address/#anchor` a line, `#` begins a comment. */
export function readLock(text: string): { released: Released[]; malformed: Array<{ line: number; text: string }> } {
  const released: Released[] = [];
  const malformed: Array<{ line: number; text: string }> = [];
  for (const [index, written] of text.split('\n').entries()) {
    const address = written.trim();
    if (address === '' || address.startsWith('#')) continue;
    const [, path, anchor] = /^(\/[^#\s]*)(?:#([^#\s]+))?$/.exec(address) ?? [];
    if (path === undefined) malformed.push({ line: index + 1, text: address });
    else released.push({ line: index + 1, path, ...(anchor === undefined ? {} : { anchor }) });
  }
  return { released, malformed };
}

/** What was released and neither stands nor moved. A page that moved takes its anchors along. */
export function lost(
  released: readonly Released[],
  stands: (path: string, anchor: string | undefined) => boolean,
  moved: ReadonlySet<string>,
): Released[] {
  return released.filter(({ path, anchor }) => !stands(path, anchor) && !moved.has(path));
}

/** Adds addresses to the text of the lock file. Comments go first, the rest is sorted; nothing is ever taken out. */
export function grow(text: string, addresses: Iterable<string>): { text: string; added: string[] } {
  const lines = text.split('\n').map((line) => line.trim());
  const comments = lines.filter((line) => line.startsWith('#'));
  const kept = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
  const added = [...new Set(addresses)].filter((address) => !kept.has(address)).sort();
  return { text: [...comments, ...[...kept, ...added].sort(), ''].join('\n'), added };
}

/** An element with an id, as far as permalinks care. */
interface Place {
  tag: string;
  classes: readonly string[];
  parentClasses: readonly string[];
  inMain: boolean;
}

/**
 * Whether the id of an element is a promise to those who link to it: headings, provisions of a law and the items of
 * a letter are; the furniture of the page is not.
 */
export function isLasting({ tag, classes, parentClasses, inMain }: Place): boolean {
  return (
    inMain &&
    (/^h[1-6]$/.test(tag) || classes.includes('provision') || (tag === 'li' && parentClasses.includes('dash-items')))
  );
}
