import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { day, partialDate } from './fields.ts';
import { photos } from './photo.ts';
import { referenceTo } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/** An article of the column: `content/articles/<id>/`. Written by the site's editorial desk, under no person's name. */
export const articleFacts = vietnameseEntry({
  /** The day it was first published here. It never changes. */
  publishedOn: day(),
  /** The day of the last change that readers should know of. */
  updatedOn: day().optional(),
  /** When what it tells happened, if it tells of an event. */
  eventOn: partialDate().optional(),
  policies: z.array(referenceTo('policies')).default([]),
  products: z.array(referenceTo('products')).default([]),
  projects: z.array(referenceTo('projects')).default([]),
  photos: photos(),
  ...evidence,
}).refine(needsVersion, versionMissing);
export type ArticleFacts = z.infer<typeof articleFacts>;

export const articleWords = englishWords({});
