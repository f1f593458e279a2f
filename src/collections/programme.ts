import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { day } from './fields.ts';
import { say } from './message.ts';
import { clause, referenceTo } from './reference.ts';
import { ACTIVITIES } from './situation.ts';
import { criterion, line, offer, workedCase } from './support-rule.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/** Whose rule a programme is, in the order in which readers look for it: `province` is today's Đồng Tháp. */
export const PROGRAMME_LEVELS = ['province', 'national', 'former-dong-thap', 'neighbouring-policy'] as const;

/**
 * A support programme: `content/programmes/<id>/`.
 * The page keeps one order: status and deadline, what you get, who, prepare, where, ask.
 * The money and conditions of one level and one version stand in one programme: levels are never merged.
 */
export const programmeFacts = vietnameseEntry({
  /** Whose rule it is. */
  level: z.enum(PROGRAMME_LEVELS),
  /** What it helps with. */
  activities: z.array(z.enum(ACTIVITIES)).min(1, {
    error: say('Chương trình giúp việc gì? Ghi ít nhất một.', 'What does it help with? Name at least one.'),
  }),
  /**
   * Whether an application can be made. `not-announced`: no call has been read, ask;
   * `reference`: shown for comparison only (an older or national rule).
   */
  status: z.enum(['open', 'closed', 'not-announced', 'reference']),
  /** Last day to apply; left out when none was announced. */
  deadline: day().optional(),
  /** First day the rule applies, and first day it no longer does, where these were read. */
  appliesFrom: day().optional(),
  appliesUntil: day().optional(),
  /** What you get. Amounts are figures, with their version and mark. */
  offers: z.array(offer).min(1),
  /** Who may ask. */
  eligibility: z.array(criterion).min(1),
  /** Worked cases: at least five where a condition or an amount can be reckoned with, none elsewhere. */
  cases: z.array(workedCase).default([]),
  /** What to prepare; empty when no list was read (the page then says whom to ask). */
  prepare: z.array(line).default([]),
  /** From idea to acceptance. */
  steps: z.array(line.extend({ agency: referenceTo('agencies').optional() })).default([]),
  /** Where to file. */
  fileWith: referenceTo('agencies').optional(),
  /** Whom to ask. */
  contact: referenceTo('agencies'),
  /** What came of it, for a programme that has ended. */
  outcome: z.array(line.extend({ figures: z.array(referenceTo('figures')).default([]) })).default([]),
  /** The programme that has the rule of today on the same matter, or the same at another level. */
  compare: z.array(referenceTo('programmes')).default([]),
  legalBasis: z.array(clause()).min(1),
  ...evidence,
})
  .refine(needsVersion, versionMissing)
  .refine(({ deadline, status }) => !deadline || status === 'open' || status === 'closed', {
    path: ['deadline'],
    error: say('Đã có hạn nộp thì trạng thái là open hoặc closed.', 'With a deadline the status is open or closed.'),
  })
  .refine(({ appliesFrom, appliesUntil }) => !appliesFrom || !appliesUntil || appliesFrom < appliesUntil, {
    path: ['appliesUntil'],
    error: say('appliesUntil phải sau appliesFrom.', 'appliesUntil must come after appliesFrom.'),
  });
export type ProgrammeFacts = z.infer<typeof programmeFacts>;

export const programmeWords = englishWords({});
