import { type Entry, wordsIn } from '../entry.ts';
import { otherLanguage } from '../language.ts';
import type { Inline, SourceView } from '../view.ts';
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
