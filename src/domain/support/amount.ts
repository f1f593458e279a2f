import type { Aspect, Situation } from '../../collections/situation.ts';
import { type Basis, type Grounds, groundsOf } from './answer.ts';
import type { AmountRule, SupportRules } from './rules.ts';
import { canBeFirmOn } from './standing.ts';

/** The most that a rule pays. Every sum is in whole đồng, rounded down. */
export interface MostPaid {
  /** At most so much; undefined where the rule is a share and the cost was not given. */
  vnd: number | undefined;
  /** Percent of the cost, where the rule has a rate. */
  rate: number | undefined;
  /** The ceiling, where the rule has one. */
  ceiling: number | undefined;
  /** What limits the sum. */
  limit: 'rate' | 'ceiling' | 'cost' | undefined;
  /** What remains for the applicant to pay; undefined where the cost was not given, or the rule has no rate. */
  ownShare: number | undefined;
}

/** An amount, or the plain statement that it is not known. */
export type AmountAnswer =
  (Grounds<Exclude<Basis, 'unknown'>> & { result: MostPaid }) | (Grounds<'unknown'> & { result: 'unknown' });

/**
 * The most that one offer of a programme pays for a situation on a day. Levels and versions are never merged: an answer
 * comes from this programme alone. Throws when the programme has no such rule of money.
 */
export function supportAmount(programme: SupportRules, offer: string, situation: Situation, on: string): AmountAnswer {
  const rule = programme.amounts.find(({ id }) => id === offer);
  if (!rule) throw new Error(`${programme.id} has no rule of money “${offer}”`);
  const readings = chain(rule, programme);
  const grounds = groundsOf(readings);
  if (readings.some(({ missing }) => missing) || grounds.basis === 'unknown')
    return { ...grounds, basis: 'unknown', result: 'unknown' };
  const firm = grounds.basis === 'confirmed' && canBeFirmOn(programme, on);
  const basis = firm ? 'confirmed' : 'reference';
  return { ...grounds, basis, result: mostPaid(rule, ceilingOf(rule, programme), situation.cost) };
}

/** Whether an offer is meant for a situation; what was not answered leaves it open. */
export function isMeantFor({ when }: AmountRule, situation: Situation): boolean {
  return Object.entries(when).every(([aspect, choices]) => {
    const answer = situation[aspect as Aspect];
    return answer === undefined || choices.includes(answer);
  });
}

/** The ceiling of a rule: its own, the multiple of another's, or the lower of both. */
export function ceilingOf(rule: AmountRule, programme: SupportRules): number | undefined {
  const [, base] = chain(rule, programme);
  const baseCap = base && ceilingOf(base, programme);
  const multiple = rule.multiplier && baseCap !== undefined ? share(baseCap, rule.multiplier.times * 100) : undefined;
  const known = [rule.cap, multiple].filter((ceiling) => ceiling !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** A rule and those whose ceilings it multiplies. A circle ends where it began: a guard refuses it. */
function chain(rule: AmountRule, { amounts }: SupportRules): AmountRule[] {
  const found = [rule];
  for (let next: AmountRule | undefined = rule; next?.multiplier;) {
    const { of }: { of: string } = next.multiplier;
    next = amounts.find(({ id }) => id === of);
    if (!next || found.includes(next)) break;
    found.push(next);
  }
  return found;
}

function mostPaid({ rate }: AmountRule, ceiling: number | undefined, cost: number | undefined): MostPaid {
  if (cost === undefined)
    return { vnd: ceiling, rate, ceiling, limit: ceiling === undefined ? undefined : 'ceiling', ownShare: undefined };
  const byRate = rate === undefined ? cost : share(cost, rate);
  const vnd = ceiling === undefined ? byRate : Math.min(byRate, ceiling);
  const limit =
    ceiling !== undefined && ceiling < byRate ? 'ceiling' : rate === undefined || rate >= 100 ? 'cost' : 'rate';
  return { vnd, rate, ceiling, limit, ownShare: rate === undefined ? undefined : cost - vnd };
}

/** So many percent of a sum, in whole đồng, rounded down. Rates have at most two decimals. */
export function share(vnd: number, percent: number): number {
  return Number((BigInt(vnd) * BigInt(Math.round(percent * 100))) / 10_000n);
}
