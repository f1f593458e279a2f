import { z } from 'astro/zod';
import {
  type AwardLevel,
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
import { count, day, text } from './fields.ts';
import { say } from './message.ts';
import { province } from './place.ts';
import { referenceTo } from './reference.ts';

/** How many, as far as the source says: products, and those who make them. */
const tally = z
  .strictObject({ products: count(1).optional(), establishments: count(1).optional() })
  .refine(({ products, establishments }) => !products || !establishments || establishments <= products, {
    path: ['establishments'],
    error: say(
      'Số cơ sở (establishments) không thể nhiều hơn số sản phẩm (products): mỗi cơ sở có ít nhất một sản phẩm.',
      'There cannot be more establishments than products: each has at least one.',
    ),
  });

/** The four groups of Article 5 of Circular 26/2014/TT-BCT. */
export const SELECTION_GROUPS = ['handicraft', 'food', 'machinery', 'other'] as const;

/** Who took part: the province of that time, `south` (the 20 provinces of the southern region) or `country`. */
export const ROUND_AREAS = ['former-dong-thap', 'former-tien-giang', 'dong-thap', 'south', 'country'] as const;
export type RoundArea = (typeof ROUND_AREAS)[number];

/** Whose rounds each level has. Districts ended with the former provinces, and communes lead since then. */
const AREAS_OF: Readonly<Record<AwardLevel, readonly RoundArea[]>> = {
  commune: ['dong-thap'],
  district: ['former-dong-thap', 'former-tien-giang'],
  province: ['former-dong-thap', 'former-tien-giang', 'dong-thap'],
  region: ['south'],
  nation: ['country'],
};

/** Whether a round is wider than one province. */
export const isWide = (area: RoundArea): area is 'south' | 'country' => area === 'south' || area === 'country';

const sum = (numbers: ReadonlyArray<number | undefined>) => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

const common = {
  year: awardYear(),
  /** A round of a district names its district too, as the source writes it; one of a commune, its commune. */
  area: z.enum(ROUND_AREAS, {
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
        /** The commune or ward, an id from `content/places.yaml`. */
        commune: referenceTo('places').optional(),
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
  .refine((value) => value.scheme !== 'featured' || (value.level === 'commune') === (value.commune !== undefined), {
    path: ['commune'],
    error: say(
      'Kỳ cấp xã, và chỉ kỳ ấy, phải ghi mã xã, phường (commune), ví dụ commune: xa-tam-nong.',
      'A round of a commune, and no other, names the id of the commune or ward, for example commune: xa-tam-nong.',
    ),
  })
  .refine((value) => value.scheme !== 'featured' || AREAS_OF[value.level].includes(value.area), {
    path: ['area'],
    error: say(
      'area không khớp cấp (level): cấp xã là dong-thap; cấp huyện là former-dong-thap hoặc former-tien-giang; cấp tỉnh là một trong ba tỉnh ấy; cấp khu vực là south; cấp quốc gia là country.',
      'area does not go with the level: a commune has dong-thap; a district former-dong-thap or former-tien-giang; a province one of these three; the region south; the nation country.',
    ),
  })
  .refine(({ year, checkedOn }) => yearHadCome(year, checkedOn), { path: ['year'], error: yearAhead })
  .refine(ofOneYear, yearOfDecision)
  .refine(({ decidedOn, awardedOn }) => !decidedOn || !awardedOn || decidedOn <= awardedOn, {
    path: ['awardedOn'],
    error: say(
      'Ngày trao (awardedOn) không thể trước ngày quyết định (decidedOn).',
      'The day of the ceremony cannot be before the decision.',
    ),
  })
  .refine(({ area, shares }) => shares.length === 0 || isWide(area), {
    path: ['shares'],
    error: say(
      'Chỉ kỳ rộng hơn một tỉnh (area: south hoặc country) mới có phần của từng tỉnh (shares); bỏ shares, số chung ghi ở recognised.',
      'Only a round wider than a province (area: south or country) has shares; leave shares out, the whole stands under recognised.',
    ),
  })
  .refine(({ shares }) => new Set(shares.map(({ province }) => province)).size === shares.length, {
    path: ['shares'],
    error: say(
      'Mỗi tỉnh chỉ có một phần (shares); bỏ dòng ghi hai lần.',
      'A province has one share; remove the line that stands twice.',
    ),
  })
  .refine(
    ({ shares, recognised }) =>
      !recognised?.products || sum(shares.map(({ products }) => products)) <= recognised.products,
    {
      path: ['shares'],
      error: say(
        'Cộng các phần (shares) lại nhiều hơn số được công nhận (recognised); sửa một trong hai.',
        'The shares add up to more than was recognised; correct one of the two.',
      ),
    },
  )
  .refine(
    (value) =>
      value.scheme !== 'featured' ||
      !value.registered?.products ||
      sum(Object.values(value.groups)) <= value.registered.products,
    {
      path: ['groups'],
      error: say(
        'Cộng bốn nhóm (groups) lại nhiều hơn số đăng ký (registered); sửa một trong hai.',
        'The groups add up to more than came in (registered); correct one of the two.',
      ),
    },
  )
  .refine(
    ({ registered, recognised }) =>
      (['products', 'establishments'] as const).every(
        (of) => !registered?.[of] || !recognised?.[of] || recognised[of] <= registered[of],
      ),
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
