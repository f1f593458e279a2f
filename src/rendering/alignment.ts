import type { Passage } from './passages.ts';

/** What stands at one anchor in each language. */
export interface AlignedRow {
  anchor: string | undefined;
  vi: Passage | undefined;
  en: Passage | undefined;
}

/**
 * Sets two languages side by side: a row for each passage of the Vietnamese, in its order, with the English of the same
 * anchor or nothing. English without Vietnamese is a mistake that a guard names; here it still gets a row, behind the
 * passage it follows in English, so that no words are lost. What stands before the first anchor is a row of its own.
 */
export function rows(vi: readonly Passage[], en: readonly Passage[]): AlignedRow[] {
  const english = new Map(en.map((passage) => [passage.anchor, passage]));
  const aligned = vi.map((passage): AlignedRow => ({
    anchor: passage.anchor,
    vi: passage,
    en: english.get(passage.anchor),
  }));
  const known = new Set(vi.map(({ anchor }) => anchor));
  en.forEach((passage, at) => {
    if (known.has(passage.anchor)) return;
    const before = en[at - 1]?.anchor;
    const place = at === 0 ? 0 : aligned.findIndex(({ anchor }) => anchor === before) + 1;
    aligned.splice(place, 0, { anchor: passage.anchor, vi: undefined, en: passage });
  });
  return aligned;
}
