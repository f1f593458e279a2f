import type { AnyEntry } from '../entry.ts';
import { type CountedFacet, valuesOf } from '../facets/tally.ts';
import type { CardView } from '../view.ts';
import { placeInWords } from './place-words.ts';
import type { Reader } from './reader.ts';

/** What an entry of a list is filtered by; nothing where `facets` are undefined, for no filter runs there. */
export function filteredBy(
  reader: Reader,
  entry: AnyEntry,
  facets: readonly CountedFacet[] | undefined,
): Pick<CardView, 'facets' | 'place'> {
  if (!facets) return { facets: {}, place: '' };
  return {
    facets: valuesOf(facets, entry),
    place: 'place' in entry.facts ? placeInWords(reader, entry.facts.place) : '',
  };
}
