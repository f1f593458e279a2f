import { inlineWords } from '../inline-words.ts';
import type { Language } from '../language.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** A reader in each language, for a page that speaks both at once. */
export type Readers = Record<Language, Reader>;

/** The same in both languages, Vietnamese first; no English where it would repeat the Vietnamese. */
export interface InBoth {
  vi: Inline[];
  en: Inline[] | undefined;
}

/** Running text in both languages. */
export function both(readers: Readers, of: (reader: Reader) => Inline[]): InBoth {
  const vi = of(readers.vi);
  const en = of(readers.en);
  return { vi, en: inlineWords(en) === inlineWords(vi) ? undefined : en };
}

/** Plain words in both languages. */
export const plain = (readers: Readers, of: (reader: Reader) => string): InBoth =>
  both(readers, (reader) => [reader.text(of(reader))]);
