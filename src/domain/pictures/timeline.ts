/** Something that happened to a text on a day, or in a month or year of which no more is known. */
export interface DatedEvent {
  /** `2021`, `2021-11` or `2021-11-23`. */
  date: string;
}

/** A stretch of a text's life in one state. */
export interface Stretch<S extends string> {
  from: string;
  to: string;
  state: S;
}

/** Where a numbered mark stands: per cent from the left edge, and the lane below the line that keeps marks apart. */
export interface TimelineMark {
  at: number;
  lane: number;
}

/** A timeline ready to draw; every position is a percentage of the width, so that it fits a phone and a desk alike. */
export interface TimelineGeometry<S extends string> {
  bars: Array<{ at: number; width: number; state: S }>;
  /** One for each event, in their order. */
  marks: TimelineMark[];
  lanes: number;
  /** First days of years worth writing below the line. */
  years: Array<{ at: number; year: number }>;
}

/** Marks closer than this (per cent) would cover each other on a narrow phone. */
const CLEARANCE = 9;
/** Room at both ends for half a mark and half a year's digits. */
const MARGIN = 6;
/** More years than this would run into each other on a narrow phone. */
const MOST_YEARS = 4;

/** Lays out events and stretches between the first day named and `until`. Events must be in the order of their dates. */
export function layTimeline<S extends string>(
  events: readonly DatedEvent[],
  stretches: ReadonlyArray<Stretch<S>>,
  until: string,
): TimelineGeometry<S> {
  const first = Math.min(...[...events.map(({ date }) => date), ...stretches.map(({ from }) => from)].map(dayNumber));
  const span = Math.max(dayNumber(until) - first, 1);
  const at = (date: string) =>
    round(MARGIN + ((100 - 2 * MARGIN) * Math.min(Math.max(dayNumber(date) - first, 0), span)) / span);
  const ends: number[] = [];
  const marks = events.map(({ date }) => {
    const position = at(date);
    const free = ends.findIndex((end) => position - end >= CLEARANCE);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = position;
    return { at: position, lane };
  });
  return {
    bars: stretches.map(({ from, to, state }) => ({ at: at(from), width: round(at(to) - at(from)), state })),
    marks,
    lanes: ends.length,
    years: yearsBetween(first, first + span).map((year) => ({ year, at: at(`${year}-01-01`) })),
  };
}

/**
 * Cuts the time from the first event to `until` where something happened, and joins neighbours in the same state.
 * `stateOn` answers the state on a day.
 */
export function stretchesOf<S extends string>(
  dates: readonly string[],
  until: string,
  stateOn: (day: string) => S,
): Array<Stretch<S>> {
  const cuts = [...new Set([...dates.map(firstDay).filter((day) => day < until), until])].sort();
  return cuts.slice(0, -1).reduce<Array<Stretch<S>>>((found, from, index) => {
    const to = cuts[index + 1] ?? until;
    const state = stateOn(from);
    const last = found.at(-1);
    if (last?.state === state) return [...found.slice(0, -1), { ...last, to }];
    return [...found, { from, to, state }];
  }, []);
}

/** The first day a date can mean. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Days since 1970. A month or a year stands at its middle, for nothing says where in it something happened. */
function dayNumber(date: string): number {
  const [year, month, day] = date.split('-');
  const whole = `${year}-${month ?? '07'}-${day ?? (month ? '15' : '01')}`;
  return Date.parse(`${whole}T00:00:00Z`) / 86_400_000;
}

/** Years that begin within the span, thinned to what fits. */
function yearsBetween(first: number, last: number): number[] {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const [from, to] = [year(first - 1) + 1, year(last)];
  const step = Math.max(1, Math.ceil((to - from + 1) / MOST_YEARS));
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);
}

const round = (value: number) => Math.round(value * 10) / 10;
