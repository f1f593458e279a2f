import { z } from 'astro/zod';
import { say } from './message.ts';

/** A calendar day, `YYYY-MM-DD`. YAML turns bare days into dates, so both shapes are taken. */
export const day = () =>
  z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.string({
        error: say('Thiếu ngày; viết như 2026-11-24.', 'A day is missing; write it as 2026-11-24.'),
      }),
    )
    .refine(isRealDay, {
      error: say(
        'Ngày không có thật hoặc sai kiểu; viết năm-tháng-ngày như 2026-11-24.',
        'Not a real day, or not written as year-month-day, for example 2026-11-24.',
      ),
    });

/**
 * A date as far as it is known: `2021`, `2021-11` or `2021-11-23`.
 * Never fill in a month or a day that the source does not give.
 */
export const partialDate = () =>
  z
    .preprocess(
      (value) =>
        value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
      z.string({
        error: say(
          'Thiếu ngày; viết 2021, 2021-11 hoặc 2021-11-23.',
          'A date is missing; write 2021, 2021-11 or 2021-11-23.',
        ),
      }),
    )
    .refine((value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || isRealDay(value), {
      error: say(
        'Viết 2021, 2021-11 hoặc 2021-11-23; phần nào nguồn không ghi thì bỏ.',
        'Write 2021, 2021-11 or 2021-11-23; leave out what the source does not give.',
      ),
    });

function isRealDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Words for readers. Empty text is refused: leave the field out, or say what is not known. */
export const text = () =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string({ error: say('Thiếu chữ ở ô này.', 'This field needs words.') }),
    )
    .refine((value) => value.trim().length > 0, {
      error: say(
        'Ô này để trống; hãy viết chữ, hoặc bỏ hẳn ô.',
        'This field is empty; write something, or remove the field.',
      ),
    });

const SLUG = say(
  'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ bot-sua-sen.',
  'An id has only lower-case letters without marks, digits and hyphens, for example bot-sua-sen.',
);

/** Part of an address: lower-case letters without marks, digits, hyphens. `malformed` is said of anything else. */
export const slug = (malformed = SLUG) =>
  z.string({ error: say('Thiếu mã.', 'An id is missing.') }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: malformed });

/** An outside address that readers can open. */
export const url = () =>
  z.url({
    protocol: /^https?$/,
    error: say('Địa chỉ phải bắt đầu bằng http:// hoặc https://.', 'An address must begin with http:// or https://.'),
  });

/** A whole number from `minimum` up. */
export const count = (minimum = 0) =>
  z
    .int({
      error: say(
        'Cần một số nguyên: chỉ chữ số, không có dấu chấm hay đơn vị.',
        'A whole number is needed: digits alone, without separators or a unit.',
      ),
    })
    .min(minimum, {
      error: say(`Số phải từ ${minimum} trở lên.`, `The number must be ${minimum} or more.`),
    });

/** The anchor of a provision or section, the same in both languages, for example `dieu-5-khoan-2-diem-a`. */
export const anchor = () =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: say('Neo viết như dieu-5-khoan-2 hoặc muc-1.', 'Write the anchor as dieu-5-khoan-2 or muc-1.'),
  });
