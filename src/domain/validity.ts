import type { Verification } from '../collections/evidence.ts';
import type { PolicyFacts } from '../collections/policy.ts';

/** The years a text is for. */
export type Period = NonNullable<PolicyFacts['period']>;

/** One text of the library as far as validity needs it. */
export type ValidText = Pick<PolicyFacts, 'effectiveFrom' | 'period' | 'validity' | 'changes'> & { id: string };

/** Who changed a text: the changing text, and from when (undefined: the day was not read). */
export interface ChangedBy {
  policy: string;
  from: string | undefined;
}

/**
 * What can be said of a text on a day. `unknown` is an answer: the evidence does not allow another.
 * - `not-yet`: signed, not yet in force;
 * - `amended` and `partly-repealed`: in force as changed by the texts named;
 * - `expired`: its period is over;
 * - `repealed`: taken out of force by the text named.
 */
export type Validity =
  | { state: 'in-force' }
  | { state: 'not-yet'; from: string }
  | { state: 'amended' | 'partly-repealed' | 'repealed'; by: ChangedBy[] }
  | { state: 'expired'; period: Period }
  | { state: 'unknown' };
export type ValidityState = Validity['state'];

/** A change another text makes to this one. */
export interface Change extends ChangedBy {
  type: PolicyFacts['changes'][number]['type'];
  verification: Verification;
}

/** Every change that the texts of the library make to the text `id`. */
export function changesTo(id: string, library: readonly ValidText[]): Change[] {
  return library.flatMap((text) =>
    text.changes
      .filter((change) => change.target?.id === id)
      .map(({ type, from, verification }) => ({
        type,
        policy: text.id,
        from: from ?? text.effectiveFrom,
        verification,
      })),
  );
}

/** The validity of a text on `day` (`YYYY-MM-DD`), from its own record and the changes other texts make. */
export function validityOn(text: ValidText, library: readonly ValidText[], day: string): Validity {
  const past = changesTo(text.id, library).filter((change) => change.from === undefined || change.from <= day);
  const of = (...types: Change['type'][]): ChangedBy[] =>
    past.filter((change) => types.includes(change.type)).map(({ policy, from }) => ({ policy, from }));
  const endings = past.filter(({ type }) => type === 'repeals' || type === 'replaces');
  // Only a repeal that was read, with its day, is a verdict; any other leaves the matter open.
  const read = endings.filter(({ from, verification }) => from !== undefined && verification !== 'unchecked');
  if (read.length > 0) return { state: 'repealed', by: read.map(({ policy, from }) => ({ policy, from })) };
  if (endings.length > 0 || text.validity.recorded === 'unknown') return { state: 'unknown' };
  if (text.effectiveFrom !== undefined && day < text.effectiveFrom)
    return { state: 'not-yet', from: text.effectiveFrom };
  if (text.period && Number(day.slice(0, 4)) > text.period.to) return { state: 'expired', period: text.period };
  const partly = of('partly-repeals');
  if (partly.length > 0) return { state: 'partly-repealed', by: partly };
  const amended = of('amends');
  if (amended.length > 0) return { state: 'amended', by: amended };
  return { state: 'in-force' };
}
