import { type Kind, KINDS } from '../../collections/kinds.ts';
import type { Site } from '../site.ts';
import { lawChanges } from './law-changes.ts';
import type { ChangeRecord, ChangeType } from './record.ts';
import { arrivalOf, siteChanges } from './site-changes.ts';

/** Changes of one day, the weightier first. */
const ORDER: readonly ChangeType[] = [
  'repealed',
  'replaced',
  'partly-repealed',
  'amended',
  'expired',
  'in-force',
  'signed',
  'added',
  'updated',
  'noted',
  'archived',
  'moved',
  'translated',
];

/** Every dated change of the law and of this site up to the day of the build, the newest first. */
export function changesOn(site: Site): ChangeRecord[] {
  return [...siteChanges(site), ...lawChanges(site)].filter(({ on }) => on <= site.day).sort(newestFirst);
}

/**
 * What is news to somebody who follows this site: what was done here, and what happened to a text of law after it came
 * here. What happened before is history. `kind` narrows it to one list.
 */
export function newsOn(site: Site, kind?: Kind): ChangeRecord[] {
  return changesOn(site).filter(
    (change) =>
      (kind === undefined || change.kind === kind) &&
      (change.of === 'site' || change.on > (arrivalOf(change.policy) ?? site.day)),
  );
}

function newestFirst(a: ChangeRecord, b: ChangeRecord): number {
  return (
    compare(b.on, a.on) ||
    ORDER.indexOf(a.type) - ORDER.indexOf(b.type) ||
    placeOf(a.kind) - placeOf(b.kind) ||
    compare(a.id, b.id)
  );
}

const placeOf = (kind: Kind | undefined) => (kind ? KINDS.indexOf(kind) : KINDS.length);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
