import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, text } from './fields.ts';
import { clause, referenceTo } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

const readersWords = {
  /** Who the leaflet is for, in a phrase. */
  audience: text(),
};

/**
 * A leaflet to hand out: `content/leaflets/<id>/`, one A4 sheet with two sides. A line `---` in the body divides the
 * front from the back.
 */
export const leafletFacts = vietnameseEntry({
  ...readersWords,
  /** Place in the list of leaflets, from 1. */
  order: count(1),
  /** Chapters that say it in full. */
  chapters: z.array(referenceTo('handbook')).min(1),
  /** Whom to ask. */
  askWhom: referenceTo('agencies'),
  legalBasis: z.array(clause()).min(1),
  ...evidence,
}).refine(needsVersion, versionMissing);
export type LeafletFacts = z.infer<typeof leafletFacts>;

export const leafletWords = englishWords(readersWords);
