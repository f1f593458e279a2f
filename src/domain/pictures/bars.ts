/** One part of a bar, in per cent of the whole width. */
export interface BarPart<N extends string> {
  name: N;
  at: number;
  width: number;
}

/** Lays amounts end to end on a scale whose whole is `largest`. A missing amount takes no room. */
export function stack<N extends string>(
  parts: ReadonlyArray<{ name: N; amount: number | undefined }>,
  largest: number,
): Array<BarPart<N>> {
  let at = 0;
  return parts.flatMap(({ name, amount }) => {
    if (amount === undefined || largest <= 0) return [];
    const width = percent(amount, largest);
    const part = { name, at: round(at), width };
    at += width;
    return [part];
  });
}

/** A share in per cent, to a tenth. */
export function percent(amount: number, whole: number): number {
  return whole <= 0 ? 0 : round((amount / whole) * 100);
}

const round = (value: number) => Math.round(value * 10) / 10;
