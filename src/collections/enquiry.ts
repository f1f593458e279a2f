import { z } from 'astro/zod';
import { count, text } from './fields.ts';
import { referenceTo } from './reference.ts';

/**
 * A question still to be put to an office: `content/enquiries/<id>.yaml`.
 * Figures that its answer would give or confirm name it; the page of what is not known lists both.
 */
export const enquiry = z.strictObject({
  /** Place among the questions, from 1: the more it would settle, the earlier. */
  order: count(1),
  question: z.strictObject({ vi: text(), en: text() }),
  /** What readers cannot be told as long as it is open. */
  why: z.strictObject({ vi: text(), en: text() }),
  askWhom: referenceTo('agencies'),
  /** Texts that would answer it. */
  policies: z.array(referenceTo('policies')).default([]),
  research: z.array(text()).default([]),
});
export type Enquiry = z.infer<typeof enquiry>;
