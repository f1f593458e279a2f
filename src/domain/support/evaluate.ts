import type { Situation } from '../../collections/situation.ts';
import { basisOf, type Grounds, groundsOf } from './answer.ts';
import type { CriterionRule, SupportRules } from './rules.ts';
import { appliesOn, canBeFirmOn } from './standing.ts';

/** How one condition stands: met, not met, left open by the text, not answered, or not asked for. */
export type CriterionState = 'met' | 'not-met' | 'open' | 'not-answered' | 'not-asked';

/** A condition with how it stands. */
export interface CriterionAnswer {
  criterion: CriterionRule;
  state: CriterionState;
}

/**
 * Whether somebody qualifies. A firm yes or no exists on a confirmed basis alone; on any other, the answers given match
 * or differ from a text that only the office can confirm. The type leaves no other way to say it.
 */
export type Verdict =
  | (Grounds<'confirmed'> & { result: 'yes' | 'no' })
  | (Grounds<'reference'> & { result: 'matches' | 'differs' })
  | (Grounds<'unknown'> & { result: 'unknown' });

/** The verdict with every condition that led to it. */
export type Evaluation = Verdict & {
  /** Every condition, as it stands. */
  criteria: readonly CriterionAnswer[];
  /** The conditions that decide the result. */
  deciding: readonly CriterionRule[];
  /** The conditions nobody has answered yet. */
  open: readonly CriterionAnswer[];
  /** False where the rules are known not to apply on that day: their result speaks of the text alone. */
  applies: boolean;
};

/**
 * Holds a situation against the conditions of one programme on a day.
 *
 * - A condition that is not met decides: `no` where it was read in the official text, else `differs`.
 * - Every condition that can be asked for is met: `yes` when all were read in the official text and none is left for the
 *   reader to see; else `matches`. A programme of reference, a closed one, or one whose rules do not apply that day, never says
 *   yes or no.
 * - Otherwise `unknown`, and `open` says what is missing.
 */
export function evaluate(programme: SupportRules, situation: Situation, on: string): Evaluation {
  const criteria = programme.criteria.map((criterion) => ({ criterion, state: stateOf(criterion, situation) }));
  const having = (...states: CriterionState[]) => criteria.filter(({ state }) => states.includes(state));
  const applies = appliesOn(programme, on);
  const rest = { criteria, open: having('open', 'not-answered', 'not-asked'), applies };

  const unmet = having('not-met').map(({ criterion }) => criterion);
  if (unmet.length > 0) {
    const firm = canBeFirmOn(programme, on) ? unmet.filter((criterion) => basisOf(criterion) === 'confirmed') : [];
    const deciding = firm.length > 0 ? firm : unmet;
    const { version, clauses } = groundsOf(deciding);
    const verdict: Verdict =
      firm.length > 0
        ? { result: 'no', basis: 'confirmed', version, clauses }
        : { result: 'differs', basis: 'reference', version, clauses };
    return { ...verdict, ...rest, deciding };
  }

  const met = having('met').map(({ criterion }) => criterion);
  if (met.length > 0 && having('open', 'not-answered').length === 0) {
    const { basis, version, clauses } = groundsOf(met);
    const firm = basis === 'confirmed' && canBeFirmOn(programme, on) && rest.open.length === 0;
    const verdict: Verdict = firm
      ? { result: 'yes', basis: 'confirmed', version, clauses }
      : { result: 'matches', basis: 'reference', version, clauses };
    return { ...verdict, ...rest, deciding: met };
  }

  const undecided = having('open', 'not-answered').map(({ criterion }) => criterion);
  return { ...groundsOf(undecided), basis: 'unknown', result: 'unknown', ...rest, deciding: undecided };
}

function stateOf({ aspect, is, open }: CriterionRule, situation: Situation): CriterionState {
  if (!aspect) return 'not-asked';
  const answer = situation[aspect];
  if (answer === undefined) return 'not-answered';
  if (is.includes(answer)) return 'met';
  return open.includes(answer) ? 'open' : 'not-met';
}

/** Whether a programme helps with something that was asked for. Whoever asked for nothing is shown everything. */
export function isAskedFor({ activities }: Pick<SupportRules, 'activities'>, { needs = [] }: Situation): boolean {
  return needs.length === 0 || activities.some((activity) => needs.includes(activity));
}
