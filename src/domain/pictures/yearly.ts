/** A value that covers a year or a part of it. */
export interface YearValue {
  /** `2021`; a period within one year counts as that year. */
  year: number;
  value: number;
}

/** A row of a chart by year; `undefined`: nothing usable is known of that year, which the chart says. */
export interface YearRow<V extends YearValue> {
  year: number;
  value: V | undefined;
}

/** One row for every year from the first value to `lastYear`, gaps included: a gap is an answer, not a thing to hide. */
export function yearRows<V extends YearValue>(values: readonly V[], lastYear: number): Array<YearRow<V>> {
  if (values.length === 0) return [];
  const first = Math.min(...values.map(({ year }) => year));
  const last = Math.max(lastYear, ...values.map(({ year }) => year));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year): Array<YearRow<V>> => {
    const found = values.filter((value) => value.year === year);
    return found.length > 0 ? found.map((value) => ({ year, value })) : [{ year, value: undefined }];
  });
}
