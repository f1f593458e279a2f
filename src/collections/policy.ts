import { z } from 'astro/zod';
import { evidence, needsVersion, verification, versionMissing } from './evidence.ts';
import { anchor, count, day, partialDate, text, url } from './fields.ts';
import { say } from './message.ts';
import { news } from './news.ts';
import { referenceTo, wordsId } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

export const CHANGE_TYPES = ['amends', 'inserts', 'partly-repeals', 'repeals', 'replaces'] as const;

/** What a text does to another one. Written on the text that makes the change, never on the one that is changed. */
export const change = z.strictObject({
  /**
   * `amends`: gives provisions other words; `inserts`: adds provisions that were not there; `partly-repeals`: takes
   * provisions away; `repeals`: takes the whole text away; `replaces`: stands in its place.
   */
  type: z.enum(CHANGE_TYPES, {
    error: say(`Thay đổi là một trong: ${CHANGE_TYPES.join(', ')}.`, `A change is one of: ${CHANGE_TYPES.join(', ')}.`),
  }),
  /** The text that is changed, when this site has it. */
  target: referenceTo('policies').optional(),
  /** The number of the text that is changed, when this site does not have it. */
  targetNumber: text().optional(),
  /** Provisions that are changed, where they were read; left out: not known or the whole text. */
  provisions: z.array(anchor()).default([]),
  /** Whether `provisions` names all that are changed. If not, nobody can say that the others are as they were. */
  complete: z.boolean().default(false),
  /** The provision of this text that makes the change, where it was read. */
  by: anchor().optional(),
  /** The day the change takes effect; left out when it was not read. */
  from: day().optional(),
  verification: verification(),
});

/** What was read of one provision of a digest: shown beside it as a mark. */
const provision = z
  .strictObject({
    verification: verification(),
    /** Year or day of the wording that was read, for example 2012. */
    version: partialDate().optional(),
    sources: z.array(referenceTo('sources')).min(1),
    research: z.array(text()).default([]),
    /** Id under `words:` of what the reader must know, for example that a later decree changed it. */
    note: wordsId().optional(),
  })
  .refine(needsVersion, versionMissing);

/** What a text is about, as readers look for it. */
export const POLICY_SUBJECTS = [
  'framework',
  'money',
  'projects',
  'product-selection',
  'programme',
  'organisation',
  'administrative-units',
  'direction',
  'neighbouring-policy',
] as const;

/** Kinds of work that a text gives to bodies. */
export const TASKS = [
  'management',
  'legal-texts',
  'programme',
  'projects',
  'publicity',
  'organisation',
  'responsibility',
  'cooperation',
  'money',
  'supervision',
  'reward',
  'reporting',
] as const;

/** Something a text tells bodies to do. */
const duty = z.strictObject({
  /** Id under `words:` of what is to be done, in a sentence of our own that begins with the verb. */
  says: wordsId(),
  /** The provision that says so; left out: it stands outside the numbered ones, as the closing of a letter does. */
  provision: anchor().optional(),
  /** Who must do it; left out: every body that the text addresses. */
  agencies: z.array(referenceTo('agencies')).default([]),
  /** Other bodies that it names: to work with, or to direct. */
  involves: z.array(referenceTo('agencies')).default([]),
  task: z.enum(TASKS, {
    error: say(`Loại việc là một trong: ${TASKS.join(', ')}.`, `A task is one of: ${TASKS.join(', ')}.`),
  }),
});
export type Duty = z.infer<typeof duty>;

/**
 * A legal or administrative text: `content/policies/<id>/`.
 * The body is the text itself (`edition: verbatim`) or our own words article by article (`edition: digest`),
 * written as any Vietnamese text is: `## Điều 5. …`, `1.`, `a)`, `đ)`.
 */
