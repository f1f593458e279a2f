import { z } from 'astro/zod';
import { ACTIVITIES, type Aspect, ASPECTS } from './aspects.ts';
import { count } from './fields.ts';
import { say } from './message.ts';

/** The answers stand in a file without a validator, so that the checker's script carries none. */
export * from './aspects.ts';

const choices = <A extends Aspect>(aspect: A) =>
  z.enum(ASPECTS[aspect], {
    error: say(`Chọn một trong: ${ASPECTS[aspect].join(', ')}.`, `Choose one of: ${ASPECTS[aspect].join(', ')}.`),
  });

/** What somebody says of themselves. What is left out was not answered, or not known. */
export const situation = () =>
  z.strictObject({
    needs: z.array(z.enum(ACTIVITIES)).optional(),
    applicant: choices('applicant').optional(),
    place: choices('place').optional(),
    trade: choices('trade').optional(),
    equipment: choices('equipment').optional(),
    novelty: choices('novelty').optional(),
    /** What it all costs, in whole đồng. */
    cost: count(1).optional(),
  });
export type Situation = z.infer<ReturnType<typeof situation>>;
