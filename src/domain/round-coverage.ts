import type { Province } from '../collections/place.ts';
import type { Round } from '../collections/round.ts';
import type { Entry } from './entry.ts';
import type { Site } from './site.ts';

/** The entries of this site that name a round: what it is known to have recognised. */
export function entriesOfRound(site: Site, id: string): Array<Entry<'product'>> {
  return site
    .of('product')
    .filter(({ facts }) =>
      [...(facts.type === 'award' ? facts.awards : []), ...facts.recognitions].some(({ round }) => round?.id === id),
    );
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
    const wide = round.area === 'south' || round.area === 'country';
    if (!wide) return [{ id, round, of: undefined, recognised: round.recognised?.products, here: entries.length }];
    if (round.shares.length === 0) return [{ id, round, of: undefined, recognised: undefined, here: entries.length }];
    return round.shares.map(({ province, products }) => ({
      id,
      round,
      of: province,
      recognised: products,
      here: entries.filter(({ facts }) => facts.place.province === province).length,
    }));
  });
}
