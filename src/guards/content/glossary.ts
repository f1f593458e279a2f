import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';
import type { EntryFile } from '../content.ts';

/** One English name for each term: renderings that look right and are wrong are refused everywhere but in the glossary. */
export function glossary(parsed: readonly Parsed[]): Finding[] {
  const terms = parsed.filter(({ collection, file }) => collection === 'glossary' && isEntryFile(file) && file.lang === 'en');
  const wrong = terms.flatMap(({ data }) =>
    ((data['falseFriends'] as string[] | undefined) ?? []).map((words) => ({ words, right: String(data['title']), pattern: wholeWords(words) })),
  );
  return parsed
    .map(({ file }) => file)
    .filter((file): file is EntryFile => isEntryFile(file) && file.lang === 'en' && file.kind !== 'glossary')
    .flatMap((file) =>
      wrong.flatMap(({ words, right, pattern }) =>
        [...file.source.matchAll(pattern)].map(({ index }) => ({
          file: file.file,
          line: file.source.slice(0, index).split('\n').length,
          message: say(
            `“${words}” không phải thuật ngữ của trang; viết “${right}”.`,
            `“${words}” is not this site’s term; write “${right}”.`,
          ),
        })),
      ),
    );
}

/** Matches the words anywhere, also over the end of a line. */
const wholeWords = (words: string) => {
  const spaced = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${spaced}(?![\\p{L}\\d])`, 'giu');
};
