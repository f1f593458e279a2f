import { z } from 'astro/zod';
import {
  awardLevel,
  awardYear,
  levelDidNotExist,
  levelExisted,
  ofOneYear,
  yearAhead,
  yearHadCome,
  yearOfDecision,
} from './award-level.ts';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, day, partialDate, text } from './fields.ts';
import { say } from './message.ts';
import { news } from './news.ts';
import { photos } from './photo.ts';
import { place } from './place.ts';
import { referenceTo, wordsId } from './reference.ts';
import { englishWords, words } from './words.ts';

const endBeforeBeginning = {
  path: ['validUntil'],
  error: say(
    'Ngày hết hạn (validUntil) không thể trước ngày quyết định (decidedOn), cũng không thể trước năm (year); sửa cho khớp.',
    'The last day it is valid cannot be before the decision, nor before the year; correct one of them.',
  ),
};
interface Term {
  /** The year, or for a certificate as much of its day as is known. */
  year?: string | number | undefined;
  /** True where the year is only that by which it was certified: it may have run out before. */
  yearIsLatest?: boolean | undefined;
  decidedOn?: string | undefined;
  validUntil?: string | undefined;
}
const runsForward = ({ year, yearIsLatest, decidedOn, validUntil }: Term) => {
  const begins = decidedOn ?? (yearIsLatest ? undefined : year);
  return begins === undefined || !validUntil || String(begins) <= validUntil;
};

const noAward = say(
  'Cần ít nhất một giải (awards), mỗi giải có cấp (level) và năm (year).',
  'At least one award is needed, each with its level and year.',
);

/** A recognition as featured rural-industry product (sản phẩm CNNT tiêu biểu). */
const award = z
  .strictObject({
    level: awardLevel(),
    year: awardYear(),
    /** The round it was given in, where this site knows it: then decision and day stand there. */
    round: referenceTo('rounds').optional(),
    /** The decision, when this site has it. */
    decision: referenceTo('policies').optional(),
    /** Number of the decision, when this site does not have it. */
    decisionNumber: text().optional(),
    decidedOn: day().optional(),
    /** Last day of the certificate, when its source says so. */
    validUntil: day().optional(),
  })
  .refine(levelExisted, levelDidNotExist)
  .refine(runsForward, endBeforeBeginning)
  .refine(ofOneYear, yearOfDecision)
  .refine(({ round, decision, decisionNumber, decidedOn }) => !round || !(decision ?? decisionNumber ?? decidedOn), {
    path: ['round'],
    error: say(
      'Quyết định và ngày của kỳ bình chọn ghi một lần ở content/rounds/; bỏ chúng ở đây.',
      'Decision and day of a round are said once, in content/rounds/; leave them out here.',
    ),
  });
export type Award = z.infer<typeof award>;

/** An OCOP certificate: agriculture's "one commune one product" scheme, never to be mixed with awards. */
const ocop = z
  .strictObject(
    {
      stars: z
        .union([z.literal(3), z.literal(4), z.literal(5)], {
          error: say(
            'Số sao (stars) là 3, 4 hoặc 5, chỉ ghi chữ số; chưa biết thì bỏ dòng.',
            'stars is 3, 4 or 5, digits alone; leave the line out where it is not known.',
          ),
        })
        .optional(),
      year: partialDate().optional(),
      /** True when the source says only that it was certified by then. */
      yearIsLatest: z.boolean().default(false),
      decidedOn: day().optional(),
      decisionNumber: text().optional(),
      /** How long the certificate runs from the day of the decision, in months, when the source says. */
      validMonths: count(1).optional(),
      /** Its last day, when the source says that instead. */
      validUntil: day().optional(),
    },
    {
      error: ({ input }) =>
        input === undefined || input === null
          ? say(
              'Thiếu certificate: chưa biết gì về giấy chứng nhận thì ghi certificate: {}.',
              'certificate is missing: where nothing of it is known, write certificate: {}.',
            )
          : undefined,
    },
  )
  .refine(runsForward, endBeforeBeginning)
  .refine(
    ({ year, yearIsLatest, decidedOn }) => !year || yearIsLatest || ofOneYear({ year: year.slice(0, 4), decidedOn }),
    yearOfDecision,
  )
  .refine(({ validMonths, validUntil }) => !validMonths || !validUntil, {
    path: ['validUntil'],
    error: say(
      'Chỉ ghi một trong hai: số tháng (validMonths) hoặc ngày hết hạn (validUntil).',
      'Give one of the two: the months it runs, or its last day.',
    ),
  });
export type Certificate = z.infer<typeof ocop>;

/** Schemes of recognition besides awards and OCOP certificates. */
export const OTHER_RECOGNITIONS = [
  'craft-village',
  'heritage',
  'geographical-indication',
  'collective-mark',
  'trademark',
  'ocop-vote',
  'other-award',
] as const;

