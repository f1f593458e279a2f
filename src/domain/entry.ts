import type { AgencyFacts } from '../collections/agency.ts';
import type { ArticleFacts } from '../collections/article.ts';
import type { GlossaryFacts } from '../collections/glossary.ts';
import type { HandbookFacts } from '../collections/handbook.ts';
import type { Kind } from '../collections/kinds.ts';
import type { LeafletFacts } from '../collections/leaflet.ts';
import type { PolicyFacts } from '../collections/policy.ts';
import type { ProductFacts } from '../collections/product.ts';
import type { ProgrammeFacts } from '../collections/programme.ts';
import type { ProjectFacts } from '../collections/project.ts';
import type { QuestionFacts } from '../collections/question.ts';
import type { Language } from './language.ts';
import type { TranslationState } from './translation.ts';

/** What the Vietnamese file of each kind holds, once checked. */
export interface FactsOf {
  policy: PolicyFacts;
  handbook: HandbookFacts;
  programme: ProgrammeFacts;
  product: ProductFacts;
  project: ProjectFacts;
  article: ArticleFacts;
  agency: AgencyFacts;
  glossary: GlossaryFacts;
  question: QuestionFacts;
  leaflet: LeafletFacts;
}

/** The words of an entry in one language. */
export interface EntryWords {
  title: string;
  summary: string;
  words: Record<string, string>;
  /** Chapters of the handbook and leaflets say who they are for. */
  audience?: string | undefined;
  /** Chapters have an easy reading version, sentence by sentence. */
  easy?: readonly string[] | undefined;
  /** Questions say in which other words people ask. */
  alsoAsked?: readonly string[] | undefined;
}

/** One entry of the site: its facts, its words in each language, and how far the English can be trusted. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  facts: FactsOf[K];
  words: { vi: EntryWords; en: EntryWords | undefined };
  /** Whether there is a body below the facts, in each language. */
  hasBody: Record<Language, boolean>;
  translation: TranslationState;
  /** Headings by anchor, for naming sections that changed. */
  headings: ReadonlyMap<string, string>;
  /** The same headings in English, where they have been translated. */
  englishHeadings: ReadonlyMap<string, string>;
  /** A short hash of each part of the Vietnamese text, by the anchor of its heading, and one of the facts. */
  parts: ReadonlyMap<string, string>;
  /** Every anchor of the Vietnamese body, in order. */
  anchors: ReadonlySet<string>;
}

/** Any entry; `switch (entry.kind)` tells its facts. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/** The entries of one kind, or of any of several. */
export type EntryOf<K extends Kind> = Extract<AnyEntry, { kind: K }>;

/** Words in the language asked for, or in Vietnamese where there is no translation: `lang` says which it is. */
export interface Phrase {
  text: string;
  lang: Language;
}

/** Title, summary or another word field of an entry, in the language asked for where it exists. */
export function wordsIn(entry: AnyEntry, language: Language): EntryWords & { lang: Language } {
  const words = entry.words[language];
  return words ? { ...words, lang: language } : { ...entry.words.vi, lang: 'vi' };
}

/** The heading of a section, in the language asked for where it exists. */
export function headingIn(entry: AnyEntry, anchor: string, language: Language): Phrase | undefined {
  const english = language === 'en' ? entry.englishHeadings.get(anchor) : undefined;
  if (english !== undefined) return { text: english, lang: 'en' };
  const text = entry.headings.get(anchor);
  return text === undefined ? undefined : { text, lang: 'vi' };
}

/** The phrase that a fact names by id. */
export function phrase(entry: AnyEntry, id: string, language: Language): Phrase {
  const own = entry.words[language]?.words[id];
  return own === undefined ? { text: entry.words.vi.words[id] ?? id, lang: 'vi' } : { text: own, lang: language };
}
