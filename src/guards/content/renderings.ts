import { say } from '../../collections/message.ts';
import { sections, type FrontWords } from '../../domain/sections.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';
import type { EntryFile } from '../content.ts';
import { isEnglishTerm } from './glossary.ts';

/**
 * Where a Vietnamese section uses a term, the English section has one of its English names. Only terms that say what
 * else may stand for them (`alsoInEnglish`) are looked at: many words are better said freely.
 */
export function renderings(parsed: readonly Parsed[]): Finding[] {
  const entries = new Map(parsed.flatMap((entry) => (isEntryFile(entry.file) ? [[nameOf(entry.file), entry] as const] : [])));
  const vietnameseOf = (file: EntryFile) => entries.get(nameOf({ ...file, lang: 'vi' }));
  const terms = parsed.filter(isEnglishTerm).flatMap(({ data, file }) => {
    const term = vietnameseOf(file as EntryFile);
    const others = data['alsoInEnglish'] as string[] | undefined;
    if (!term || !others) return [];
    const names = [bare(data['title']), ...others];
    return [{ words: bare(term.data['title']), used: anyOf([bare(term.data['title'])], ''), names, rendered: anyOf(names, '(?:e?s)?') }];
  });
  return parsed.flatMap((translation) => {
    const { file } = translation;
    if (!isEntryFile(file) || file.lang !== 'en') return [];
    const source = vietnameseOf(file);
    if (!source) return [];
    const vietnamese = sectionsOf(source);
    return [...sectionsOf(translation)].flatMap(([id, english]) =>
      terms
        .filter(({ used, rendered }) => used.test(vietnamese.get(id) ?? '') && !rendered.test(english))
        .map(({ words, names }): Finding => ({ file: file.file, field: id, severity: 'warning', message: missing(words, names) })),
    );
  });
}

const nameOf = ({ kind, id, lang }: Pick<EntryFile, 'kind' | 'id' | 'lang'>) => `${kind}/${id}/${lang}`;

/** Readers' own words (`alsoAsked`) name nothing: each language has its own. */
const sectionsOf = ({ file, data }: Parsed) => {
  const { kind, body } = file as EntryFile;
  return sections({ ...(data as unknown as FrontWords), alsoAsked: undefined }, body, { legal: kind === 'policy' });
};

/** A title without what tells it from its namesakes: “Clause (of an article)”. */
const bare = (title: unknown) => String(title).replace(/ \([^)]*\)$/, '');

/** Finds any of the names as whole words; a hyphen may be a blank, and “-y” may have become “-ies”. */
function anyOf(names: readonly string[], ending: string): RegExp {
  const patterns = names.map((name) =>
    name
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[\s-]+/g, '[\\s-]+')
      .replace(/y$/, ending === '' ? 'y' : '(?:y|ie)'),
  );
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})${ending}(?![\\p{L}\\d])`, 'iu');
}

const missing = (words: string, names: readonly string[]) =>
  say(
    `Đoạn tiếng Việt dùng “${words}”, đoạn tiếng Anh không có “${names.join('”, “')}”; dùng một tên trong số đó, hoặc thêm cách gọi vào alsoInEnglish của thuật ngữ.`,
    `The Vietnamese of this section uses “${words}”, the English has none of “${names.join('”, “')}”; use one of them, or add another name to alsoInEnglish of the term.`,
  );
