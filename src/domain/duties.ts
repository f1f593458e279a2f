import type { Duty } from '../collections/policy.ts';
import type { Entry } from './entry.ts';
import type { Site } from './site.ts';

/** A duty with the text that gives it. */
export interface GivenDuty {
  policy: Entry<'policy'>;
  duty: Duty;
}

/** Every duty of the library, text by text and in the order of each text. */
export function dutiesOf(site: Site): GivenDuty[] {
  return site.of('policy').flatMap((policy) => policy.facts.duties.map((duty) => ({ policy, duty })));
}

/** Ids of the bodies to which a text gives work, in its order. */
export function addressedBy(policy: Entry<'policy'>): string[] {
  return [...new Set(policy.facts.duties.flatMap(({ agencies }) => agencies.map(({ id }) => id)))];
}

/** What a body must do, by duties of its own and those of everybody addressed, and the work of others that names it. */
export function dutiesFor(agencyId: string, duties: readonly GivenDuty[]): Record<'own' | 'named', GivenDuty[]> {
  const own = duties.filter(({ policy, duty }) =>
    duty.agencies.length > 0 ? duty.agencies.some(({ id }) => id === agencyId) : addressedBy(policy).includes(agencyId),
  );
  const named = duties.filter((given) => !own.includes(given) && given.duty.involves.some(({ id }) => id === agencyId));
  return { own, named };
}

/**
 * Items of a letter (`muc-1-y-3`), and its sections without items (`muc-2`), that no duty tells of: a table of who must
 * do what may leave nothing out.
 */
export function itemsWithoutDuty(anchors: readonly string[], duties: readonly Pick<Duty, 'provision'>[]): string[] {
  const told = new Set(duties.map(({ provision }) => provision));
  return anchors.filter(
    (anchor) =>
      /^muc-\d+(-y-\d+)?$/.test(anchor) &&
      !anchors.some((other) => other.startsWith(`${anchor}-`)) &&
      !told.has(anchor),
  );
}
