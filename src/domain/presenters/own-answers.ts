import { ASPECT_NAMES, ASPECTS } from '../../collections/situation.ts';
import type { Entry } from '../entry.ts';
import { NOT_SURE } from '../support/answers.ts';
import type { Question } from '../support/questions.ts';
import { choiceWords } from './choice-words.ts';
import type { Reader } from './reader.ts';

/** What somebody may have said to one question of the checker; a page holds every answer, hidden until it is chosen. */
export interface AnswerLine {
  question: Question;
  /** What it is about: "Người xin hỗ trợ". */
  label: string;
  /** None for the cost, which is a sum. */
  choices: Array<{ value: string; text: string }>;
}

/** Every answer that matters to a programme: of the needs those it helps with. */
export function answerLines({ t }: Reader, { facts }: Entry<'programme'>): AnswerLine[] {
  const notSure = { value: NOT_SURE, text: t('situation.not-sure') };
  return [
    {
      question: 'needs',
      label: t('situation.needs'),
      choices: facts.activities.map((value) => ({ value, text: t(`programme.activity.${value}`) })),
    },
    ...ASPECT_NAMES.map((aspect) => ({
      question: aspect,
      label: t(`situation.${aspect}`),
      choices: [...ASPECTS[aspect].map((value) => ({ value, text: t(choiceWords(aspect, value)) })), notSure],
    })),
    { question: 'cost', label: t('situation.cost'), choices: [notSure] },
  ];
}
