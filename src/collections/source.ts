import { z } from 'astro/zod';
import { day, partialDate, text, url } from './fields.ts';
import { say } from './message.ts';

/**
 * A place where facts were read: one file `content/sources/<id>.yaml` each, named by entries under `sources:`.
 * A page that was moved or corrected is mended here once.
 */
export const source = z.strictObject({
  /** The page's own title, in its own language; left out where it was not noted. */
  title: text().optional(),
  /** Who published it, for example "Báo Đồng Tháp". */
  publisher: text(),
  /** What kind of publisher: sets how firmly the site may speak. */
  kind: z.enum([
    'official-text',
    'official-text-copy',
    'agency-website',
    'legal-publisher',
    'press',
    'producer',
    'other',
  ]),
  /** Left out only for a paper that has no public address. */
  url: url().optional(),
  /** Language of the page: vi, en, fr… */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, {
      error: say('Ngôn ngữ viết bằng hai chữ: vi, en, fr…', 'Write the language in two letters: vi, en, fr…'),
    })
    .default('vi'),
  /** Date shown on the page; left out when the page shows none. */
  publishedOn: partialDate().optional(),
  /** The day it was read for this site. */
  readOn: day(),
  /** Whether the page was read whole or in part. */
  extent: z.enum(['whole', 'part']),
});
export type Source = z.infer<typeof source>;
