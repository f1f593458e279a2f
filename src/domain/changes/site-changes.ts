import { KINDS } from '../../collections/kinds.ts';
import { ARCHIVED, type Redirect } from '../../collections/redirect.ts';
import type { AnyEntry } from '../entry.ts';
import { counterpartPath, kindOf, languageOf } from '../routes.ts';
import type { Site } from '../site.ts';
import type { SiteChange } from './record.ts';

/** Everything that was done to this site and has a day, in no order. */
export function siteChanges(site: Site): SiteChange[] {
  return [...site.all.flatMap(ofEntry), ...translations(site), ...moves(site.redirects)];
}

/** The day an entry came to this site, where its facts say so. */
export function arrivalOf(entry: AnyEntry): string | undefined {
  switch (entry.kind) {
    case 'policy':
    case 'product':
    case 'project':
      return entry.facts.addedOn;
    case 'article':
      return entry.facts.publishedOn;
    default:
      return undefined;
  }
}

function ofEntry(entry: AnyEntry): SiteChange[] {
  const { kind, id } = entry;
  const key = `site/${kind}/${id}`;
  const changes: SiteChange[] = [];
  const arrival = arrivalOf(entry);
  if (arrival) changes.push({ of: 'site', type: 'added', id: `${key}/added/${arrival}`, on: arrival, kind, entry });
  if (entry.kind === 'article' && entry.facts.updatedOn) {
    const on = entry.facts.updatedOn;
    changes.push({ of: 'site', type: 'updated', id: `${key}/updated/${on}`, on, kind, entry });
  }
  if (entry.kind === 'policy' || entry.kind === 'product' || entry.kind === 'project') {
    for (const { on, note } of entry.facts.changeNotes) {
      changes.push({ of: 'site', type: 'noted', id: `${key}/noted/${note.wordsId}/${on}`, on, kind, entry, note });
    }
  }
  return changes;
}

/**
 * Comparisons of the English, all of a kind and a day as one change: a hundred stamps of one day are one piece of news.
 * The English that came with its entry is none.
 */
function translations(site: Site): SiteChange[] {
  return KINDS.flatMap((kind) => {
    const byDay = new Map<string, AnyEntry[]>();
    for (const entry of site.of(kind)) {
      const on = 'comparedOn' in entry.translation ? entry.translation.comparedOn : undefined;
      if (on === undefined || on <= (arrivalOf(entry) ?? '')) continue;
      byDay.set(on, [...(byDay.get(on) ?? []), entry]);
    }
    return [...byDay].map(([on, entries]): SiteChange => {
      return { of: 'site', type: 'translated', id: `site/${kind}/translated/${on}`, on, kind, entries };
    });
  });
}

/** Addresses that moved or were withdrawn. The lines of the two languages are one change. */
export function moves(redirects: readonly Redirect[]): SiteChange[] {
  const changes = new Map<string, SiteChange>();
  // The Vietnamese line tells more often why.
  const vietnameseFirst = [...redirects].sort((a, b) => Number(isEnglish(a.from)) - Number(isEnglish(b.from)));
  for (const { from: written, to, on, reason, reasonInEnglish } of vietnameseFirst) {
    const from = inVietnamese(written);
    const type = to === ARCHIVED ? 'archived' : 'moved';
    const id = `site/${type}${from}${on}`;
    if (changes.has(id)) continue;
    const dated = {
      of: 'site',
      id,
      on,
      kind: kindOf(from),
      from,
      reason: { vi: reason, en: reasonInEnglish },
    } as const;
    changes.set(id, type === 'archived' ? { ...dated, type } : { ...dated, type, to: inVietnamese(to) });
  }
  return [...changes.values()];
}

const isEnglish = (path: string) => languageOf(path) === 'en';
const inVietnamese = (path: string) => (isEnglish(path) ? (counterpartPath(path) ?? path) : path);
