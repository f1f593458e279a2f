import type { Verification } from '../collections/evidence.ts';
import type { PolicyFacts } from '../collections/policy.ts';

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
  | { state: 'expired'; period: { from: number; to: number } }
  | { state: 'unknown' };
export type ValidityState = Validity['state'];

/** A change another text makes to this one. */
export interface Change extends ChangedBy {
  type: PolicyFacts['changes'][number]['type'];
  /** Provisions that are changed; empty: not read, or the whole text. */
  provisions: readonly string[];
  /** Whether these are all. */
  complete: boolean;
  /** The provision of the changing text that makes the change. */
  by: string | undefined;
  verification: Verification;
}

/** Every change that the texts of the library make to the text `id`. */
export function changesTo(id: string, library: readonly ValidText[]): Change[] {
  return library.flatMap((text) =>
    text.changes
      .filter((change) => change.target?.id === id)
      .map(({ type, from, provisions, complete, by, verification }) => ({
        type,
        policy: text.id,
        from: from ?? text.effectiveFrom,
        provisions,
        complete,
        by,
        verification,
      })),
  );
}

/** The validity of a text on `day` (`YYYY-MM-DD`), from its own record and the changes other texts make. */
export function validityOn(text: ValidText, library: readonly ValidText[], day: string): Validity {
  const past = changesTo(text.id, library).filter(({ from }) => from === undefined || from <= day);
  const endings = past.filter(({ type }) => type === 'repeals' || type === 'replaces');
  const ended = endings.filter(wasRead);
  if (ended.length > 0) return { state: 'repealed', by: byWhom(ended) };
  if (endings.length > 0 || text.validity.recorded === 'unknown') return { state: 'unknown' };
  if (text.effectiveFrom !== undefined && day < text.effectiveFrom)
    return { state: 'not-yet', from: text.effectiveFrom };
  if (text.period && Number(day.slice(0, 4)) > text.period.to) return { state: 'expired', period: text.period };
  const partly = past.filter(({ type }) => type === 'partly-repeals');
  if (partly.length > 0) return { state: 'partly-repealed', by: byWhom(partly) };
  const amended = past.filter(({ type }) => type === 'amends' || type === 'inserts');
  if (amended.length > 0) return { state: 'amended', by: byWhom(amended) };
  return { state: 'in-force' };
}

/**
 * The validity of one provision on `day`. It shares the fate of its text, and beside that:
 * - `repealed`: the provision, or what it stands in, was taken away: its anchor stays as a tombstone;
 * - `not-yet`: it comes into the text later;
 * - `amended`, `partly-repealed`: it has other words, or lost a part;
 * - `unknown` with `by`: its text was changed by these, and whether this provision was is not known.
 */
export type ProvisionValidity = Exclude<Validity, { state: 'unknown' }> | { state: 'unknown'; by: ChangedBy[] };

/** The validity of the provision `anchor` of a text on `day`. */
export function provisionValidityOn(
  text: ValidText,
  anchor: string,
  library: readonly ValidText[],
  day: string,
): ProvisionValidity {
  const whole = validityOn(text, library, day);
  if (whole.state === 'unknown') return { state: 'unknown', by: [] };
  if (whole.state === 'repealed' || whole.state === 'expired' || whole.state === 'not-yet') return whole;
  const all = changesTo(text.id, library);
  const covers = ({ provisions }: Change) => provisions.some((changed) => within(anchor, changed));
  const inside = ({ provisions }: Change) => provisions.some((changed) => within(changed, anchor));
  const past = all.filter(({ from }) => from === undefined || from <= day);

  const taken = past.filter((change) => change.type === 'partly-repeals' && covers(change));
  if (taken.some(wasRead)) return { state: 'repealed', by: byWhom(taken.filter(wasRead)) };
  if (taken.length > 0) return { state: 'unknown', by: byWhom(taken) };
  const later = all.find((change) => change.type === 'inserts' && covers(change) && (change.from ?? '') > day);
  if (later?.from !== undefined) return { state: 'not-yet', from: later.from };
  const partly = past.filter((change) => change.type === 'partly-repeals' && inside(change));
  if (partly.length > 0) return { state: 'partly-repealed', by: byWhom(partly) };
  const amended = past.filter(
    (change) =>
      (change.type === 'amends' && (covers(change) || inside(change))) ||
      (change.type === 'inserts' && inside(change) && !covers(change)),
  );
  if (amended.length > 0) return { state: 'amended', by: byWhom(amended) };
  const open = past.filter((change) => !change.complete && !covers(change));
  return open.length > 0 ? { state: 'unknown', by: byWhom(open) } : { state: 'in-force' };
}

/** The days after `day` on which the validity of a text changes by what is known today, with what it is from then on. */
export function scheduleAfter(
  text: ValidText,
  library: readonly ValidText[],
  day: string,
): Array<{ from: string; validity: Validity }> {
  const days = [
    text.effectiveFrom,
    text.period && `${text.period.to + 1}-01-01`,
    ...changesTo(text.id, library).map(({ from }) => from),
  ];
  const ahead = [...new Set(days)].filter((date): date is string => date !== undefined && date > day).sort();
  return ahead.map((from) => ({ from, validity: validityOn(text, library, from) }));
}

/** Only an ending that was read, with its day, is a verdict; any other leaves the matter open. */
const wasRead = ({ from, verification }: Change) => from !== undefined && verification !== 'unchecked';

const byWhom = (changes: readonly Change[]): ChangedBy[] => changes.map(({ policy, from }) => ({ policy, from }));

/** Whether a provision is another one or stands in it: `dieu-5-khoan-1` in `dieu-5`, but `dieu-50` is not. */
export const within = (anchor: string, whole: string): boolean => anchor === whole || anchor.startsWith(`${whole}-`);
