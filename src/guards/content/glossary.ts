import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';
import { type EnglishWords, englishOf } from './english-words.ts';

/**
 * One English name for each term: renderings that look right and are wrong are refused in every English text, in the
 * words of the interface, in the names of figures. Between quotation marks they are somebody else's words, and stay.
 */
export function glossary(parsed: readonly Parsed[], strings: readonly EnglishWords[] = []): Finding[] {
  const wrong = parsed.filter(isEnglishTerm).flatMap(({ data }) =>
    ((data['falseFriends'] as string[] | undefined) ?? []).map((words) => ({
      words,
      right: String(data['title']),
      pattern: wholeWords(words),
    })),
  );
  return [...parsed.flatMap(englishOf), ...strings].flatMap(({ file, line, field, text }) => {
    const ours = withoutQuotations(text);
    return wrong.flatMap(({ words, right, pattern }) =>
      [...ours.matchAll(pattern)].map(({ index }) => ({
        file,
        // YAML folds a field, so its words are found at its head; a body keeps its lines.
        line: line + (field === undefined ? ours.slice(0, index).split('\n').length - 1 : 0),
        ...(field === undefined ? {} : { field }),
        message: say(
          `“${words}” không phải thuật ngữ của trang; viết “${right}”, hoặc đặt trong “ ” nếu trích lời.`,
          `“${words}” is not this site’s term; write “${right}”, or set it in “ ” if you quote it.`,
        ),
      })),
    );
  });
}

/** Tells the English file of a term. */
export function isEnglishTerm({ collection, file }: Parsed): boolean {
  return collection === 'glossary' && isEntryFile(file) && file.lang === 'en';
}

/** A quotation ends within its paragraph; its letters give way to blanks, so that places stay. */
const withoutQuotations = (text: string) =>
  text.replace(/“(?:(?!\n\s*\n)[^“”])*”/gu, (quotation) => quotation.replace(/[^\n]/g, ' '));

/** Matches the words anywhere, also over the end of a line. */
const wholeWords = (words: string) => {
  const spaced = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${spaced}(?![\\p{L}\\d])`, 'giu');
};