/** What else was granted or listed, each by a scheme of its own. None of them makes a product a featured one. */
const recognition = z.strictObject({
  type: z.enum(OTHER_RECOGNITIONS, {
    error: say(
      'type là craft-village, heritage, geographical-indication, collective-mark, trademark, ocop-vote hoặc other-award.',
      'type is craft-village, heritage, geographical-indication, collective-mark, trademark, ocop-vote or other-award.',
    ),
  }),
  /** When, as far as it is known. */
  on: partialDate().optional(),
  /** Who granted it, as the source says. */
  by: text().optional(),
  /** The public's choice it was among. */
  round: referenceTo('rounds').optional(),
  /** What it is called, or what must be known beside it. */
  note: wordsId().optional(),
});
export type OtherRecognition = z.infer<typeof recognition>;

/** Counts of one thing that differ from source to source: they stand side by side, and none is chosen. */
const disputed = z.strictObject({
  /** What was counted. */
  what: wordsId(),
  figures: z.array(referenceTo('figures')).min(2, {
    error: say(
      'Số khác nhau thì cần ít nhất hai con số; một con số thì ghi ở figures.',
      'Numbers that differ are two at least; a single one stands under figures.',
    ),
  }),
});

const common = {
  ...words,
  /** Who makes it, as the source writes it. Left out when no source names a maker. */
  producer: text().optional(),
  place: place(),
  /** Our own grouping, which chooses the designed picture; it is no official class. */
  group: z.enum([
    'rice',
    'lotus',
    'fish-and-meat',
    'fruit-and-vegetable',
    'drink-and-herb',
    'textile',
    'wood-and-craft',
    'machinery',
    'other',
  ]),
  /** Photos of it; without one the page shows the drawing of its group. */
  photos: photos(),
  /** What else was granted or listed, apart from an award and an OCOP certificate. */
  recognitions: z.array(recognition).default([]),
  /** What the sources leave open about what is confirmed: who, where, when. */
  notes: z.array(wordsId()).default([]),
  /** Background: what is told of the trade and the makers, and confirms nothing. */
  background: z.array(wordsId()).default([]),
  /** Numbers of the background, each with its passport. */
  figures: z.array(referenceTo('figures')).default([]),
  /** Numbers of the background that sources do not agree on. */
  disputed: z.array(disputed).default([]),
  /** Other products on this site that belong with it: its craft village, its other products. */
  related: z.array(referenceTo('products')).default([]),
  ...news,
  ...evidence,
};
/** What one type has and the others have not. */
const OWN: readonly unknown[] = ['awards', 'certificate'];
const closed = {
  error: (issue: { code?: string | undefined; keys?: unknown }) =>
    // Any other field is misspelt, which the general sentence says.
    issue.code === 'unrecognized_keys' && Array.isArray(issue.keys) && issue.keys.some((key) => OWN.includes(key))
      ? say(
          `Loại sản phẩm này không có ô "${issue.keys.join(', ')}": giải thưởng, OCOP và làng nghề được ghi riêng.`,
          `This type of product has no field "${issue.keys.join(', ')}": awards, OCOP and craft villages are kept apart.`,
        )
      : undefined,
};

/**
 * A product: `content/products/<id>/`. Four types, never mixed; only `award` is called featured.
 */
export const productFacts = z
  .discriminatedUnion(
    'type',
    [
      z.strictObject(
        {
          type: z.literal('award'),
          ...common,
          awards: z
            // Of another shape, the general sentence says what a list looks like.
            .array(award, { error: ({ input }) => (input === undefined || input === null ? noAward : undefined) })
            .min(1, { error: noAward }),
        },
        closed,
      ),
      z.strictObject({ type: z.literal('ocop'), ...common, certificate: ocop }, closed),
      z.strictObject({ type: z.literal('craft-village'), ...common }, closed),
      z.strictObject({ type: z.literal('specialty'), ...common }, closed),
    ],
    {
      error: say(
        'Loại (type) là award, ocop, craft-village hoặc specialty.',
        'type is award, ocop, craft-village or specialty.',
      ),
    },
  )
  .refine(
    ({ type, recognitions }) => type === 'craft-village' || !recognitions.some((one) => one.type === 'craft-village'),
    {
      path: ['recognitions'],
      error: say(
        'Công nhận làng nghề chỉ ghi ở mục làng nghề (type: craft-village).',
        'Recognition as a craft village stands with the craft village alone (type: craft-village).',
      ),
    },
  )
  .refine(
    ({ recognitions }) => recognitions.every(({ type, round }) => (type === 'ocop-vote') === (round !== undefined)),
    {
      path: ['recognitions'],
      error: say(
        'Bình chọn của cộng đồng (ocop-vote), và chỉ loại ấy, phải nêu kỳ bình chọn (round).',
        'The public’s choice (ocop-vote), and nothing else, names its round.',
      ),
    },
  )
  .superRefine((facts, context) => {
    const refuse = (path: PropertyKey[]) => context.addIssue({ code: 'custom', path, message: yearAhead });
    const hadCome = (year: string | number) => yearHadCome(year, facts.checkedOn);
    if (facts.type === 'award')
      for (const [at, { year }] of facts.awards.entries()) if (!hadCome(year)) refuse(['awards', at, 'year']);
    const year = facts.type === 'ocop' ? facts.certificate.year : undefined;
    if (year && !hadCome(year.slice(0, 4))) refuse(['certificate', 'year']);
  })
  .refine(needsVersion, versionMissing);
export type ProductFacts = z.infer<typeof productFacts>;

export const productWords = englishWords({});
