import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, text } from './fields.ts';
import { clause } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

const chapterWords = {
  /** Who the chapter is for, in a phrase. */
  audience: text(),
};

/** A chapter of the handbook: `content/handbook/<id>/`. The summary is its "in short", about 60 words. */
export const handbookFacts = vietnameseEntry({
  ...chapterWords,
  /** Place in the book, from 1; no two chapters share a number. */
  order: count(1),
  /** The provisions the chapter explains. */
  legalBasis: z.array(clause()).min(1),
  ...evidence,
}).refine(needsVersion, versionMissing);
export type HandbookFacts = z.infer<typeof handbookFacts>;

export const handbookWords = englishWords(chapterWords);
