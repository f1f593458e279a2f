import { z } from 'astro/zod';
import { say } from './message.ts';

/**
 * Levels of selection of featured rural-industry products, lowest first. `district` is history: districts ended on
 * 30 June 2025. `commune` exists since 1 July 2025 alone.
 */
export const AWARD_LEVELS = ['commune', 'district', 'province', 'region', 'nation'] as const;
export type AwardLevel = (typeof AWARD_LEVELS)[number];

/** The year, and the day in it, on which the commune took the place of the district. */
const TURN = 2025;
const TURN_DAY = '2025-07-01';
/** No year of a round has more digits. */
const LAST_YEAR = 2100;

/** A line `level:` with nothing behind it reads as null. */
const isMissing = (input: unknown): boolean => input === undefined || input === null;

/** One level of the scheme. */
export const awardLevel = () =>
  z.enum(AWARD_LEVELS, {
    error: ({ input }) =>
      isMissing(input)
        ? say(
            'Thiếu cấp (level): commune, district, province, region hoặc nation.',
            'The level is missing: commune, district, province, region or nation.',
          )
        : say(
            `“${String(input)}” không phải một cấp bình chọn; level là commune, district, province, region hoặc nation.`,
            `“${String(input)}” is no level of the scheme; level is commune, district, province, region or nation.`,
          ),
  });

/** The year of an award or a round. */
export const awardYear = () =>
  z
    .int({
      error: ({ input }) =>
        isMissing(input)
          ? say('Thiếu năm (year), ví dụ year: 2020.', 'The year is missing, for example year: 2020.')
          : say('Năm (year) viết bằng bốn chữ số, ví dụ 2020.', 'The year has four digits, for example 2020.'),
    })
    .min(2010, {
      error: say('Chưa có kỳ bình chọn nào trước năm 2010.', 'There was no round of selection before 2010.'),
    })
    .max(LAST_YEAR, {
      error: say('Năm (year) viết bằng bốn chữ số, ví dụ 2020.', 'The year has four digits, for example 2020.'),
    });

/** A level that there was not in that year, or on the day of the decision, would be an award that nobody gave. */
export const levelExisted = ({
  level,
  year,
  decidedOn,
}: {
  level: AwardLevel;
  year: number;
  decidedOn?: string | undefined;
}): boolean => {
  const day = isDay(decidedOn) ? decidedOn : undefined;
  switch (level) {
    case 'district':
      return day ? day < TURN_DAY : year <= TURN;
    case 'commune':
      return day ? day >= TURN_DAY : year >= TURN;
    default:
      return true;
  }
};

/** A day that is none is named elsewhere. */
const isDay = (written: string | undefined): written is string => /^\d{4}-\d{2}-\d{2}$/.test(written ?? '');

/** What was compared with its sources on a day was not recognised in a year after it. A year that is none is named elsewhere. */
export const yearHadCome = (year: string | number, checkedOn: string): boolean =>
  !isDay(checkedOn) || Number(year) > LAST_YEAR || Number(year) <= Number(checkedOn.slice(0, 4));

export const yearAhead = say(
  'Năm (year) sau năm đối chiếu nguồn (checkedOn): chưa thể có công nhận nào; sửa một trong hai.',
  'The year is after that in which the sources were compared (checkedOn): nothing was recognised yet; correct one of the two.',
);

/** The year of a decision is that of its award or round. A day that is none is named elsewhere. */
export const ofOneYear = ({ year, decidedOn }: { year: number | string; decidedOn?: string | undefined }): boolean =>
  !decidedOn || !/^\d{4}-/.test(decidedOn) || decidedOn.startsWith(String(year));

export const yearOfDecision = {
  path: ['decidedOn'],
  error: say(
    'Năm (year) và ngày quyết định (decidedOn) không cùng một năm; sửa một trong hai.',
    'The year and the day of the decision are not of one year; correct one of the two.',
  ),
};

export const levelDidNotExist = {
  path: ['level'],
  error: say(
    'Cấp xã (commune) chỉ có từ ngày 1/7/2025, cấp huyện (district) chỉ có đến ngày 30/6/2025; sửa cấp hoặc năm.',
    'The commune level exists since 1 July 2025 alone, the district level until 30 June 2025; correct the level or the year.',
  ),
};
