import type { FIGURE_PAGES } from '../../collections/figure.ts';
import type { Inline } from '../view.ts';
import { figureLine } from './product.ts';
import type { Reader } from './reader.ts';

/** The numbers that ask to be shown on a page made from facts, each with its name, in their order. */
export function figuresShown(reader: Reader, page: (typeof FIGURE_PAGES)[number]): Inline[][] {
  return [...reader.site.figures]
    .filter(([, { shownOn }]) => shownOn?.page === page)
    .sort(([, a], [, b]) => (a.shownOn?.order ?? 0) - (b.shownOn?.order ?? 0))
    .map(([id]) => figureLine(reader, id));
}
