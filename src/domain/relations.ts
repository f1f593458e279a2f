import type { Verification } from '../collections/evidence.ts';
import { CHANGE_TYPES, type PolicyFacts } from '../collections/policy.ts';

/** What one text is to another, as the text that says so puts it. */
export const RELATION_TYPES = [...CHANGE_TYPES, 'guides', 'based-on'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** The other end of a relation: a text of this site, or the number of one it does not have. */
export type RelatedTo = { policy: string } | { number: string };

/**
 * An edge between two texts. It is written once, in the facts of the text that `does` it, and read from both ends:
 * A amends B, B is amended by A; A is based on B, B is the basis of A.
 */
export interface Relation {
  type: RelationType;
  does: string;
  to: RelatedTo;
  /** The provision of the text that does it. */
  by: string | undefined;
  /** Provisions of the other text that it changes; none: not known, or the whole text. */
  provisions: readonly string[];
  /** Since when it holds, as far as that is known; a text rests on its bases from the day it was signed. */
  from: string | undefined;
  verification: Verification;
}

/** One text of the library as far as relations need it. */
export type RelatingText = Pick<
  PolicyFacts,
  'changes' | 'legalBases' | 'guides' | 'effectiveFrom' | 'signedOn' | 'leftBlank' | 'verification'
> & { id: string };

/** Every relation of the library, in the order of its texts; of each text in the order of the types. */
export function relationsOf(library: readonly RelatingText[]): Relation[] {
  return library
    .flatMap((text) => [...changesBy(text), ...plainRelations(text, 'guides'), ...plainRelations(text, 'based-on')])
    .filter((relation, at, all) => all.findIndex((other) => isSame(relation, other)) === at);
}

/** What a text is to others. */
export function relationsFrom(id: string, relations: readonly Relation[]): Relation[] {
  return relations.filter(({ does }) => does === id);
}

/** What others are to a text. */
export function relationsTo(id: string, relations: readonly Relation[]): Relation[] {
  return relations.filter(({ to }) => 'policy' in to && to.policy === id);
}

/** The texts of this site that a text has anything to do with, at either end. */
export function relatedIds(id: string, relations: readonly Relation[]): Set<string> {
  return new Set([
    ...relationsFrom(id, relations).flatMap(({ to }) => ('policy' in to ? [to.policy] : [])),
    ...relationsTo(id, relations).map(({ does }) => does),
  ]);
}

/** Whoever gives detailed rules for a text rests on it: where the first is told, the second need not be. */
export function isImplied({ type, does, to }: Relation, relations: readonly Relation[]): boolean {
  const target = 'policy' in to ? to.policy : undefined;
  return (
    type === 'based-on' &&
    relationsFrom(does, relations).some(
      (other) => other.type === 'guides' && 'policy' in other.to && other.to.policy === target,
    )
  );
}

function changesBy({ id, changes, effectiveFrom }: RelatingText): Relation[] {
  return [...changes]
    .sort((a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type))
    .map(({ type, target, targetNumber, by, provisions, from, verification }) => ({
      type,
      does: id,
      to: target ? { policy: target.id } : { number: targetNumber ?? '' },
      by,
      provisions,
      from: from ?? effectiveFrom,
      verification,
    }));
}

/** Relations of which a text only says that they are; they are as well checked as the text itself. */
function plainRelations(text: RelatingText, type: 'guides' | 'based-on'): Relation[] {
  const { id, verification, effectiveFrom, signedOn, leftBlank } = text;
  const signed = leftBlank.includes('day') ? signedOn?.slice(0, 4) : signedOn;
  const from = type === 'guides' ? effectiveFrom : signed;
  return (type === 'guides' ? text.guides : text.legalBases).map((target) => ({
    ...{ type, does: id, to: { policy: target.id }, by: undefined, provisions: [], from, verification },
  }));
}

/** The same change written twice, for example once for each provision, stays two when anything differs. */
function isSame(a: Relation, b: Relation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
