import { z } from 'astro/zod';
import { evidence, needsVersion, verification, versionMissing } from './evidence.ts';
import { partialDate, text, url } from './fields.ts';
import { referenceTo, wordsId } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/**
 * A body named in the texts: `content/agencies/<id>/`. Its title is its name.
 * Contacts stay out until an official page gives them; officers are never named.
 */
export const agencyFacts = vietnameseEntry({
  level: z.enum(['nation', 'province', 'district', 'commune']),
  type: z.enum(['assembly', 'government', 'ministry', 'department', 'centre', 'press', 'front', 'group']),
  /** Short names used in texts, for example SCT. */
  abbreviations: z.array(text()).default([]),
  /** When it ceased to exist, or took another name. */
  endedOn: partialDate().optional(),
  /** Who answers for its work today, as far as known; several when it was split. */
  successors: z
    .array(
      z.strictObject({
        agency: referenceTo('agencies'),
        from: partialDate().optional(),
        verification: verification(),
        /** What must be said beside it. */
        note: wordsId().optional(),
      }),
    )
    .default([]),
  /** Id under `words:` of what is not known about who answers today. */
  todayNote: wordsId().optional(),
  websites: z.array(url()).default([]),
  ...evidence,
}).refine(needsVersion, versionMissing);
export type AgencyFacts = z.infer<typeof agencyFacts>;

export const agencyWords = englishWords({});
