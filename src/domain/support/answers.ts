import { ACTIVITIES, type Activity, ASPECTS, type Choice } from '../../collections/aspects.ts';
import type { Situation } from '../../collections/situation.ts';
import { LARGEST_COST } from './money-input.ts';
import { type Question, QUESTIONS } from './questions.ts';

/** What somebody said to a question when they said that they do not know. */
export const NOT_SURE = 'not-sure';

/** Where somebody stands in the checker: what they said so far, and what they look at. */
export interface CheckState {
  /** Answers as they stand in the address: by question, `not-sure` among them. */
  answers: Readonly<Partial<Record<Question, string>>>;
  /** The question that is shown, or the result. */
  step: Question | 'result';
}

/**
 * Reads an address such as `#needs=machinery+fair&applicant=household&cost=300000000&step=result`. What it does not know
 * is left out: an address may be old, or typed by hand.
 */
export function readState(hash: string): CheckState {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const answers: Partial<Record<Question, string>> = {};
  for (const question of QUESTIONS) {
    const value = given.get(question);
    if (value !== null && isAnswer(question, value)) answers[question] = value;
  }
  const step = given.get('step');
  return { answers, step: step === 'result' || isQuestion(step) ? step : 'needs' };
}

/**
 * Whether an address holds a state of the checker. Other pages have anchors of their own, and so has the checker: they
 * must not pass for one.
 */
export function isState(hash: string): boolean {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return ['step', ...QUESTIONS].some((name) => given.has(name));
}

/** The same as an address, always in one order, so that equal answers have equal addresses. */
export function writeState({ answers, step }: CheckState): string {
  const parts = QUESTIONS.flatMap((question) => {
    const answer = answers[question];
    return answer === undefined ? [] : [`${question}=${answer.replaceAll(' ', '+')}`];
  });
  return `#${[...parts, `step=${step}`].join('&')}`;
}

/** What rules can be held against: what is not known is left out. */
export function situationOf(answers: CheckState['answers']): Situation {
  const known = Object.entries(answers).filter(([, answer]) => answer !== NOT_SURE);
  return Object.fromEntries(
    known.map(([question, answer]) => {
      if (question === 'needs') return [question, needsIn(answer)];
      return [question, question === 'cost' ? Number(answer) : answer];
    }),
  );
}

/** Several needs stand apart by spaces, as `+` reads in an address. */
export const needsIn = (answer: string): Activity[] => answer.split(' ').filter(isActivity);

function isAnswer(question: Question, value: string): boolean {
  if (value === NOT_SURE) return true;
  if (question === 'needs') return value !== '' && value.split(' ').every(isActivity);
  if (question === 'cost') return /^[1-9]\d{0,13}$/.test(value) && Number(value) <= LARGEST_COST;
  return (ASPECTS[question] as readonly Choice[]).includes(value as Choice);
}

const isActivity = (value: string): value is Activity => (ACTIVITIES as readonly string[]).includes(value);
const isQuestion = (value: string | null): value is Question => (QUESTIONS as readonly string[]).includes(value ?? '');
