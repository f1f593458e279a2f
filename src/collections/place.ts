import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { text, slug } from './fields.ts';
import { say } from './message.ts';
import { referenceTo } from './reference.ts';

/** Which province a place belonged to before the merger of 1 July 2025; `dong-thap` alone is the province since then. */
export const province = () =>
  z.enum(['former-dong-thap', 'former-tien-giang', 'dong-thap'], {
    error: say(
      'Tỉnh là former-dong-thap, former-tien-giang hoặc dong-thap.',
      'The province is former-dong-thap, former-tien-giang or dong-thap.',
    ),
  });
export type Province = z.infer<ReturnType<typeof province>>;

/** Where something is: the name its source uses, and today's commune where a source or the 2025 resolution gives it. */
export const place = () =>
  z.strictObject({
    /** As the source writes it, with "(cũ)" behind units that no longer exist. Left out when no source names a place. */
    asSourced: text().optional(),
    province: province(),
    /** Today's communes or wards, ids from `content/places.yaml`. Left out when not established. */
    today: z.array(referenceTo('places')).default([]),
    /** True when `today` follows from the old name and still has to be confirmed. */
    todayUnchecked: z.boolean().default(false),
  });
export type Place = z.infer<ReturnType<typeof place>>;

/** One commune or ward of Đồng Tháp since 1 July 2025, and the old units it was formed from. */
export const administrativeUnit = z
  .strictObject({
    id: slug(),
    name: text(),
    type: z.enum(['xa', 'phuong']),
    /** Statistical code of Decision 19/2025/QĐ-TTg. */
    code: text(),
    /** Clause of Article 1 of Resolution 1663/NQ-UBTVQH15 that formed it. */
    clause: z.int(),
    formerProvince: province(),
    formedFrom: z
      .array(
        z.strictObject({
          name: text(),
          type: z.enum(['xa', 'phuong', 'thi-tran']),
          /**
           * District, town or city it belonged to until 30 June 2025: in the resolution where two old units share a name,
           * else from the list of units of that time. Written with its type: `huyện Cao Lãnh` is not `thành phố Cao Lãnh`.
           */
          formerDistrict: text().refine((value) => /^(huyện|thị xã|thành phố) \p{Lu}/u.test(value), {
            error: say(
              'Viết cả loại: huyện Cao Lãnh, thị xã Cai Lậy hoặc thành phố Cao Lãnh.',
              'Write its type too: huyện Cao Lãnh, thị xã Cai Lậy or thành phố Cao Lãnh.',
            ),
          }),
          /** True when only a part of the old unit went here. */
          partly: z.boolean().default(false),
        }),
      )
      .min(1, { error: say('Thiếu các đơn vị cũ hợp thành.', 'The old units it was formed from are missing.') }),
    ...evidence,
  })
  .refine(needsVersion, versionMissing);
export type AdministrativeUnit = z.infer<typeof administrativeUnit>;
