import type { Kind } from '../../../src/collections/kinds.ts';
import type { AnyEntry, Entry, EntryWords } from '../../../src/domain/entry.ts';
import type { TranslationState } from '../../../src/domain/translation.ts';
import { facts, type Fields } from './front.ts';

/** What an entry has besides its facts. */
interface Rest {
  en?: Partial<EntryWords>;
  translation?: TranslationState;
  parts?: Record<string, string>;
  headings?: Record<string, string>;
  englishHeadings?: Record<string, string>;
  anchors?: readonly string[];
}

/** An entry of the site with the least it must say. Without `en` it has no English. */
export function entry<K extends Kind>(kind: K, id: string, fields: Fields = {}, rest: Rest = {}): Entry<K> {
  const known = facts(kind, { title: `Mục ${id}`, ...fields });
  return {
    kind,
    id,
    facts: known,
    words: {
      vi: known as unknown as EntryWords,
      en: rest.en && { title: `Entry ${id}`, summary: 'A summary.', words: {}, ...rest.en },
    },
    hasBody: { vi: true, en: rest.en !== undefined },
    translation: rest.translation ?? (rest.en ? { state: 'current', comparedOn: '2026-01-02' } : { state: 'missing' }),
    parts: new Map(Object.entries(rest.parts ?? {})),
    englishHeadings: new Map(Object.entries(rest.englishHeadings ?? {})),
    headings: new Map(Object.entries(rest.headings ?? {})),
    anchors: new Set([...Object.keys(rest.headings ?? {}), ...(rest.anchors ?? [])]),
  };
}

/** The entry where any kind will do. */
export const any = (one: unknown) => one as AnyEntry;
