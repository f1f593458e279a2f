import { fold } from './fold.ts';

/** A commune or ward of today with the old units it was formed from, all with their type: `xã Bình Phú`. */
export interface PresentUnit {
  id: string;
  name: string;
  /** The province its old units belonged to, by name. */
  formerProvince: string;
  formedFrom: readonly FormerUnit[];
}

/** A commune, ward or township as it was until 30 June 2025. */
export interface FormerUnit {
  name: string;
  /** `huyện Cao Lãnh` */
  district: string;
  /** Only a part of it went to the unit of today. */
  partly: boolean;
}

/** Why a unit of today answers a question: by its own name, by an old unit in it, or by the district or province of old units. */
export type Reason =
  | { by: 'name' }
  | { by: 'former'; unit: FormerUnit }
  | { by: 'district'; district: string; /** Not all of the unit comes from there. */ partly: boolean };

/** Answers what a reader typed: the units of today it may mean, by id, in the order of the table. */
export type Finder = (typed: string) => Map<string, Reason[]> | undefined;

/**
 * Finds places among the units of today: an old or a new commune, ward, township, district, town, city or province, with
 * or without marks, with or without its type, its district and its province, in any order. Undefined: nothing was asked.
 */
export function unitFinder(units: readonly PresentUnit[]): Finder {
  const places = units.flatMap((unit) => placesOf(unit).map(([place, reason]) => ({ id: unit.id, place, reason })));
  return (typed) => {
    const questions = readings(typed).filter((reading) => reading.length > 0);
    if (questions.length === 0) return undefined;
    // Whoever types marks means them: “Mỹ Tho” is not Mỹ Thọ. Where that finds nothing, marks do not count.
    const marked = hasMarks(typed) ? search(questions, places, true) : undefined;
    return marked && marked.size > 0 ? marked : search(questions, places, false);
  };
}

/** Words about one unit, after its type where it was typed. */
interface Segment {
  type: UnitType | undefined;
  words: Word[];
}

interface Word {
  /** Without marks. */
  plain: string;
  /** With marks, the tone at the end, so that `hoà` is `hòa`. */
  marked: string;
}

type UnitType = 'xa' | 'phuong' | 'thi-tran' | 'huyen' | 'thi-xa' | 'thanh-pho' | 'tinh';
const LOWER: readonly UnitType[] = ['xa', 'phuong', 'thi-tran'];
const MIDDLE: readonly UnitType[] = ['huyen', 'thi-xa', 'thanh-pho'];

/** Types as people write them in front of a name. */
const BEFORE: Readonly<Record<string, UnitType>> = {
  'thi tran': 'thi-tran',
  'thi xa': 'thi-xa',
  'thanh pho': 'thanh-pho',
  tt: 'thi-tran',
  tx: 'thi-xa',
  tp: 'thanh-pho',
  xa: 'xa',
  phuong: 'phuong',
  huyen: 'huyen',
  tinh: 'tinh',
};
/** Types of one letter, which need a full stop or a number behind them: while typing, a letter begins a name. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  x: 'xã',
  p: 'phường',
  f: 'phường',
  h: 'huyện',
  q: 'quận',
  t: 'tỉnh',
};
/** Types as English writes them behind a name. */
const BEHIND: Readonly<Record<string, UnitType>> = {
  commune: 'xa',
  ward: 'phuong',
  township: 'thi-tran',
  district: 'huyen',
  town: 'thi-xa',
  city: 'thanh-pho',
  province: 'tinh',
};
/** Said of a place and no part of its name. There are no urban districts (quận) here. */
const NOISE = new Set(['cu', 'moi', 'quan', 'old', 'former', 'new', 'the', 'of']);
/** Without marks these may be a type as well as a name: phường or Phương Trà, tỉnh or Tịnh Thới, cũ or An Cư. */
const DOUBTFUL = new Set(['phuong', 'tinh', 'cu']);
const SURE: Readonly<Record<string, string>> = { phuong: 'phường', tinh: 'tỉnh', cu: 'cũ' };

