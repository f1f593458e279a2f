import { headings } from './heading.ts';

/** Words of an entry that stand outside its body, for the stamp of a translation. */
export interface FrontWords {
  title: string;
  summary: string;
  words: Record<string, string>;
  /** Chapters of the handbook say who they are for. */
  audience?: string | undefined;
  /** Chapters have an easy reading version. */
  easy?: readonly string[] | undefined;
  /** Questions say in which other words people ask. */
  alsoAsked?: readonly string[] | undefined;
}

/** Keys of the stamp that are no headings: the words of the front matter, and the text before the first heading. */
export const FRONT = '_words';
export const OPENING = '_opening';

/**
 * The text of an entry cut at its headings, by anchor, with white space evened out: what a translation is compared with.
 * Reformatting a file changes nothing here; changing a word does.
 */
export function sections(front: FrontWords, body: string, options: { legal: boolean }): Map<string, string> {
  const lines = body.split('\n');
  const marks = headings(body, options);
  const cut = new Map<string, string>();
  const { title, summary, audience = '', easy = [], alsoAsked = [] } = front;
  cut.set(FRONT, even([title, summary, audience, ...sorted(front.words), ...easy, ...alsoAsked].join('\n')));
  const opening = even(lines.slice(0, (marks[0]?.line ?? lines.length + 1) - 1).join('\n'));
  if (opening) cut.set(OPENING, opening);
  for (const [index, mark] of marks.entries()) {
    const end = (marks[index + 1]?.line ?? lines.length + 1) - 1;
    cut.set(mark.id, even(lines.slice(mark.line - 1, end).join('\n')));
  }
  return cut;
}

const sorted = (words: Record<string, string>) =>
  Object.entries(words)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, words]) => `${id}: ${words}`);

const even = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
