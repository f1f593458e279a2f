import { z } from 'astro/zod';
import { count } from './fields.ts';
import { say } from './message.ts';

/** How exact a number is, as its source gives it. */
export const precision = () =>
  z.enum(['exactly', 'over', 'nearly', 'about', 'at-most', 'at-least'], {
    error: say(
      'precision là exactly, over, nearly, about, at-most hoặc at-least.',
      'precision is exactly, over, nearly, about, at-most or at-least.',
    ),
  });
export type Precision = z.infer<ReturnType<typeof precision>>;

/** A sum of money in whole đồng, with "over", "nearly" and the like as the source says it. */
export const money = () =>
  z.strictObject({
    /** Whole đồng without separators: 300000000 for 300 million. */
    vnd: count(),
    precision: precision().default('exactly'),
  });
export type Money = z.infer<ReturnType<typeof money>>;
