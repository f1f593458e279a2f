import { type AnyEntry, type Entry, wordsIn } from '../entry.ts';
import { otherLanguage } from '../language.ts';
import { entryPath } from '../routes.ts';
import type { Inline, LinkView, MarkView, SourceView } from '../view.ts';
import type { Reader } from './reader.ts';

/** A term of the glossary, ready for its page. */
export interface TermView {
  id: string;
  title: string;
  /** Language of the words, where it is not the page's. */
  lang: 'vi' | 'en' | undefined;
  /** The same term in the other language. */
  counterpart: { text: string; lang: 'vi' | 'en' } | undefined;
  abbreviations: string[];
  /** How well the definition was checked. */
  mark: MarkView | undefined;
  summary: string;
  lines: Inline[][];
  sources: SourceView[];
  checked: string;
}

export function termView(reader: Reader, term: Entry<'glossary'>): TermView {
  const { title, summary, lang } = wordsIn(term, reader.language);
  const other = otherLanguage(reader.language);
  const counterpart = lang === reader.language ? term.words[other]?.title : undefined;
  const { facts } = term;
  return {
    id: term.id,
    title,
    lang: lang === reader.language ? undefined : lang,
    counterpart: counterpart ? { text: counterpart, lang: other } : undefined,
    abbreviations: facts.abbreviations,
    mark: reader.mark(facts),
    summary,
    lines: [
      ...(facts.definedIn
        ? [[reader.text(`${reader.t('glossary.definedIn')}: `), reader.clause(facts.definedIn)]]
        : []),
      ...(facts.seeAlso.length > 0
        ? [
            [
              reader.text(`${reader.t('glossary.seeAlso')}: `),
              ...facts.seeAlso.flatMap((reference, at): Inline[] => [
                ...(at > 0 ? [reader.text(', ')] : []),
                reader.inlineLink(reader.entry(reference)),
              ]),
            ],
          ]
        : []),
    ],
    sources: reader.sources(facts.sources),
    checked: reader.checked(facts),
  };
}

/** Where the mention of a term leads; nowhere in a text of law that stands word for word, whose words are not ours. */
export function termLink(reader: Reader, entry: AnyEntry, id: string): string | undefined {
  if (entry.kind === 'policy' && entry.facts.edition === 'verbatim') return undefined;
  return reader.site.find('glossary', id) && entryPath('glossary', id, reader.language);
}

/** The whole glossary in the alphabet of the page's language, with the first term of each letter to jump to. */
export interface GlossaryView {
  letters: LinkView[];
  terms: TermView[];
}

export function glossaryView(reader: Reader): GlossaryView {
  const { compare } = new Intl.Collator(reader.language);
  const terms = reader.site
    .of('glossary')
    .map((term) => termView(reader, term))
    .sort((a, b) => compare(a.title, b.title));
  const letters = terms.filter((term, at) => at === 0 || firstLetter(term.title) !== firstLetter(terms[at - 1]!.title));
  return { letters: letters.map(({ id, title }) => ({ href: `#${id}`, text: firstLetter(title) })), terms };
}

/** The first letter without its tone: Ủ and U are one letter of the Vietnamese alphabet, Đ and D, Ư and U are two. */
export function firstLetter(word: string): string {
  const [letter = ''] = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return letter.toUpperCase();
}
