import type { Verification } from '../../collections/evidence.ts';
import type { Kind } from '../../collections/kinds.ts';
import type { PolicyFacts } from '../../collections/policy.ts';
import type { WordsReference } from '../../collections/reference.ts';
import type { AnyEntry, EntryOf } from '../entry.ts';

interface Dated {
  /** Names the change for ever, whatever becomes of titles: `law/nd-45-2012/amended/nd-235-2025/2025-10-15`. */
  id: string;
  /** The day, as far as it is known: the day of signing may be a year. */
  on: string;
  /** The list it concerns; undefined for a page that stands in none. */
  kind: Kind | undefined;
}

/** Something that was done to this site. */
export type SiteChange = Dated & { of: 'site' } & (
    | { type: 'added' | 'updated'; entry: AnyEntry }
    | { type: 'noted'; entry: EntryOf<'policy' | 'product' | 'project'>; note: WordsReference }
    /** The English of these entries was compared with the Vietnamese. */
    | { type: 'translated'; kind: Kind; entries: readonly AnyEntry[] }
    /** Addresses are those of the Vietnamese pages; both languages move together. */
    | { type: 'moved'; from: string; to: string; reason: Reason }
    | { type: 'archived'; from: string; reason: Reason }
  );

/** Why an address moved or was withdrawn. */
export interface Reason {
  vi: string;
  en: string | undefined;
}

/** Something that happened to a text of law which this site holds. */
export type LawChange = Dated & { of: 'law'; policy: EntryOf<'policy'> } & (
    | { type: 'signed' | 'in-force' }
    | {
        type: 'amended' | 'partly-repealed' | 'repealed' | 'replaced';
        by: EntryOf<'policy'>;
        verification: Verification;
      }
    | { type: 'expired'; period: NonNullable<PolicyFacts['period']> }
  );

/** One dated change: of the law, or of this site. */
export type ChangeRecord = SiteChange | LawChange;
export type ChangeType = ChangeRecord['type'];

/** Where a change stands on the page of changes; the same in both languages. */
export function anchorOf({ id }: Pick<ChangeRecord, 'id'>): string {
  return id.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '');
}
