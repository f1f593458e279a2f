import type { Language } from './language.ts';

/**
 * Words a minute. Most adults read English non-fiction silently at 175 to 300 (Brysbaert 2019,
 * https://doi.org/10.1016/j.jml.2019.104047); who reads to act on it is nearer the lower end, so that is taken. No rate
 * of Vietnamese was found, but that review finds that languages differ by how many words they need to say the same:
 * the handbook, in syllables as they are written apart, needs 1.16 times the words of its English.
 */
const WORDS_A_MINUTE: Record<Language, number> = { vi: 200, en: 175 };

/** Words as they are written apart; signs that stand alone are none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** About how many minutes a text takes to read, at least one. Undefined for a text without words. */
export function readingMinutes(text: string, language: Language): number | undefined {
  const count = countWords(text);
  return count === 0 ? undefined : Math.max(1, Math.round(count / WORDS_A_MINUTE[language]));
}
