import type { Figure, FigureRecord } from '../../collections/figure.ts';
import type { ProgrammeFacts } from '../../collections/programme.ts';
import type { Clause, Reference } from '../../collections/reference.ts';
import type { Activity, Aspect, Choice } from '../../collections/situation.ts';
import type { Criterion, Offer } from '../../collections/support-rule.ts';
import type { ClauseId, Reading } from './answer.ts';

/** A condition. One without `aspect` cannot be asked for: the reader sees for themselves. */
export interface CriterionRule extends Reading {
  id: string;
  aspect?: Aspect | undefined;
  /** Answers that meet it. */
  is: readonly Choice[];
  /** Answers that the text leaves undecided. */
  open: readonly Choice[];
}

/** A rule of money: a share of the cost, a ceiling, or a multiple of another offer's ceiling. */
export interface AmountRule extends Reading {
  id: string;
  /** Percent of the cost. */
  rate?: number | undefined;
  /** At most so many đồng. */
  cap?: number | undefined;
  multiplier?: { times: number; of: string } | undefined;
  /** For which answers it is meant. */
  when: Readonly<Partial<Record<Aspect, readonly Choice[]>>>;
  /** First and last day for which its numbers were made, as far as they were read. */
  validFrom?: string | undefined;
  validTo?: string | undefined;
  /** A number of it is still looked for, so nothing can be reckoned. */
  missing: boolean;
}

/** The rules of one programme with their numbers: what can be reckoned with, and sent to a reader's device. */
export interface SupportRules {
  id: string;
  level: ProgrammeFacts['level'];
  activities: readonly Activity[];
  status: ProgrammeFacts['status'];
  deadline?: string | undefined;
  appliesFrom?: string | undefined;
  appliesUntil?: string | undefined;
  criteria: readonly CriterionRule[];
  amounts: readonly AmountRule[];
}

/** What the rules of a programme are made from besides its own facts. */
export interface RuleContext {
  /** A figure by its id, known or still looked for. */
  figure: (id: string) => FigureRecord | undefined;
  /** Whether a provision has changed since the programme was checked. */
  due?: (clause: Clause) => boolean;
  /** The same of what a figure rests on, since the figure was checked. */
  figureDue?: (id: string) => boolean;
}

/** The rules of a programme with the numbers of its figures. A figure that does not exist counts as not known. */
export function supportRules(id: string, facts: ProgrammeFacts, context: RuleContext): SupportRules {
  return {
    id,
    level: facts.level,
    activities: facts.activities,
    status: facts.status,
    deadline: facts.deadline,
    appliesFrom: facts.appliesFrom,
    appliesUntil: facts.appliesUntil,
    criteria: facts.eligibility.map((criterion) => criterionRule(criterion, context)),
    amounts: facts.offers.filter(isAmount).map((offer) => amountRule(offer, context)),
  };
}

/** Whether an offer can be reckoned with. */
export const isAmount = ({ rate, cap, multiplier }: Offer): boolean => Boolean(rate ?? cap ?? multiplier);

function criterionRule(criterion: Criterion, { due }: RuleContext): CriterionRule {
  const { id, clause, aspect, is = [], open, verification = 'unchecked', version } = criterion;
  return {
    id: id.wordsId,
    clause: clause && clauseId(clause),
    aspect,
    is,
    open,
    verification,
    version,
    due: clause !== undefined && Boolean(due?.(clause)),
  };
}

function amountRule(offer: Offer, { figure, due, figureDue }: RuleContext): AmountRule {
  const { id, clause, rate, cap, multiplier, when } = offer;
  const named = [rate, cap, multiplier?.figure].filter((reference) => reference !== undefined);
  const records = named.map((reference) => figure(reference.id));
  const number = (reference: Reference | undefined) => (reference ? figure(reference.id)?.value : undefined);
  const times = number(multiplier?.figure);
  const missing = records.some((record) => record?.value === undefined);
  return {
    id: id.wordsId,
    clause: clause && clauseId(clause),
    rate: number(rate),
    cap: number(cap),
    multiplier: multiplier && times !== undefined ? { times, of: multiplier.of } : undefined,
    when,
    ...weakest(records.filter((record) => record !== undefined)),
    validFrom: latest(records.map((record) => record?.validFrom)),
    validTo: earliest(records.map((record) => record?.validTo)),
    missing,
    due: (clause !== undefined && Boolean(due?.(clause))) || named.some((reference) => figureDue?.(reference.id)),
  };
}

/** A rule is as sure as the least sure of its numbers. */
function weakest(
  records: ReadonlyArray<Pick<Figure, 'verification' | 'version'>>,
): Pick<Reading, 'verification' | 'version'> {
  const order = ['unchecked', 'secondary', 'official'] as const;
  const [first] = [...records].sort((a, b) => order.indexOf(a.verification) - order.indexOf(b.verification));
  return { verification: first?.verification ?? 'unchecked', version: first?.version };
}

const latest = (days: ReadonlyArray<string | undefined>) =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
const earliest = (days: ReadonlyArray<string | undefined>) => days.filter((day) => day !== undefined).sort()[0];

const clauseId = ({ policy, anchor }: Clause): ClauseId => ({ policy: policy.id, anchor });
