import type { Site } from '../site.ts';

/** The edition that a book or a page belongs to. */
export interface CurrentEdition {
  /** The day of the last release; before the first one, the day of the build. */
  date: string;
  released: boolean;
}

/** The last edition released up to the day of the build. */
export function currentEdition(site: Site): CurrentEdition {
  const last = site.editions.findLast(({ date }) => date <= site.day);
  return last ? { date: last.date, released: true } : { date: site.day, released: false };
}
