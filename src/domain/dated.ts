/**
 * When something is shown: what is true on the day of the build, until a day from which something else is known to be
 * true. Without a script a page speaks for its day of build; with it, for the reader's.
 */
export interface Dated {
  /** First day it is shown; left out: from the build on. */
  from?: string | undefined;
  /** First day it is no longer shown; left out: for good. */
  until?: string | undefined;
}

/** What is true now and what follows, each with its days. */
export function spans<T>(now: T, later: ReadonlyArray<{ from: string; value: T }>): Array<Dated & { value: T }> {
  return [{ from: undefined, value: now }, ...later].map(({ from, value }, index) => ({
    from,
    until: later[index]?.from,
    value,
  }));
}

/** The day after another: what ends on a day is over from the next. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The same as attributes of an element: `src/scripts/dated.ts` goes by them. */
export function datedAttributes({ from, until }: Dated): Record<string, string | boolean> {
  return { ...(from ? { 'data-from': from, hidden: true } : {}), ...(until ? { 'data-until': until } : {}) };
}
