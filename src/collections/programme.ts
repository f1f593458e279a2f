import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { day } from './fields.ts';
import { clause, referenceTo, wordsId } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/** One line of a programme page: its words by id, and the provision behind it. */
const line = z.strictObject({
  id: wordsId(),
  clause: clause().optional(),
});

/**
 * A support programme: `content/programmes/<id>/`.
 * The page keeps one order: status and deadline, what you get, who, prepare, where, ask.
 */
export const programmeFacts = vietnameseEntry({
  /** National and local rules are never merged: `province` is today's Đồng Tháp. */
  level: z.enum(['national', 'province', 'former-dong-thap', 'neighbouring-policy']),
  activity: z.enum([
    'enterprise-start-up',
    'vocational-training',
    'management-training',
    'demonstration-model',
    'machinery',
    'cleaner-production',
    'fair',
    'product-selection',
    'branding',
    'consultancy',
    'study-abroad',
    'cluster',
    'innovation',
    'rural-trades',
    'other',
  ]),
  /**
   * Whether an application can be made. `not-announced`: no call has been read, ask;
   * `reference`: shown for comparison only (an older or national rule).
   */
  status: z.enum(['open', 'closed', 'not-announced', 'reference']),
  /** Last day to apply; left out when none was announced. */
  deadline: day().optional(),
  /** What you get. Amounts are figures, with their version and mark. */
  offers: z.array(line.extend({ figures: z.array(referenceTo('figures')).default([]) })).min(1),
  /** Who may ask. */
  eligibility: z.array(line).min(1),
  /** What to prepare; empty when no list was read (the page then says whom to ask). */
  prepare: z.array(line).default([]),
  /** From idea to acceptance. */
  steps: z.array(line.extend({ agency: referenceTo('agencies').optional() })).default([]),
  /** Where to file. */
  fileWith: referenceTo('agencies').optional(),
  /** Whom to ask. */
  contact: referenceTo('agencies'),
  legalBasis: z.array(clause()).min(1),
  ...evidence,
}).refine(needsVersion, versionMissing);
export type ProgrammeFacts = z.infer<typeof programmeFacts>;

export const programmeWords = englishWords({});
