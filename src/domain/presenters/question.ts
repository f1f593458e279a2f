import type { FAQPage, Question, WithContext } from 'schema-dts';
import { TOPICS, type Topic } from '../../collections/question.ts';
import { type Entry, wordsIn } from '../entry.ts';
import { inlineWords } from '../inline-words.ts';
import type { Inline } from '../view.ts';
import { lawLine } from './point.ts';
import type { Reader } from './reader.ts';

/** A question with its answer, ready for its page; the rest of the answer is the body of its text. */
export interface QuestionView {
  id: string;
  question: string;
  /** The same question in other words: found by search, not shown. */
  alsoAsked: string[];
  /** Language of the words, where it is not the page's. */
  lang: 'vi' | 'en' | undefined;
  answer: string;
  /** Law, further reading and whom to ask, one line each. */
  lines: Array<{ label: string; of: Inline[] }>;
  checked: string;
}

/** The questions of one topic, under its heading. */
export interface TopicView {
  id: Topic;
  heading: string;
  questions: QuestionView[];
}

/** Every topic that has a question. */
export function topicViews(reader: Reader): TopicView[] {
  const all = reader.site.of('question');
  return TOPICS.map((id) => ({
    id,
    heading: reader.t(`question.topic.${id}`),
    questions: all.filter(({ facts }) => facts.topic === id).map((question) => questionView(reader, question)),
  })).filter(({ questions }) => questions.length > 0);
}

export function questionView(reader: Reader, question: Entry<'question'>): QuestionView {
  const { title, summary, alsoAsked = [], lang } = wordsIn(question, reader.language);
  const { legalBasis, chapters, programmes, askWhom } = question.facts;
  const more = [...chapters, ...programmes].map((reference) => [reader.inlineLink(reader.entry(reference))]);
  const lines = [
    {
      label: reader.t('point.law'),
      of: apart(
        reader,
        legalBasis.map((clause) => lawLine(reader, clause)),
      ),
    },
    { label: reader.t('question.more'), of: apart(reader, more) },
    { label: reader.t('point.askWhom'), of: askWhom ? [reader.inlineLink(reader.entry(askWhom))] : [] },
  ];
  return {
    id: question.id,
    question: title,
    alsoAsked: [...alsoAsked],
    lang: lang === reader.language ? undefined : lang,
    answer: summary,
    lines: lines.filter(({ of }) => of.length > 0),
    checked: reader.checked(question.facts),
  };
}

const apart = (reader: Reader, parts: Inline[][]): Inline[] =>
  parts.flatMap((part, at) => (at > 0 ? [reader.text('; '), ...part] : part));

/** One question for schema.org; `rest` is the body of the answer in plain words. */
export function questionData(reader: Reader, question: Entry<'question'>, rest = ''): Question & object {
  const { title, summary } = wordsIn(question, reader.language);
  const law = question.facts.legalBasis.map((clause) => inlineWords(lawLine(reader, clause))).join('; ');
  const text = [summary, rest, `${reader.t('point.law')}: ${law}.`].filter(Boolean).join(' ');
  return { '@type': 'Question', name: title, acceptedAnswer: { '@type': 'Answer', text } };
}

/** The page of all questions for schema.org. */
export function questionsData(reader: Reader, questions: Array<Question & object>): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: reader.language,
    mainEntity: questions,
  } satisfies WithContext<FAQPage> as Record<string, unknown>;
}
