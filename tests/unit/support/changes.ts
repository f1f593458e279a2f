import { redirect } from '../../../src/collections/redirect.ts';
import type { AnyEntry } from '../../../src/domain/entry.ts';
import type { Language } from '../../../src/domain/language.ts';
import { Reader } from '../../../src/domain/presenters/reader.ts';
import { Site } from '../../../src/domain/site.ts';
import type { Fields } from './front.ts';
import { echo } from './site.ts';

/** A site of these entries on a day, with lines of `content/redirects.yaml`. */
export function siteOn(day: string, entries: readonly unknown[], redirects: readonly Fields[] = []): Site {
  const none = new Map<string, never>();
  return new Site({
    day,
    entries: entries as AnyEntry[],
    figures: none,
    sources: none,
    places: none,
    measurements: none,
    redirects: redirects.map((line) => redirect.parse(line)),
  });
}

/** A reader of such a site. */
export function readerOn(day: string, language: Language, entries: readonly unknown[], redirects: Fields[] = []) {
  return new Reader(siteOn(day, entries, redirects), language, echo);
}