export const policyFacts = vietnameseEntry({
  documentType: z.enum([
    'law',
    'resolution',
    'decree',
    'decision',
    'directive',
    'circular',
    'joint-circular',
    'consolidated-text',
    'official-letter',
  ]),
  /** Number as printed, for example `45/2012/NĐ-CP`; for a number left blank, what is printed after the blank. */
  number: text(),
  /** Parts that the source itself leaves blank. They are shown blank, never guessed. */
  leftBlank: z.array(z.enum(['number', 'day', 'month'])).default([]),
  /** Bodies that issued it, the first one first. */
  issuers: z.array(referenceTo('agencies')).min(1, {
    error: say('Cần ít nhất một cơ quan ban hành.', 'At least one issuing body is needed.'),
  }),
  /** Whose rules these are; `former-…` for the provinces before 1 July 2025. */
  jurisdiction: z.enum(['national', 'dong-thap', 'former-dong-thap', 'former-tien-giang', 'regional']),
  /** Day of signing, as far as known. */
  signedOn: partialDate().optional(),
  /** First day in force; left out when it was not read. */
  effectiveFrom: day().optional(),
  /** First and last year of a programme or of a directive for a period; `from` left out when only its end was read. */
  period: z
    .strictObject({ from: count(1990).optional(), to: count(1990) })
    .refine(({ from, to }) => from === undefined || from <= to, {
      error: say('Năm cuối đứng trước năm đầu.', 'The last year is before the first.'),
    })
    .optional(),
  /** `verbatim`: word for word; `digest`: our own words, never to be quoted as law. */
  edition: z.enum(['verbatim', 'digest']),
  /**
   * What the evidence allows us to say. The state on a given day is computed from this, `effectiveFrom`,
   * `period` and the `changes` of other texts; `unknown` wins over all but a repeal that was read.
   */
  validity: z.strictObject({
    recorded: z.enum(['in-force', 'unknown']),
    /** The day validity was last looked up. */
    checkedOn: day(),
    /** Id under `words:` of the evidence or the doubt, in a sentence. */
    note: wordsId().optional(),
  }),
  changes: z
    .array(
      change.refine((value) => (value.target === undefined) !== (value.targetNumber === undefined), {
        error: say(
          'Ghi target hoặc targetNumber, đúng một trong hai.',
          'Give either target or targetNumber, exactly one.',
        ),
      }),
    )
    .default([]),
  /** Texts it names as its bases. */
  legalBases: z.array(referenceTo('policies')).default([]),
  /** Texts that this one gives detailed rules for (hướng dẫn, quy định chi tiết). */
  guides: z.array(referenceTo('policies')).default([]),
  /** What it is about: a list of texts can be narrowed by it. The first is the main one. */
  subjects: z
    .array(
      z.enum(POLICY_SUBJECTS, {
        error: say(
          `Chủ đề là một trong: ${POLICY_SUBJECTS.join(', ')}.`,
          `A subject is one of: ${POLICY_SUBJECTS.join(', ')}.`,
        ),
      }),
    )
    .default([]),
  /**
   * Who must do what by it, in the order of the text. A text that has any has one for each of its items (`muc-1-y-1`):
   * the guard `duties` names what is missing.
   */
  duties: z.array(duty).default([]),
  ...news,
  /** Where the official text can be opened, if an official address is known. */
  officialUrl: url().optional(),
  /** Written where no official address is known yet: the page then says how to look the text up. */
  officialUrlUnknown: z
    .literal(true, { error: say('Chỉ ghi true, hoặc bỏ ô này.', 'Write true, or leave the field out.') })
    .optional(),
  /** What was read of single provisions, by anchor. */
  provisions: z.record(anchor(), provision).default({}),
  ...evidence,
})
  .refine(needsVersion, versionMissing)
  .refine(
    ({ edition, officialUrl, officialUrlUnknown }) =>
      edition === 'verbatim' || officialUrl !== undefined || officialUrlUnknown === true,
    {
      path: ['officialUrl'],
      error: say(
        'Bản tóm lược phải dẫn tới văn bản gốc: ghi officialUrl; chưa biết địa chỉ thì ghi officialUrlUnknown: true.',
        'A digest leads to the official text: give officialUrl; while its address is not known, write officialUrlUnknown: true.',
      ),
    },
  )
  .refine(
    ({ signedOn, effectiveFrom }) =>
      signedOn === undefined || effectiveFrom === undefined || effectiveFrom.slice(0, signedOn.length) >= signedOn,
    {
      path: ['effectiveFrom'],
      error: say(
        'Ngày có hiệu lực đứng trước ngày ký; kiểm tra hai ngày.',
        'The text takes effect before it was signed; check both dates.',
      ),
    },
  );
export type PolicyFacts = z.infer<typeof policyFacts>;

export const policyWords = englishWords({});
