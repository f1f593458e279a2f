import { z } from 'astro/zod';
import { text } from './fields.ts';
import { say } from './message.ts';

/**
 * One line of `content/producers.yaml`: a maker whom sources write in two ways, or two makers whose names mean the same
 * without the words of their legal form. Everybody else is known by the name in the entry alone.
 */
export const producerNaming = z
  .strictObject({
    /** The name to go by, as an entry of this site writes it. */
    name: text(),
    /** Other ways in which entries write the same maker. */
    alsoWritten: z.array(text()).default([]),
    /** Names of other makers that would be taken for this one. */
    otherThan: z.array(text()).default([]),
    /** How this is known. */
    reason: text(),
  })
  .refine(({ alsoWritten, otherThan }) => alsoWritten.length > 0 !== otherThan.length > 0, {
    path: ['name'],
    error: say(
      'Mỗi dòng có một trong hai: alsoWritten (cùng một cơ sở, viết khác) hoặc otherThan (cơ sở khác, tên gần giống).',
      'A line has one of the two: alsoWritten (the same maker written otherwise) or otherThan (another maker of a like name).',
    ),
  });
export type ProducerNaming = z.infer<typeof producerNaming>;
