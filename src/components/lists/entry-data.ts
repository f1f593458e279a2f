import type { CardView } from '../../domain/view.ts';

/** What the filter reads from an element of a list: to be spread on whatever shows an entry there. */
export function entryData({ facets, place }: Pick<CardView, 'facets' | 'place'>): Record<string, string> {
  const values = Object.entries(facets).map(([id, values]) => [`data-facet-${id}`, values.join(' ')] as const);
  return { 'data-entry': '', ...Object.fromEntries(values), ...(place ? { 'data-place': place } : {}) };
}
