import type { Province } from '../collections/place.ts';
import { isWide, type Round } from '../collections/round.ts';
import type { Entry } from './entry.ts';
import { formerProvinceOf } from './former-districts.ts';
import { isWithin } from './round-area.ts';
import type { Site } from './site.ts';

/** The entries of this site that name a round: what it is known to have recognised. */
export function entriesOfRound(site: Site, id: string): Array<Entry<'product'>> {
  const known = byRound.get(site) ?? indexOf(site);
  byRound.set(site, known);
  return [...(known.get(id) ?? [])];
}

type Named = ReadonlyMap<string, ReadonlyArray<Entry<'product'>>>;
const byRound = new WeakMap<Site, Named>();

/** The entries that name each round, once, in reading order. */
function indexOf(site: Site): Named {
  const found = new Map<string, Array<Entry<'product'>>>();
  for (const product of site.of('product')) {
    const { facts } = product;
    const named = [...(facts.type === 'award' ? facts.awards : []), ...facts.recognitions];
    for (const id of new Set(named.flatMap(({ round }) => round?.id ?? [])))
      found.set(id, [...(found.get(id) ?? []), product]);
  }
  return found;
}

/** How much of a round stands on this site. */
export interface Coverage {
  id: string;
  round: Round;
  /** Whose products were counted; undefined where the round is of one province. */
  of: Province | undefined;
  /** How many products were recognised; undefined where no source says. */
  recognised: number | undefined;
  /** How many entries of this site name it. An entry may hold several products that were recognised as one set. */
  here: number;
}

/** The same of every round, the newest first; of a round wider than a province, for each share that a source gives. */
export function coverage(site: Site): Coverage[] {
  return [...site.rounds].flatMap(([id, round]): Coverage[] => {
    const entries = entriesOfRound(site, id);
    if (!isWide(round.area))
      return [{ id, round, of: undefined, recognised: round.recognised?.products, here: entries.length }];
    if (round.shares.length === 0) return [{ id, round, of: undefined, recognised: undefined, here: entries.length }];
    return round.shares.map(({ province, products }) => ({
      id,
      round,
      of: province,
      recognised: products,
      here: entries.filter(({ facts }) =>
        isWithin(formerProvinceOf(facts.place, site) ?? facts.place.province, province),
      ).length,
    }));
  });
}
