import { KINDS, type Kind } from '../collections/kinds.ts';
import type { AnyEntry } from './entry.ts';
import { LANGUAGES, type Language } from './language.ts';
import { entryPath, listPath } from './routes.ts';
import type { Site } from './site.ts';

/** A page made from content: the list of a kind, or an entry, in one language. */
export type ContentPage =
  | { type: 'list'; path: string; language: Language; kind: Kind }
  | { type: 'entry'; path: string; language: Language; entry: AnyEntry };

/** Every list and every entry in both languages. Terms stand on the list of the glossary and have no page of their own. */
export function contentPages(site: Site): ContentPage[] {
  return LANGUAGES.flatMap((language) =>
    KINDS.flatMap((kind): ContentPage[] => [
      { type: 'list', path: listPath(kind, language), language, kind },
      ...(kind === 'glossary'
        ? []
        : site.of(kind).map((entry) => ({
            type: 'entry' as const,
            path: entryPath(kind, entry.id, language),
            language,
            entry,
          }))),
    ]),
  );
}
