import { z } from 'astro/zod';
import { evidence, needsVersion, verification, versionMissing } from './evidence.ts';
import { partialDate, text, url } from './fields.ts';
import { say } from './message.ts';
import { referenceTo, wordsId } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/**
 * A body named in the texts: `content/agencies/<id>/`. Its title is its name.
 * Contacts stay out until an official page gives them; officers are never named.
 */
export const agencyFacts = vietnameseEntry({
  level: z.enum(['nation', 'province', 'district', 'commune']),
  type: z.enum(['assembly', 'government', 'ministry', 'department', 'centre', 'press', 'front', 'group']),
  /** Short names used in texts, for example SCT. */
  abbreviations: z.array(text()).default([]),
  /** When it ceased to exist, or took another name. */
  endedOn: partialDate().optional(),
  /**
   * What became of it, for a body that no longer answers under this name. With `successors` this is the one place where
   * the changes of 2025 stand: texts that name the body say beside it who answers today, and so does the list of agencies.
   * `merged`, `abolished` and `renamed` only where a source says so; otherwise `unconfirmed`.
   */
  became: z
    .enum(['merged', 'abolished', 'renamed', 'unconfirmed'], {
      error: say(
        'became là merged, abolished, renamed hoặc unconfirmed.',
        'became is merged, abolished, renamed or unconfirmed.',
      ),
    })
    .optional(),
  /**
   * How Vietnamese texts write it, short forms too, for example `Đài PTTH Đồng Tháp`. Lists that share a word
   * (“các Sở: Tài chính, Kế hoạch và Đầu tư”) are understood without being written here.
   */
  namesInTexts: z.array(text()).default([]),
  /** Who answers for its work today, as far as known; several when it was split. */
  successors: z
    .array(
      z.strictObject({
        agency: referenceTo('agencies'),
        from: partialDate().optional(),
        verification: verification(),
        /** True when it answers for a part of the work only. */
        partly: z.boolean().default(false),
        /** What must be said beside it. */
        note: wordsId().optional(),
      }),
    )
    .default([]),
  /** Id under `words:` of what is not known about who answers today. */
  todayNote: wordsId().optional(),
  websites: z.array(url()).default([]),
  ...evidence,
})
  .refine(needsVersion, versionMissing)
  .refine(({ became, namesInTexts }) => (became === undefined) === (namesInTexts.length === 0), {
    path: ['namesInTexts'],
    error: say(
      'became và namesInTexts đi cùng nhau: cơ quan nào có chuyện gì, và văn bản viết tên nó ra sao.',
      'became and namesInTexts go together: what became of the body, and how texts write its name.',
    ),
  })
  .refine(({ became, successors, todayNote }) => !became || successors.length > 0 || todayNote !== undefined, {
    path: ['became'],
    error: say(
      'Ghi successors, hoặc todayNote nói điều chưa biết.',
      'Give successors, or a todayNote that says what is not known.',
    ),
  });
export type AgencyFacts = z.infer<typeof agencyFacts>;

export const agencyWords = englishWords({});
