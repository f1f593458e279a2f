import type { Edition } from '../../collections/edition.ts';
import { COLLECTION_OF, type Kind } from '../../collections/kinds.ts';
import type { Site } from '../site.ts';
import { fingerprint } from '../translation.ts';

/** What an edition holds, by what it is. */
export type Contents = Edition['holds'];

/** What the handbook is made of. Other kinds tell of their changes in the list of changes. */
export const EDITION_KINDS = ['handbook', 'question', 'leaflet', 'programme', 'glossary'] as const satisfies Kind[];

/** The part that is everything but words: order, law, verification, the day it was checked. */
export const FACTS_PART = '_facts';

/** Fields of a Vietnamese file that are words: they are parts of their own. */
const WORDS: readonly string[] = ['title', 'summary', 'words', 'audience', 'easy', 'alsoAsked'];

/** A short hash of each part of an entry: its facts, and its words cut at the headings. */
export function fingerprints(
  facts: Readonly<Record<string, unknown>>,
  sections: ReadonlyMap<string, string>,
): Map<string, string> {
  const neutral = Object.entries(facts).filter(([field]) => !WORDS.includes(field));
  return new Map([
    [FACTS_PART, fingerprint(JSON.stringify(neutral))],
    ...[...sections].map(([part, text]): [string, string] => [part, fingerprint(text)]),
  ]);
}

/** What stands in the handbook today. */
export function contentsOf(site: Site): Contents {
  const entries = EDITION_KINDS.flatMap((kind) =>
    site.of(kind).map(({ id, words, parts }): [string, Contents[string]] => {
      const title = { vi: words.vi.title, ...(words.en ? { en: words.en.title } : {}) };
      return [`${COLLECTION_OF[kind]}/${id}`, { title, parts: Object.fromEntries(parts) }];
    }),
  );
  const figures = [...site.figures]
    .filter(([, { nature }]) => nature === 'rule')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, figure]): [string, Contents[string]] => {
      return [`figures/${id}`, { title: figure.name, parts: { [FACTS_PART]: fingerprint(JSON.stringify(figure)) } }];
    });
  return Object.fromEntries([...entries, ...figures]);
}
