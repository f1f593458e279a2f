import { z } from 'astro/zod';
import { day, partialDate } from './fields.ts';
import { say } from './message.ts';
import { wordsId } from './reference.ts';

/** By what right a photo is shown; words and addresses of the licences are in src/domain/presenters/photo.ts. */
export const LICENCES = ['cc-by-4', 'cc-by-sa-4', 'cc0', 'public-domain', 'permission'] as const;
export type Licence = (typeof LICENCES)[number];

/** A picture that lies beside the text, under a plain name. */
const beside = () =>
  z
    .string({ error: say('Thiếu tên tệp ảnh, ví dụ ./anh-1.jpg.', 'The file is missing, for example ./anh-1.jpg.') })
    .regex(/^\.\/[a-z0-9]+(-[a-z0-9]+)*\.(jpe?g|png|webp)$/, {
      error: say(
        'Ảnh là tệp .jpg, .png hoặc .webp nằm cạnh index.vi, tên chữ thường không dấu, viết như ./anh-1.jpg; ảnh loại khác (HEIC, GIF, PDF…) thì xuất lại thành .jpg.',
        'A photo is a .jpg, .png or .webp file beside index.vi, its name in lower case, written as ./anh-1.jpg; export other formats (HEIC, GIF, PDF…) as .jpg.',
      ),
    });

const CREDIT_MISSING = say(
  'Thiếu tên người chụp hoặc chủ ảnh (credit).',
  'The photo names neither who took it nor who owns it (credit).',
);

const photo = z
  .strictObject({
    /** The file beside `index.vi.mdx`, for example `./anh-1.jpg`: as large as you have it, at least 800 pixels wide. */
    file: beside(),
    /** What somebody who cannot see it needs to know: an id under `words:`, written in both languages. */
    alt: wordsId(),
    /** Who took it, or who owns it, as they wish to be named. */
    credit: z.string({ error: CREDIT_MISSING }).refine((value) => value.trim() !== '', { error: CREDIT_MISSING }),
    /** By what right it is shown. Without one a photo is not published. */
    licence: z.enum(LICENCES, {
      error: say(
        `Thiếu giấy phép của ảnh (licence), hoặc mã lạ; chọn một trong: ${LICENCES.join(', ')}. Chưa rõ quyền thì không đăng ảnh.`,
        `The licence of the photo is missing or unknown; take one of: ${LICENCES.join(', ')}. Without a known right the photo is not published.`,
      ),
    }),
    /** The day of the owner's written permission; with `permission` alone. Keep the paper at the office. */
    permittedOn: day().optional(),
    /** When it was taken, as far as it is known. */
    takenOn: partialDate().optional(),
    /** False where it shows something of the kind, not the very thing the page is about: the page says so. */
    showsOwn: z.boolean().default(true),
  })
  .refine(({ licence, permittedOn }) => (licence === 'permission') === (permittedOn !== undefined), {
    path: ['permittedOn'],
    error: say(
      'Giấy phép permission, và chỉ loại ấy, ghi ngày chủ ảnh ký cho phép (permittedOn), ví dụ 2026-11-24.',
      'The licence permission, and no other, names the day of the owner’s written permission (permittedOn), for example 2026-11-24.',
    ),
  });
export type Photo = z.infer<typeof photo>;

/** Photos of what an entry is about, the best one first: it stands at the head of the page and in lists. */
export const photos = () => z.array(photo).default([]);
