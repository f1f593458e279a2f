import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, text } from './fields.ts';
import { clause, referenceTo } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/** What people ask about, in the order of the page. */
export const TOPICS = [
  'basics',
  'who',
  'what',
  'money',
  'project',
  'selection',
  'change',
  'bodies',
  'trouble',
] as const;
export type Topic = (typeof TOPICS)[number];

const readersWords = {
  /** The same question in other words of readers; found by search, not shown. */
  alsoAsked: z.array(text()).default([]),
};

/**
 * A question and its answer: `content/questions/<id>/`. Title: the question, as a reader would put it. Summary: the
 * answer in a sentence or two. Body: what else to know. Summary and body together have at most 90 words.
 */
export const questionFacts = vietnameseEntry({
  ...readersWords,
  topic: z.enum(TOPICS),
  /** Place within its topic, from 1. */
  order: count(1),
  /** The provisions behind the answer. */
  legalBasis: z.array(clause()).min(1),
  /** Where to read more. */
  chapters: z.array(referenceTo('handbook')).default([]),
  programmes: z.array(referenceTo('programmes')).default([]),
  /** Whom to ask when the answer does not settle it. */
  askWhom: referenceTo('agencies').optional(),
  ...evidence,
}).refine(needsVersion, versionMissing);
export type QuestionFacts = z.infer<typeof questionFacts>;

export const questionWords = englishWords(readersWords);
