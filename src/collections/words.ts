import { z } from 'astro/zod';
import { day, slug, text } from './fields.ts';
import { say } from './message.ts';

/** The words every entry has in each language. */
export const words = {
  /** The name of the page, up to 200 characters. Unique within its language. */
  title: text().refine((value) => value.length <= 200, {
    error: say('Tiêu đề dài quá 200 ký tự.', 'The title is longer than 200 characters.'),
  }),
  /** What the page says, in one to three plain sentences; shown in lists, search and link previews. */
  summary: text().refine((value) => value.length <= 600, {
    error: say('Tóm tắt dài quá 600 ký tự.', 'The summary is longer than 600 characters.'),
  }),
  /** Phrases that the facts name by id: steps, conditions, notes. */
  words: z.record(slug(), text()).default({}),
};

const byCommand = say(
  'Dấu bản dịch do lệnh npm run translate:stamp ghi.',
  'The stamp is written by npm run translate:stamp.',
);

/** Proof of what a translation was made from. Written by `npm run translate:stamp`, never by hand. */
export const translationStamp = () =>
  z.strictObject(
    {
      /** The day the English was last compared with the Vietnamese. */
      comparedOn: day(),
      /** A short hash of the Vietnamese under each heading, as it stood that day. */
      of: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, { error: byCommand })),
    },
    { error: byCommand },
  );

const factInTranslation = (keys: string) =>
  say(
    `Bản tiếng Anh chỉ chứa chữ; hãy chuyển "${keys}" sang index.vi.`,
    `The English file holds words only; move "${keys}" to index.vi.`,
  );

/** The closed schema of an English file: words and a stamp. A fact there is refused, so it cannot differ. */
export function englishWords<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(
    { ...words, ...shape, translation: translationStamp().optional() },
    { error: unknownKeys(factInTranslation) },
  );
}

/** The schema of a Vietnamese file: facts and words together; an unknown field is named, with the likely cause. */
export function vietnameseEntry<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(
    { ...words, ...shape },
    {
      error: unknownKeys((keys) =>
        say(
          `Không có ô tên "${keys}" trong loại này; kiểm tra chính tả.`,
          `This kind has no field "${keys}"; check the spelling.`,
        ),
      ),
    },
  );
}

function unknownKeys(sentence: (keys: string) => string) {
  return (issue: { code?: string | undefined; keys?: unknown }): string | undefined =>
    issue.code === 'unrecognized_keys' && Array.isArray(issue.keys) ? sentence(issue.keys.join(', ')) : undefined;
}
