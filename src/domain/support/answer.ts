import type { Verification } from '../../collections/evidence.ts';

/** A provision by the id of its text and the anchor in it: what an answer rests on. */
export interface ClauseId {
  policy: string;
  anchor?: string | undefined;
}

/**
 * How firm an answer is. `confirmed`: read in the official text, which has not changed since; `reference`: read
 * elsewhere, or of another level or time, so that only the office can say; `unknown`: nothing to go by.
 */
export type Basis = 'confirmed' | 'reference' | 'unknown';

/** What every answer says besides its result: how firm it is, of which wording, and where the law says so. */
export interface Grounds<B extends Basis = Basis> {
  basis: B;
  /** The year or day of the wording that decides; of several, each once, the newest first: "2025, 2012". */
  version: string | undefined;
  clauses: readonly ClauseId[];
}

/** What a rule of law was read from, as far as it decides how firm an answer is. */
export interface Reading {
  clause?: ClauseId | undefined;
  verification: Verification;
  version?: string | undefined;
  /** The law has changed since it was checked. */
  due?: boolean | undefined;
}

/** How firm an answer is that rests on one reading. Only the official text, unchanged since, is firm. */
export function basisOf({ verification, due }: Reading): 'confirmed' | 'reference' {
  return verification === 'official' && !due ? 'confirmed' : 'reference';
}

/** The grounds of an answer that rests on several readings: as firm as the weakest of them. */
export function groundsOf(readings: readonly Reading[]): Grounds {
  const firm = readings.every((reading) => basisOf(reading) === 'confirmed');
  return {
    basis: readings.length === 0 ? 'unknown' : firm ? 'confirmed' : 'reference',
    version: [...new Set(readings.flatMap(({ version }) => version ?? []))].sort().reverse().join(', ') || undefined,
    clauses: distinct(readings.flatMap(({ clause }) => clause ?? [])),
  };
}

function distinct(clauses: readonly ClauseId[]): ClauseId[] {
  return [...new Map(clauses.map((clause) => [`${clause.policy}#${clause.anchor ?? ''}`, clause])).values()];
}
