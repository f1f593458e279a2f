import { ASPECT_NAMES, type Aspect } from '../../collections/aspects.ts';
import type { Situation } from '../../collections/situation.ts';
import { isAskedFor } from './evaluate.ts';
import { isMeantFor } from './amount.ts';
import type { SupportRules } from './rules.ts';

/** One question of the checker. */
export type Question = 'needs' | Aspect | 'cost';

/** Every question, in the order in which they are asked: seven at most. */
export const QUESTIONS: readonly Question[] = ['needs', ...ASPECT_NAMES, 'cost'];

/**
 * The questions worth asking, after the answers so far: one is left out when no programme that helps with what is needed
 * would answer differently for it.
 */
export function questionsFor(programmes: readonly SupportRules[], situation: Situation): Question[] {
  const asked = programmes.filter((programme) => isAskedFor(programme, situation));
  return QUESTIONS.filter((question) => {
    if (question === 'needs') return true;
    if (question === 'cost')
      return asked.some(({ amounts }) => amounts.some((amount) => !amount.missing && isMeantFor(amount, situation)));
    return asked.some(
      ({ criteria, amounts }) =>
        criteria.some(({ aspect }) => aspect === question) || amounts.some(({ when }) => when[question] !== undefined),
    );
  });
}
