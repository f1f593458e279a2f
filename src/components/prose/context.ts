import type { AnyEntry } from '../../domain/entry.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import type { WordsOf } from '../../domain/presenters/succession.ts';

/** What prose components need to know of the page they stand on. */
export interface ProseContext {
  /** A reader in the language of the text, which may differ from the language of the page. */
  reader: Reader;
  entry: AnyEntry;
  /** The words of each provision of the Vietnamese text, for a text that has provisions. */
  wordsOf?: WordsOf | undefined;
}

/** The context of a prose component. Throws when a page forgot to set it. */
export function proseContext(locals: App.Locals): ProseContext {
  if (!locals.prose) throw new Error('Astro.locals.prose is not set: the page must set it before rendering a body');
  return locals.prose;
}
