/**
 * The day a build speaks for: `BUILD_DATE` when given (so that a build can be repeated), else the calendar day in Việt Nam.
 * Throws when `BUILD_DATE` is no day.
 */
export function buildDay(given: string | undefined, now: Date): string {
  if (given !== undefined && given !== '') {
    const date = new Date(`${given}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(given)) {
      throw new Error(
        `BUILD_DATE “${given}” không phải một ngày; viết như 2026-11-24. / is not a day; write it as 2026-11-24.`,
      );
    }
    return given;
  }
  return dayInVietNam(now);
}

/** The calendar day in Việt Nam, `YYYY-MM-DD`: put together from its parts, for no locale promises that form. */
export function dayInVietNam(now: Date): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}
