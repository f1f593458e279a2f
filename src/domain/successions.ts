/** A body that no longer answers under the name that texts give it. */
export interface FormerBody {
  id: string;
  /** How Vietnamese texts write it. */
  names: readonly string[];
  /** When it ended, as far as known. */
  endedOn?: string | undefined;
}

/** A body with the name by which a text calls it. */
export interface NamedBody {
  id: string;
  name: string;
}

/**
 * The former bodies that words name, each once, in the order of the words. Case, dashes and the place of tone marks do not
 * count; the longest name wins, and `others` are names of bodies that still answer, within which nothing is found.
 */
export function bodiesNamed(words: string, bodies: readonly FormerBody[], others: readonly string[] = []): NamedBody[] {
  const text = evened(words);
  const lists = listsIn(text);
  const names = [
    ...bodies.flatMap(({ id, names }) => names.map((name) => ({ id, name }))),
    ...others.map((name) => ({ id: undefined, name })),
  ].sort((a, b) => b.name.length - a.name.length);
  const taken: Array<{ from: number; to: number }> = [];
  const found: Array<NamedBody & { from: number }> = [];
  for (const { id, name } of names) {
    const wanted = evened(name);
    for (const { from, to } of [...spansOf(wanted, text), ...lists.flatMap((list) => list.spansOf(wanted))]) {
      if (taken.some((other) => from < other.to && other.from < to)) continue;
      taken.push({ from, to });
      if (id !== undefined) found.push({ id, name, from });
    }
  }
  found.sort((a, b) => a.from - b.from);
  return found
    .filter(({ id }, at) => found.findIndex((other) => other.id === id) === at)
    .map(({ id, name }) => ({ id, name }));
}

/**
 * The former bodies to explain beside a provision: those its words name, without those explained above it already
 * (beside its clause or article). `wordsOf` gives the words of a provision, nothing for an anchor that is none.
 */
export function bodiesToExplain(
  anchor: string,
  wordsOf: (anchor: string) => string,
  bodies: readonly FormerBody[],
  others: readonly string[] = [],
): NamedBody[] {
  const named = bodiesNamed(wordsOf(anchor), bodies, others);
  if (named.length === 0) return [];
  const above = ancestors(anchor).flatMap((one) => bodiesNamed(wordsOf(one), bodies, others));
  return named.filter(({ id }) => !above.some((other) => other.id === id));
}

/** Whether a text of this day can name a body as one that answers: not when it was signed after the body had ended. */
export function couldName(signedOn: string | undefined, { endedOn }: FormerBody): boolean {
  return !signedOn || !endedOn || signedOn.slice(0, endedOn.length) <= endedOn;
}

/** `dieu-5-khoan-2-diem-a` stands below `dieu-5-khoan-2` and `dieu-5`. */
function ancestors(anchor: string): string[] {
  const parts = anchor.split('-');
  return parts.slice(1).map((_, cut) => parts.slice(0, cut + 1).join('-'));
}

/** Lower case, one kind of dash and space, tones at the end of their syllable (“Uỷ” is “Ủy”). */
function evened(text: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => syllable.replace(tones, '') + (syllable.match(tones) ?? []).join(''))
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s+/g, ' ');
}

/** Where a name stands in a text, as whole words. */
function spansOf(name: string, text: string): Array<{ from: number; to: number }> {
  const spans = [];
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const to = from + name.length;
    const before = text.slice(0, from);
    if (!/[\p{L}\p{M}\d]$/u.test(before) && !/^[\p{L}\p{M}\d]/u.test(text.slice(to))) spans.push({ from, to });
  }
  return spans;
}

/** Words that several names of a list share: “các Sở: Tài chính, Kế hoạch và Đầu tư” is two of them. */
const SHARED = ['sở', 'bộ'].map(evened);

/** The lists of a text whose names share their first word, and how to find a whole name in them. */
function listsIn(text: string): Array<{ spansOf: (name: string) => Array<{ from: number; to: number }> }> {
  return SHARED.flatMap((shared) =>
    spansOf(`${evened('các')} ${shared}`, text).map(({ to: start }) => {
      // A list goes on to the end of its sentence.
      const end = text.slice(start).search(/[.?!](?:\s|$)/);
      const list = end < 0 ? text.slice(start) : text.slice(start, start + end);
      return {
        spansOf: (name: string) => {
          if (!name.startsWith(`${shared} `)) return [];
          return spansOf(name.slice(shared.length + 1), list)
            .filter(({ from }) => /(?:^|[,;:]|(?:^|\s)(?:và|va))\s*$/u.test(list.slice(0, from).normalize('NFC')))
            .map(({ from, to }) => ({ from: start + from, to: start + to }));
        },
      };
    }),
  );
}
