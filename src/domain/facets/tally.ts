import type { Kind } from '../../collections/kinds.ts';
import type { AnyEntry } from '../entry.ts';
import type { Site } from '../site.ts';
import { FACETS } from './declared.ts';
import type { Facet, FacetValue } from './facet.ts';

/** A value with the entries that have it, in reading order. */
export interface CountedValue extends FacetValue {
  entries: AnyEntry[];
}

/** A facet as it can be used: with the values that occur, in their order. */
export interface CountedFacet extends Pick<Facet<Kind>, 'id' | 'name' | 'title' | 'proper'> {
  values: CountedValue[];
}

const countedOf = new WeakMap<Site, Map<Kind, CountedFacet[]>>();

/** The facets of a kind that narrow its list: a facet with one value would leave it as it is. Every page of a list asks. */
export function facetsOf(site: Site, kind: Kind): CountedFacet[] {
  const counted = countedOf.get(site) ?? new Map<Kind, CountedFacet[]>();
  countedOf.set(site, counted);
  const facets = counted.get(kind) ?? narrowing(site, kind);
  counted.set(kind, facets);
  return facets;
}

function narrowing(site: Site, kind: Kind): CountedFacet[] {
  return FACETS[kind].map((facet) => count(facet as Facet<Kind>, site, kind)).filter(({ values }) => values.length > 1);
}

function count({ valuesOf, ...facet }: Facet<Kind>, site: Site, kind: Kind): CountedFacet {
  const values = new Map<string, CountedValue>();
  for (const entry of site.of(kind)) {
    for (const value of valuesOf(entry, site)) {
      const counted = values.get(value.id) ?? { ...value, entries: [] };
      // Recognised twice at the same level, a product still counts once.
      if (counted.entries.at(-1) !== entry) counted.entries.push(entry);
      values.set(value.id, counted);
    }
  }
  return { ...facet, values: [...values.values()].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)) };
}

/** What an entry has of each facet, by the facet's id: what a list is filtered by. */
export function valuesOf(facets: readonly CountedFacet[], entry: AnyEntry): Record<string, string[]> {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const own = byEntry(facet).get(entry);
      return own ? [[facet.id, [...own]]] : [];
    }),
  );
}

const idsOf = new WeakMap<CountedFacet, ReadonlyMap<AnyEntry, readonly string[]>>();

/** The ids of the values of each entry, in the order of the values. */
function byEntry(facet: CountedFacet): ReadonlyMap<AnyEntry, readonly string[]> {
  const known = idsOf.get(facet);
  if (known) return known;
  const ids = new Map<AnyEntry, string[]>();
  for (const { id, entries } of facet.values)
    for (const entry of entries) ids.set(entry, [...(ids.get(entry) ?? []), id]);
  idsOf.set(facet, ids);
  return ids;
}
