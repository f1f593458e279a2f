import { KINDS, type Kind } from '../collections/kinds.ts';
import type { AnyEntry } from './entry.ts';
import { LANGUAGES, type Language } from './language.ts';
import { entryPath, listPath } from './routes.ts';
import type { Site } from './site.ts';

/** The list of a kind, in one language. */
export interface ListAddress {
  path: string;
  language: Language;
  kind: Kind;
}

/** The page of an entry, in one language. */
export interface EntryAddress {
  path: string;
  language: Language;
  entry: AnyEntry;
}

/** Every list in both languages. */
export function listPages(): ListAddress[] {
  return LANGUAGES.flatMap((language) => KINDS.map((kind) => ({ path: listPath(kind, language), language, kind })));
}

/** Every entry in both languages. Terms stand on the list of the glossary and have no page of their own. */
export function entryPages(site: Site): EntryAddress[] {
  return LANGUAGES.flatMap((language) =>
    site.all
      .filter(({ kind }) => kind !== 'glossary')
      .map((entry) => ({ path: entryPath(entry.kind, entry.id, language), language, entry })),
  );
}
