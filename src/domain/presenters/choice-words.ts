import type { Aspect, Choice } from '../../collections/aspects.ts';
import type { MessageKey } from '../translator.ts';

/** The key of the words of an answer to the checker: `situation.applicant.household`. */
export const choiceWords = (aspect: Aspect, choice: Choice) => `situation.${aspect}.${choice}` as MessageKey;