/** Every way to take what was typed. */
function readings(typed: string): Segment[][] {
  const tokens = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}\d])([xpfhqt])(?:\s*\.|\s?(?=\d))/gu, (_, letter: string) => `${ABBREVIATIONS[letter]} `)
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .split(/(,)|[^\p{L}\p{M}\d]+/u)
    .filter((token): token is string => Boolean(token));
  const read = (from: number, segments: Segment[]): Segment[][] => {
    const token = tokens[from];
    if (token === undefined) return [segments];
    if (token === ',') return read(from + 1, [...segments, { type: undefined, words: [] }]);
    const both = `${fold(token)} ${fold(tokens[from + 1] ?? '')}`;
    if (BEFORE[both]) return read(from + 2, [...segments, { type: BEFORE[both], words: [] }]);
    const plain = fold(token);
    const [current] = segments.slice(-1);
    const asName = () => {
      const grown = { type: current?.type, words: [...(current?.words ?? []), wordOf(token)] };
      return read(from + 1, [...segments.slice(0, -1), grown]);
    };
    const doubtful = DOUBTFUL.has(plain);
    if (doubtful && token !== plain && token !== SURE[plain]) return asName();
    const asType = (): Segment[][] | undefined => {
      if (BEFORE[plain]) return read(from + 1, [...segments, { type: BEFORE[plain], words: [] }]);
      if (NOISE.has(plain)) return read(from + 1, segments);
      if (!BEHIND[plain] || !current) return undefined;
      const named = { ...current, type: BEHIND[plain] };
      return read(from + 1, [...segments.slice(0, -1), named, { type: undefined, words: [] }]);
    };
    const types = asType();
    return [...(types ?? []), ...(!types || (doubtful && token === plain) ? asName() : [])];
  };
  return read(0, []).map((segments) => segments.filter(({ words }) => words.length > 0));
}

function wordOf(token: string): Word {
  return { plain: fold(token).replace(/y/g, 'i'), marked: toneLast(token) };
}

/** i and y are written for each other (Mỹ Quí, Mỹ Quý), and tones on either vowel (hoà, hòa). */
function toneLast(token: string): string {
  const parts = token.normalize('NFD').replace(/y/g, 'i');
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  return parts.replace(tones, '') + (parts.match(tones) ?? []).join('');
}

const hasMarks = (typed: string) => /\p{M}|đ/u.test(typed.normalize('NFD').toLowerCase());

/** A place that can be asked for, and what may stand beside its name. */
interface Place {
  type: UnitType | undefined;
  name: Word[];
  /** What it belonged to: a district with its type, a province. */
  around: Segment[];
  /** What it belongs to today: taken, but less meant than what it belonged to under its old name. */
  today: Segment;
}

/**
 * How well a question fits a place: its whole name or its beginning; these with another type or another province than it
 * had; its words in any order.
 */
const FITS = ['whole', 'begun', 'whole otherwise', 'begun otherwise', 'words'] as const;
type Fit = (typeof FITS)[number];

interface Answering {
  id: string;
  place: Place;
  reason: Reason;
}

function search(questions: Segment[][], places: readonly Answering[], marked: boolean): Map<string, Reason[]> {
  const answers = questions.map((question) => {
    const found = places.flatMap(({ id, place, reason }) => {
      const fit = fitOf(question, place, marked);
      return fit ? [{ id, reason, fit }] : [];
    });
    return { found, best: found.reduce<Fit | undefined>((fit, other) => better(fit, other.fit), undefined) };
  });
  const best = answers.reduce<Fit | undefined>((fit, other) => better(fit, other.best), undefined);
  const wanted: readonly Fit[] = best === 'whole' || best === 'begun' ? ['whole', 'begun'] : best ? [best] : [];
  const answer = new Map<string, Reason[]>();
  // A reading that fits worse than another was not what was meant: “an cu” is An Cư, not every name with An.
  for (const { id, reason, fit } of answers.filter((one) => one.best === best).flatMap(({ found }) => found)) {
    if (wanted.includes(fit)) answer.set(id, [...(answer.get(id) ?? []), reason]);
  }
  return answer;
}

const better = (a: Fit | undefined, b: Fit | undefined): Fit | undefined =>
  a === undefined ? b : b === undefined ? a : FITS[Math.min(FITS.indexOf(a), FITS.indexOf(b))];

