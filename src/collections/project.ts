import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, text } from './fields.ts';
import { money } from './money.ts';
import { photos } from './photo.ts';
import { place } from './place.ts';
import { referenceTo, wordsId } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/** A supported industrial-promotion project (đề án khuyến công): `content/projects/<id>/`. */
export const projectFacts = vietnameseEntry({
  year: count(2004),
  /** Who was supported, as the source writes it. Left out when the source names nobody. */
  beneficiary: text().optional(),
  place: place(),
  /** Which purse paid; `local` where the source says only “khuyến công địa phương”. */
  fund: z.enum(['national', 'local', 'province', 'city-or-district', 'not-stated']),
  /** Sums as the source gives them; a missing one is shown as not known. */
  money: z
    .strictObject({
      /** Paid by the industrial-promotion fund. */
      support: money().optional(),
      /** The establishment's own share. */
      own: money().optional(),
      total: money().optional(),
    })
    .default({}),
  /** Number of the decision, as the source gives it. */
  decisionNumber: text().optional(),
  photos: photos(),
  /** What the source reports that came of it, by id under `words:`; numbers stand in `figures`. */
  outcomes: z.array(wordsId()).default([]),
  figures: z.array(referenceTo('figures')).default([]),
  programme: referenceTo('programmes').optional(),
  ...evidence,
}).refine(needsVersion, versionMissing);
export type ProjectFacts = z.infer<typeof projectFacts>;

export const projectWords = englishWords({});
