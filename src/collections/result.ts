import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { day, partialDate, text } from './fields.ts';
import { say } from './message.ts';
import { province } from './place.ts';
import { referenceTo } from './reference.ts';

/**
 * What a source tells of a year or a period of industrial promotion in a province: `content/results/<id>.yaml`.
 * Each record is what one report counts. Records overlap (a batch lies within its year) and are never added up.
 * Every number is a record of `content/figures/`.
 */
export const result = z
  .strictObject({
    /** First and last day, month or year: the same year twice for a year. */
    period: z.strictObject({ from: partialDate(), to: partialDate() }),
    /** Whose result it is. */
    area: province(),
    /** What of the period or the province it covers, where not the whole: "đợt 3". */
    part: z.strictObject({ vi: text(), en: text() }).optional(),
    /** True for a plan: what was meant to be done, not what was done. */
    planned: z.boolean().default(false),
    projects: referenceTo('figures').optional(),
    establishments: referenceTo('figures').optional(),
    /** What the state paid: one sum, or one for each purse where the source names them. */
    support: z.array(referenceTo('figures')).default([]),
    /** What the establishments paid themselves. */
    own: referenceTo('figures').optional(),
    total: referenceTo('figures').optional(),
    /** What else was counted. */
    others: z.array(referenceTo('figures')).default([]),
    /** The decision behind it, as the source names it. */
    decisionNumber: text().optional(),
    decidedOn: day().optional(),
    /** What else is known or left open, in both languages. */
    notes: z.array(z.strictObject({ vi: text(), en: text() })).default([]),
    ...evidence,
  })
  .refine(({ period }) => period.from <= period.to, {
    path: ['period'],
    error: say('period.from không thể sau period.to.', 'period.from cannot come after period.to.'),
  })
  .refine(needsVersion, versionMissing);
export type Result = z.infer<typeof result>;
