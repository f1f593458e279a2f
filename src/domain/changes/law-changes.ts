import type { Change } from '../validity.ts';
import type { EntryOf } from '../entry.ts';
import type { Site } from '../site.ts';
import type { LawChange } from './record.ts';

/** How a change another text makes reads from the side of the text that is changed. */
const SUFFERED = {
  amends: 'amended',
  inserts: 'amended',
  'partly-repeals': 'partly-repealed',
  repeals: 'repealed',
  replaces: 'replaced',
} as const satisfies Record<Change['type'], LawChange['type']>;

/** Everything that happened to the texts of the library and has a day, in no order. What has no day stands on their pages. */
export function lawChanges(site: Site): LawChange[] {
  return site.of('policy').flatMap((policy) => [...ownLife(site, policy), ...changesByOthers(site, policy)]);
}

function ownLife(site: Site, policy: EntryOf<'policy'>): LawChange[] {
  const { signedOn, leftBlank, effectiveFrom, period } = policy.facts;
  const changes: LawChange[] = [];
  if (signedOn) {
    const on = leftBlank.includes('day') ? signedOn.slice(0, 4) : signedOn;
    changes.push({ ...dated(policy, 'signed', on), type: 'signed' });
  }
  if (effectiveFrom) changes.push({ ...dated(policy, 'in-force', effectiveFrom), type: 'in-force' });
  if (period) {
    const on = `${period.to + 1}-01-01`;
    // A text that was repealed before, or of which nothing is known, does not come to an end with its period.
    if (site.validityOf(policy.id, on).state === 'expired') {
      changes.push({ ...dated(policy, 'expired', on), type: 'expired', period });
    }
  }
  return changes;
}

function changesByOthers(site: Site, policy: EntryOf<'policy'>): LawChange[] {
  const changes = new Map<string, LawChange>();
  for (const { policy: by, type, from, verification } of site.changesTo(policy.id)) {
    if (from === undefined) continue;
    const suffered = SUFFERED[type];
    const common = dated(policy, `${suffered}/${by}`, from);
    const known = changes.get(common.id);
    // One text may name several places of another; a doubt about one is a doubt about the whole.
    if (known && verification !== 'unchecked') continue;
    changes.set(common.id, { ...common, type: suffered, by: site.get('policy', by), verification });
  }
  return [...changes.values()];
}

function dated(policy: EntryOf<'policy'>, what: string, on: string) {
  return { of: 'law', id: `law/${policy.id}/${what}/${on}`, on, kind: 'policy', policy } as const;
}