/** What a unit of today can be asked by, each with the reason it gives. */
function placesOf(unit: PresentUnit): Array<[Place, Reason]> {
  const today = 'tỉnh Đồng Tháp';
  const province = `tỉnh ${unit.formerProvince}`;
  const districts = [...new Set(unit.formedFrom.map(({ district }) => district))];
  const place = (name: string, around: readonly string[]): Place => {
    const { type, words } = segmentOf(name);
    return { type, name: words, around: around.map(segmentOf), today: segmentOf(today) };
  };
  return [
    ...unit.formedFrom.map((former): [Place, Reason] => [
      place(former.name, [former.district, province]),
      { by: 'former', unit: former },
    ]),
    [place(unit.name, [...districts, province, today]), { by: 'name' }],
    ...districts.map((district): [Place, Reason] => [
      place(district, [province]),
      { by: 'district', district, partly: unit.formedFrom.some((former) => former.district !== district) },
    ]),
    [place(province, []), { by: 'district', district: province, partly: false }],
  ];
}

const segments = new Map<string, Segment>();
/** A name with its type, taken apart once. */
function segmentOf(name: string): Segment {
  const known = segments.get(name);
  if (known) return known;
  const words = name.toLowerCase().normalize('NFC').split(' ');
  const two = BEFORE[words.slice(0, 2).map(fold).join(' ')];
  const type = two ?? BEFORE[fold(words[0] ?? '')];
  const made = { type, words: words.slice(two ? 2 : type ? 1 : 0).map(wordOf) };
  segments.set(name, made);
  return made;
}

function fitOf(question: readonly Segment[], place: Place, marked: boolean): Fit | undefined {
  const last = question.at(-1)?.words.at(-1);
  const same = (typed: Word, word: Word) => (marked ? typed.marked === word.marked : typed.plain === word.plain);
  /** The last word may not be typed to its end; a number always is. */
  const begins = (typed: Word, word: Word) =>
    same(typed, word) || (typed === last && !/\d/.test(typed.plain) && isBeginning(typed, word, marked));
  const level = levelOf(place.type);
  const stands = (words: readonly Word[], around: readonly Segment[]) =>
    words.every((typed) => around.some((segment) => segment.words.some((word) => begins(typed, word))));
  /** Words beside the name are whole names too, unless the reader is still typing one. */
  const beside = (words: readonly Word[], around: readonly Segment[]) =>
    stands(
      words,
      words.some((typed) => typed === last)
        ? around
        : around.filter((segment) => segment.words.every((word) => words.some((typed) => same(typed, word)))),
    );
  const explains = (around: readonly Segment[], rest: readonly Word[], others: readonly Segment[]) =>
    beside(rest, around) &&
    others.every(({ type, words }) =>
      beside(
        words,
        around.filter((one) => !type || levelOf(one.type) === levelOf(type)),
      ),
    );
  const widely = [...place.around, place.today];

  let fit: Fit | undefined;
  for (const segment of question) {
    if (segment.type && levelOf(segment.type) !== level) continue;
    const others = question.filter((other) => other !== segment);
    const typesAgree =
      (!segment.type || segment.type === place.type) &&
      others.every(({ type }) => !type || place.around.some((around) => around.type === type));
    for (const from of segment.words.keys()) {
      const tail = segment.words.slice(from);
      const whole = place.name.every((word, at) => tail[at] && same(tail[at], word));
      const begun =
        tail.at(-1) === last &&
        tail.length <= place.name.length &&
        tail.every((typed, at) => (typed === last ? begins : same)(typed, place.name[at]!));
      if (!whole && !begun) continue;
      const rest = [...segment.words.slice(0, from), ...(whole ? tail.slice(place.name.length) : [])];
      if (!explains(widely, rest, others)) continue;
      const meant = typesAgree && explains(place.around, rest, others);
      const found = whole ? 'whole' : 'begun';
      fit = better(fit, meant ? found : `${found} otherwise`);
    }
  }
  if (fit) return fit;
  const typed = question.filter(({ type }) => !type || levelOf(type) === level).flatMap(({ words }) => words);
  const own = typed.some((word) => place.name.some((name) => begins(word, name)) && !stands([word], widely));
  const all = question.flatMap(({ words }) => words);
  return own && stands(all, [{ type: place.type, words: place.name }, ...widely]) ? 'words' : undefined;
}

/** A beginning is what lacks letters; one that lacks marks alone is another word. */
function isBeginning(typed: Word, word: Word, marked: boolean): boolean {
  if (!marked) return word.plain.startsWith(typed.plain);
  return word.marked.startsWith(typed.marked) && !/^\p{M}*$/u.test(word.marked.slice(typed.marked.length));
}

function levelOf(type: UnitType | undefined): 'lower' | 'middle' | 'province' | undefined {
  if (!type) return undefined;
  return LOWER.includes(type) ? 'lower' : MIDDLE.includes(type) ? 'middle' : 'province';
}
