/** A text as far as the graph needs it. */
export interface GraphText {
  id: string;
  /** `2021`, `2021-11` or `2021-11-23`; undefined when no day is known. */
  date: string | undefined;
  /** Its rank, 0 the highest. */
  lane: number;
}

/** Something one text does to another. */
export interface GraphEdge<T extends string> {
  type: T;
  from: string;
  to: string;
}

/** A text in its place: one row each, so that words and nodes never meet. */
export interface GraphNode {
  id: string;
  row: number;
  lane: number;
  /** The year, at the first text of each year; empty at the first of those whose year is not known. */
  year: string | undefined;
}

/**
 * All edges of one type that lead to one text, drawn as one line down a track of its own; each text they come from joins
 * it in its own row. So no line passes through a node, and no two lines lie on each other.
 */
export interface GraphTrunk<T extends string> {
  type: T;
  /** Row of the text it leads to. */
  to: number;
  /** Rows of the texts it comes from, from the top. */
  from: number[];
  /** 0 is nearest to the nodes. */
  track: number;
}

/** A graph laid out in rows, lanes and tracks. */
export interface GraphGeometry<T extends string> {
  /** From the newest to the oldest; what has no day stands last. */
  nodes: GraphNode[];
  trunks: Array<GraphTrunk<T>>;
  tracks: number;
  lanes: number;
  /** Where lines meet the node of each row, from the top: what comes in, then what goes out. */
  ports: string[][];
}

export const portIn = (type: string) => `in ${type}`;
export const portOut = (type: string) => `out ${type}`;

/** Lays out texts by year and rank. `types` gives the order of the types. The same input gives the same graph. */
export function layGraph<T extends string>(
  texts: readonly GraphText[],
  edges: ReadonlyArray<GraphEdge<T>>,
  types: readonly T[],
): GraphGeometry<T> {
  const sorted = [...texts].sort((a, b) => (newness(b) < newness(a) ? -1 : newness(b) > newness(a) ? 1 : byId(a, b)));
  const rowOf = new Map(sorted.map(({ id }, row) => [id, row]));
  const trunks = trunksOf(rowOf, edges, types);
  const tracks = assignTracks(trunks);
  return {
    nodes: sorted.map(({ id, date, lane }, row) => {
      const year = yearOf(date);
      const above = sorted[row - 1];
      return { id, row, lane, year: above && yearOf(above.date) === year ? undefined : year };
    }),
    trunks,
    tracks,
    lanes: Math.max(0, ...texts.map(({ lane }) => lane + 1)),
    ports: sorted.map((_, row) => [
      ...types.filter((type) => trunks.some((trunk) => trunk.type === type && trunk.to === row)).map(portIn),
      ...types.filter((type) => trunks.some((trunk) => trunk.type === type && trunk.from.includes(row))).map(portOut),
    ]),
  };
}

/** First and last row of a trunk. */
export function reach({ from, to }: Pick<GraphTrunk<string>, 'from' | 'to'>): [first: number, last: number] {
  return [Math.min(to, ...from), Math.max(to, ...from)];
}

function trunksOf<T extends string>(
  rowOf: ReadonlyMap<string, number>,
  edges: ReadonlyArray<GraphEdge<T>>,
  types: readonly T[],
): Array<GraphTrunk<T>> {
  const found = new Map<string, GraphTrunk<T>>();
  for (const { type, from, to } of edges) {
    const [start, end] = [rowOf.get(from), rowOf.get(to)];
    if (start === undefined || end === undefined || start === end) continue;
    const key = `${end} ${type}`;
    const trunk = found.get(key) ?? { type, to: end, from: [], track: 0 };
    if (!trunk.from.includes(start)) trunk.from.push(start);
    found.set(key, trunk);
  }
  for (const { from } of found.values()) from.sort((a, b) => a - b);
  return [...found.values()].sort((a, b) => a.to - b.to || types.indexOf(a.type) - types.indexOf(b.type));
}

/** Short lines stand near the nodes, long ones outside; answers how many tracks are needed. */
function assignTracks(trunks: ReadonlyArray<GraphTrunk<string>>): number {
  const length = (trunk: GraphTrunk<string>) => reach(trunk)[1] - reach(trunk)[0];
  const taken: Array<Array<[first: number, last: number]>> = [];
  for (const trunk of [...trunks].sort((a, b) => length(a) - length(b))) {
    const [first, last] = reach(trunk);
    const free = taken.findIndex((others) => others.every(([start, end]) => last < start || first > end));
    trunk.track = free === -1 ? taken.length : free;
    (taken[trunk.track] ??= []).push([first, last]);
  }
  return taken.length;
}

const yearOf = (date: string | undefined) => date?.slice(0, 4) ?? '';

/** A text of which only the year is known may be as late as its last day. */
const newness = ({ date }: GraphText) => date?.padEnd(10, '9') ?? '';
const byId = (a: GraphText, b: GraphText) => (a.id < b.id ? -1 : 1);
