import { z } from 'astro/zod';
import { ACTIVITIES } from './aspects.ts';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, day, text } from './fields.ts';
import { say } from './message.ts';
import { money } from './money.ts';
import { news } from './news.ts';
import { photos } from './photo.ts';
import { place } from './place.ts';
import { referenceTo, wordsId } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/** One thing that was counted before the project and after it, as the source reports it. It promises nothing to others. */
const outcome = z.strictObject({
  /** What was counted. */
  what: wordsId(),
  before: referenceTo('figures'),
  after: referenceTo('figures'),
});
export type Outcome = z.infer<typeof outcome>;

/** A supported industrial-promotion project (đề án khuyến công): `content/projects/<id>/`. */
export const projectFacts = vietnameseEntry({
  year: count(2004),
  /** Who was supported, as the source writes it. Left out when the source names nobody. */
  beneficiary: text().optional(),
  place: place(),
  /** What the money helped with, by the list that programmes go by. Left out when no source says it. */
  activity: z.enum(ACTIVITIES).optional(),
  /** What was bought or built, as the source says, by id under `words:`. */
  machinery: z.array(wordsId()).default([]),
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
  /** Number and day of the decision, as the source gives them. */
  decisionNumber: text().optional(),
  decidedOn: day().optional(),
  photos: photos(),
  /** What the source counts before and after. */
  outcomes: z.array(outcome).default([]),
  /** Other numbers of the project. */
  figures: z.array(referenceTo('figures')).default([]),
  /** What else the source says of it, or leaves open, by id under `words:`. */
  notes: z.array(wordsId()).default([]),
  /**
   * The programme in whose years and province the project falls; its source need not name it. Never today’s programme
   * on the same matter: that follows from `activity`. Left out when no such programme is on this site.
   */
  programme: referenceTo('programmes').optional(),
  ...news,
  ...evidence,
})
  .refine(({ year, decidedOn }) => !decidedOn || Math.abs(Number(decidedOn.slice(0, 4)) - year) <= 1, {
    path: ['decidedOn'],
    error: say(
      'Ngày quyết định (decidedOn) cách năm của đề án (year) hơn một năm; sửa một trong hai.',
      'The day of the decision is more than a year from the year of the project; correct one of the two.',
    ),
  })
  .refine(needsVersion, versionMissing);
export type ProjectFacts = z.infer<typeof projectFacts>;

export const projectWords = englishWords({});
