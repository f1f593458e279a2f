import type { Aspect, Situation } from '../../collections/situation.ts';
import { type Grounds, groundsOf } from './answer.ts';
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
  | (Grounds<'confirmed'> & { result: MostPaid; doubt?: undefined })
  | (Grounds<'reference'> & {
      result: MostPaid;
      /**
       * Why it is a reference at most: not compared with the official text, the law has changed since, read elsewhere, or
       * a programme that is closed, for reference, or for another time.
       */
      doubt: Doubt;
    })
  | (Grounds<'unknown'> & { result: 'unknown'; doubt?: undefined });

/**
 * The most that one offer of a programme pays for a situation on a day. Levels and versions are never merged: an answer
 * comes from this programme alone. Throws when the programme has no such rule of money.
 */
export function supportAmount(programme: SupportRules, offer: string, situation: Situation, on: string): AmountAnswer {
  const rule = programme.amounts.find(({ id }) => id === offer);
  if (!rule) throw new Error(`${programme.id} has no rule of money “${offer}”`);
  const readings = chain(rule, programme);
  const grounds = groundsOf(readings);
  const ceiling = ceilingOf(rule, programme);
  // A multiple of nothing is nothing to go by.
  const baseless = rule.multiplier !== undefined && ceiling === undefined;
  if (baseless || readings.some(({ missing }) => missing)) return { ...grounds, basis: 'unknown', result: 'unknown' };
  const doubts = [
    ...readings.flatMap((reading) => doubtOf(reading, on) ?? []),
    ...(canBeFirmOn(programme, on) ? [] : ['standing' as const]),
  ];
  const result = mostPaid(rule, ceiling, situation.cost);
  return doubts.length === 0
    ? { ...grounds, basis: 'confirmed', result }
    : {
        ...grounds,
        basis: 'reference',
        result,
        doubt: doubts.sort((x, y) => DOUBTS.indexOf(x) - DOUBTS.indexOf(y))[0]!,
      };
}

/** What keeps an amount from being firm, the weightiest first. */
const DOUBTS = ['unchecked', 'due', 'secondary', 'standing'] as const;
export type Doubt = (typeof DOUBTS)[number];

function doubtOf({ verification, due, validFrom = '', validTo = '9999' }: AmountRule, on: string): Doubt | undefined {
  if (verification !== 'official') return verification;
  if (due) return 'due';
  return on < validFrom || on > validTo ? 'standing' : undefined;
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
  return chain(rule, programme).reduceRight<number | undefined>((base, { cap, multiplier }) => {
    const multiple = multiplier && base !== undefined ? share(base, multiplier.times * 100) : undefined;
    const known = [cap, multiple].filter((ceiling) => ceiling !== undefined);
    return known.length > 0 ? Math.min(...known) : undefined;
  }, undefined);
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
