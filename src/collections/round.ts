import { z } from 'astro/zod';
import { awardLevel, awardYear, levelDidNotExist, levelExisted, ofOneYear, yearOfDecision } from './award-level.ts';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, day, text } from './fields.ts';
import { say } from './message.ts';
import { province } from './place.ts';
import { referenceTo } from './reference.ts';

/** How many, as far as the source says: products, and those who make them. */
const tally = z.strictObject({ products: count(1).optional(), establishments: count(1).optional() });

/** The four groups of Article 5 of Circular 26/2014/TT-BCT. */
export const SELECTION_GROUPS = ['handicraft', 'food', 'machinery', 'other'] as const;

const common = {
  year: awardYear(),
  /**
   * Who took part: the province of that time, `south` (the 20 provinces of the southern region) or `country`.
   * A round of a district names its district too, as the source writes it.
   */
  area: z.enum(['former-dong-thap', 'former-tien-giang', 'dong-thap', 'south', 'country'], {
    error: say(
      'area là former-dong-thap, former-tien-giang, dong-thap, south hoặc country.',
      'area is former-dong-thap, former-tien-giang, dong-thap, south or country.',
    ),
  }),
  /** What came in. */
  registered: tally.optional(),
  /** What was recognised. */
  recognised: tally.optional(),
  /** How many of those recognised came from a province, where the round is wider than it. */
  shares: z.array(z.strictObject({ province: province(), products: count(1) })).default([]),
  /** The decision that recognised them: the text on this site, else its number. */
  decision: referenceTo('policies').optional(),
  decisionNumber: text().optional(),
  decidedOn: day().optional(),
  /** The day of the ceremony, and where it was. */
  awardedOn: day().optional(),
  awardedAt: text().optional(),
  /** What else is known or left open, in both languages. */
  notes: z.array(z.strictObject({ vi: text(), en: text() })).default([]),
  ...evidence,
};

/**
 * One round of a selection: `content/rounds/<id>.yaml`. Awards name it and do not repeat what it says.
 * Two schemes that are never mixed: `featured` (sản phẩm CNNT tiêu biểu, by level), and `ocop-vote` (the public's choice
 * among OCOP products, another matter altogether).
 */
export const round = z
  .discriminatedUnion(
    'scheme',
    [
      z.strictObject({
        scheme: z.literal('featured'),
        level: awardLevel(),
        /** `huyện Tam Nông (cũ)`. */
        district: text().optional(),
        /** How the entries spread over the four groups. */
        groups: z.partialRecord(z.enum(SELECTION_GROUPS), count(1)).default({}),
        /** The money that came with each certificate. */
        prize: referenceTo('figures').optional(),
        ...common,
      }),
      z.strictObject({ scheme: z.literal('ocop-vote'), ...common }),
    ],
    { error: say('scheme là featured hoặc ocop-vote.', 'scheme is featured or ocop-vote.') },
  )
  .refine((value) => value.scheme !== 'featured' || levelExisted(value), levelDidNotExist)
  .refine((value) => value.scheme !== 'featured' || (value.level === 'district') === (value.district !== undefined), {
    path: ['district'],
    error: say(
      'Kỳ cấp huyện, và chỉ kỳ ấy, phải ghi tên huyện (district).',
      'A round of a district, and no other, names the district.',
    ),
  })
  .refine(ofOneYear, yearOfDecision)
  .refine(({ decidedOn, awardedOn }) => !decidedOn || !awardedOn || decidedOn <= awardedOn, {
    path: ['awardedOn'],
    error: say(
      'Ngày trao (awardedOn) không thể trước ngày quyết định (decidedOn).',
      'The day of the ceremony cannot be before the decision.',
    ),
  })
  .refine(
    ({ registered, recognised }) =>
      !registered?.products || !recognised?.products || recognised.products <= registered.products,
    {
      path: ['recognised'],
      error: say(
        'Số được công nhận không thể nhiều hơn số đăng ký.',
        'More were recognised than came in; correct one of the two.',
      ),
    },
  )
  .refine(needsVersion, versionMissing);
export type Round = z.infer<typeof round>;
export type FeaturedRound = Extract<Round, { scheme: 'featured' }>;
