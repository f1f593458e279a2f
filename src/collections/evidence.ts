import { z } from 'astro/zod';
import { day, partialDate, text } from './fields.ts';
import { say } from './message.ts';
import { referenceTo } from './reference.ts';

/**
 * How well a statement was checked. There is no value for "do not publish": such a statement has no entry.
 * - `official`: read in the official text, or on the page of the body that decided;
 * - `secondary`: read in the press, a legal publisher or a copy; shown with its date or version;
 * - `unchecked`: not yet compared with the official text; always shown with that mark, never as a firm answer.
 */
export const verification = () =>
  z.enum(['official', 'secondary', 'unchecked'], {
    error: ({ input }) =>
      input === 'no' || input === false
        ? say(
            'Điều ghi “no” thì không được đăng: bỏ nó khỏi bài và xóa tệp hoặc mục này.',
            'What is flagged “no” must not be published: take it out of the text and remove this file or item.',
          )
        : say(
            'Mức kiểm chứng là official, secondary hoặc unchecked.',
            'verification is official, secondary or unchecked.',
          ),
  });
export type Verification = z.infer<ReturnType<typeof verification>>;

/** Where statements come from, and how far to trust them. Spread into every schema that states a fact. */
export const evidence = {
  /** How well the entry as a whole was checked. */
  verification: verification(),
  /** The day somebody last compared the entry with its sources. */
  checkedOn: day(),
  /** Which wording or situation the facts describe: the year or day of the version read. Needed with `secondary`. */
  version: partialDate().optional(),
  /** Ids from `content/sources/`, the best one first. */
  sources: z
    .array(referenceTo('sources'), {
      // Of another shape, the general sentence says what a list looks like.
      error: ({ input }) => (input === undefined ? say('Thiếu nguồn (sources).', 'sources is missing.') : undefined),
    })
    .min(1, { error: say('Cần ít nhất một nguồn.', 'At least one source is needed.') }),
  /** Ids of research records this entry publishes, for the report of what is published and what is not. */
  research: z.array(text()).default([]),
};

/** `secondary` without a version would pass for today's rule: the version is part of the statement. */
export function needsVersion(value: { verification?: unknown; version?: unknown }): boolean {
  return value.verification !== 'secondary' || value.version !== undefined;
}
export const versionMissing = {
  path: ['version'],
  error: say(
    'Nguồn không phải văn bản gốc thì phải ghi năm hoặc ngày của bản đã đọc (version), ví dụ 2012.',
    'A statement not read in the official text needs the year or day of the version read, for example 2012.',
  ),
};
