import { z } from 'astro/zod';
import { day, text } from './fields.ts';
import { say } from './message.ts';

const byCommand = say('Tệp ấn bản do lệnh npm run release ghi.', 'Editions are written by npm run release.');

/**
 * What stood in the handbook on the day of a release: `content/editions/<day>.yaml`. `npm run release` writes it and
 * nobody corrects it by hand: the list of changes between two editions comes from it.
 */
export const edition = z.strictObject(
  {
    date: day(),
    /** By what it is (`handbook/tien-ho-tro`, `figures/…`): its names, and a short hash of each of its parts. */
    holds: z.record(
      z.string(),
      z.strictObject({
        title: z.strictObject({ vi: text(), en: text().optional() }),
        parts: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, { error: byCommand })),
      }),
    ),
  },
  { error: byCommand },
);
export type Edition = z.infer<typeof edition>;
