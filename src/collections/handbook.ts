import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, text } from './fields.ts';
import { say } from './message.ts';
import { clause, referenceTo, wordsId } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/** Who the chapter is for, in a phrase. */
const audience = text();
/** The whole chapter for people who read with effort: one short sentence a line, at most 120 words in all. */
const easy = z.array(text());

/**
 * One thing the chapter says, with the law behind it. Its words stand under `words:` by its id; `<Point id="…" />`
 * shows it where it belongs in the text, in both languages. Where the law was not read, it says what to ask, and whom.
 */
const point = z
  .strictObject({
    id: wordsId(),
    /** Who does it, in a phrase; left out where nothing is to be done. */
    who: wordsId().optional(),
    /** What it needs on paper, one phrase each. */
    papers: z.array(wordsId()).default([]),
    /** Amounts, rates and deadlines it rests on. */
    figures: z.array(referenceTo('figures')).default([]),
    /** The provisions behind it. */
    legalBasis: z.array(clause()).default([]),
    /** Questions to put before acting, one each. */
    ask: z.array(wordsId()).default([]),
    /** Who answers them. */
    askWhom: referenceTo('agencies').optional(),
  })
  .refine(({ legalBasis, ask }) => legalBasis.length + ask.length > 0, {
    path: ['legalBasis'],
    error: say(
      'Điều này chưa có căn cứ: ghi legalBasis; nếu chưa đọc được thì ghi ask: cần hỏi gì.',
      'Nothing stands behind this point: give legalBasis, or, where the law was not read, ask: what to ask.',
    ),
  })
  .refine(({ ask, askWhom }) => ask.length > 0 === (askWhom !== undefined), {
    path: ['askWhom'],
    error: say('ask và askWhom đi với nhau: hỏi gì, hỏi ai.', 'ask and askWhom go together: what to ask, and whom.'),
  });
export type Point = z.infer<typeof point>;

/** A chapter of the handbook: `content/handbook/<id>/`. The summary is its "in short", at most 60 words. */
export const handbookFacts = vietnameseEntry({
  audience,
  easy: easy.min(1),
  /** Place in the book, from 1; no two chapters share a number. */
  order: count(1),
  /** What it says, each with the law behind it. */
  points: z.array(point).min(1),
  /** The provisions the chapter explains. */
  legalBasis: z.array(clause()).min(1),
  ...evidence,
}).refine(needsVersion, versionMissing);
export type HandbookFacts = z.infer<typeof handbookFacts>;

export const handbookWords = englishWords({ audience, easy: easy.default([]) });
