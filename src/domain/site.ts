import type { Edition } from '../collections/edition.ts';
import type { Enquiry } from '../collections/enquiry.ts';
import { type Figure, type FigureRecord, isKnown, type UnknownFigure } from '../collections/figure.ts';
import { COLLECTION_OF, KINDS, type Kind } from '../collections/kinds.ts';
import { AWARD_LEVELS } from '../collections/award-level.ts';
import type { Measurement } from '../collections/measurement.ts';
import type { AdministrativeUnit } from '../collections/place.ts';
import type { ProducerNaming } from '../collections/producer.ts';
import { PROGRAMME_LEVELS } from '../collections/programme.ts';
import { TOPICS } from '../collections/question.ts';
import type { ProductFacts } from '../collections/product.ts';
import type { Redirect } from '../collections/redirect.ts';
import { type Clause, isReference, walkFacts } from '../collections/reference.ts';
import type { Result } from '../collections/result.ts';
import type { Round } from '../collections/round.ts';
import type { Source } from '../collections/source.ts';
import type { AnyEntry, EntryOf } from './entry.ts';
import { type NumberedText, NumberIndex } from './legal/citations/number-index.ts';
import type { CitedDocument } from './legal/citations/parse.ts';
import { type Relation, relationsOf } from './relations.ts';
import { type Review, reviewsOf } from './review.ts';
import { standingOn } from './support/standing.ts';
import {
  type Change,
  changesTo,
  type ProvisionValidity,
  provisionValidityOn,
  scheduleAfter,
  type Validity,
  type ValidText,
  validityOn,
} from './validity.ts';

/** Everything a build is made from, with every question of day and language still open. */
export interface SiteInput {
  /** The day the build speaks for. */
  day: string;
  /** Whom readers ask: its folder in `content/agencies/`. */
  office?: string;
  entries: readonly AnyEntry[];
  figures: ReadonlyMap<string, FigureRecord>;
  /** Questions still to be put to an office. */
  enquiries?: ReadonlyMap<string, Enquiry>;
  /** Rounds of selection. */
  rounds?: ReadonlyMap<string, Round>;
  /** Results of industrial promotion, by year or period. */
  results?: ReadonlyMap<string, Result>;
  sources: ReadonlyMap<string, Source>;
  places: ReadonlyMap<string, AdministrativeUnit>;
  /** Makers written in two ways, and makers of like names. */
  producers?: readonly ProducerNaming[];
  measurements: ReadonlyMap<string, Measurement>;
  /** What stood in the handbook at each release. */
  editions?: readonly Edition[];
  /** Addresses that moved or were withdrawn. */
  redirects?: readonly Redirect[];
}

/** The whole site as one value: entries in reading order, records by id, and who refers to whom. */
export class Site {
  readonly day: string;
  /** Whom readers ask, where it is told. */
  readonly office: string | undefined;
  /** Numbers that are known. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Numbers that are still looked for. */
  readonly unknownFigures: ReadonlyMap<string, UnknownFigure>;
  readonly enquiries: ReadonlyMap<string, Enquiry>;
  /** Rounds of selection, the newest first. */
  readonly rounds: ReadonlyMap<string, Round>;
  /** Results of industrial promotion: the newest first, a whole before its parts. */
  readonly results: readonly Result[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, AdministrativeUnit>;
  readonly producers: readonly ProducerNaming[];
  /** What the texts of the library are to each other. */
  readonly relations: readonly Relation[];
  readonly redirects: readonly Redirect[];
  /** Releases of the handbook, the oldest first. */
  readonly editions: readonly Edition[];
  readonly #measurements: ReadonlyMap<string, Measurement>;
  readonly #byKind: Record<Kind, AnyEntry[]>;
  readonly #byKey = new Map<string, AnyEntry>();
  readonly #mentions = new Map<string, AnyEntry[]>();
  readonly #library: LibraryText[];
  readonly #numbers: NumberIndex;

  constructor(input: SiteInput) {
    this.day = input.day;
    this.office = input.office;
    const records = [...input.figures];
    this.figures = new Map(records.flatMap(([id, record]) => (isKnown(record) ? [[id, record]] : [])));
    this.unknownFigures = new Map(
      records.flatMap(([id, record]) => (isKnown(record) ? [] : [[id, record as UnknownFigure]])),
    );
    this.enquiries = input.enquiries ?? new Map();
    this.rounds = new Map([...(input.rounds ?? [])].sort(([, a], [, b]) => b.year - a.year));
    this.results = [...(input.results?.values() ?? [])].sort(newestWholeFirst);
    this.sources = input.sources;
    this.places = input.places;
    this.producers = input.producers ?? [];
    this.redirects = input.redirects ?? [];
    this.editions = [...(input.editions ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
    this.#measurements = input.measurements;
    this.#byKind = Object.fromEntries(KINDS.map((kind) => [kind, [] as AnyEntry[]])) as Record<Kind, AnyEntry[]>;
    for (const entry of input.entries) {
      this.#byKind[entry.kind].push(entry);
      this.#byKey.set(`${COLLECTION_OF[entry.kind]}/${entry.id}`, entry);
    }
    for (const kind of KINDS) this.#byKind[kind].sort((a, b) => readingOrder(a, b, input.day));
    for (const entry of KINDS.flatMap((kind) => this.#byKind[kind])) this.#index(entry);
    const library = this.of('policy').map(({ id, facts }) => ({ id, ...facts }));
    this.#library = library;
    this.relations = relationsOf(library);
    this.#numbers = new NumberIndex(this.#library);
  }

  /** The entries of a kind, in reading order. */
  of<K extends Kind>(kind: K): ReadonlyArray<EntryOf<K>> {
    return this.#byKind[kind] as EntryOf<K>[];
  }

  /** Every entry. */
  get all(): AnyEntry[] {
    return KINDS.flatMap((kind) => this.#byKind[kind]);
  }

  /** An entry by kind and id. Throws when it does not exist: references were checked before. */
  get<K extends Kind>(kind: K, id: string): EntryOf<K> {
    const entry = this.find(kind, id);
    if (!entry) throw new Error(`content/${COLLECTION_OF[kind]}/${id} does not exist`);
    return entry;
  }

  /** An entry that the code names itself, where there may be none. */
  find<K extends Kind>(kind: K, id: string): EntryOf<K> | undefined {
    return this.#byKey.get(`${COLLECTION_OF[kind]}/${id}`) as EntryOf<K> | undefined;
  }

  /** Entries whose facts refer to this one. */
  mentionsOf(entry: AnyEntry): readonly AnyEntry[] {
    return this.#mentions.get(`${COLLECTION_OF[entry.kind]}/${entry.id}`) ?? [];
  }

  /** Entries whose facts name a figure. */
  mentionsOfFigure(id: string): readonly AnyEntry[] {
    return this.#mentions.get(`figures/${id}`) ?? [];
  }

  /** What was last measured of a kind; undefined as long as nothing was. */
  measured<K extends Measurement['kind']>(kind: K): Extract<Measurement, { kind: K }> | undefined {
    return this.#measurements.get(kind) as Extract<Measurement, { kind: K }> | undefined;
  }

  /** The validity of a text on the day of the build, or on another day. */
  validityOf(policyId: string, day = this.day): Validity {
    return validityOn(this.#text(policyId), this.#library, day);
  }

  /** The text that a number means, when the library holds it and no other could be meant. */
  policyByNumber(document: CitedDocument): EntryOf<'policy'> | undefined {
    const id = this.#numbers.find(document);
    return id === undefined ? undefined : this.get('policy', id);
  }

  /** The validity of one provision on the day of the build, or on another day. */
  provisionValidityOf(policyId: string, anchor: string, day = this.day): ProvisionValidity {
    return provisionValidityOn(this.#text(policyId), anchor, this.#library, day);
  }

  /** When the validity of a text will change, by what is known today. */
  scheduleOf(policyId: string): Array<{ from: string; validity: Validity }> {
    return scheduleAfter(this.#text(policyId), this.#library, this.day);
  }

  /** Changes of the law since an entry was checked, of the provisions it rests on. A text rests on itself. */
  reviewsOf(entry: AnyEntry): Review[] {
    const clauses: Clause[] =
      entry.kind === 'policy' ? [{ policy: { collection: 'policies', id: entry.id } }] : clausesIn(entry.facts);
    return reviewsOf({ checkedOn: entry.facts.checkedOn, clauses }, this.#library);
  }

  /** The same of a figure. */
  reviewsOfFigure({ checkedOn, legalBasis }: Figure): Review[] {
    return reviewsOf({ checkedOn, clauses: legalBasis ? [legalBasis] : [] }, this.#library);
  }

  #text(policyId: string): LibraryText {
    const text = this.#library.find(({ id }) => id === policyId);
    if (!text) throw new Error(`content/policies/${policyId} does not exist`);
    return text;
  }

  /** What other texts of the library do to this one. */
  changesTo(policyId: string): Change[] {
    return changesTo(policyId, this.#library);
  }

  #index(entry: AnyEntry): void {
    const seen = new Set<string>();
    walkFacts(entry.facts, (value) => {
      if (isReference(value)) seen.add(`${value.collection}/${value.id}`);
    });
    for (const key of seen) this.#mentions.set(key, [...(this.#mentions.get(key) ?? []), entry]);
  }
}

/** A text as validity and citations need it. */
type LibraryText = ValidText & NumberedText;

/** Every provision that facts name as a basis, each once. */
function clausesIn(facts: unknown): Clause[] {
  const found = new Map<string, Clause>();
  walkFacts(facts, (value) => {
    if (typeof value !== 'object' || value === null || !('policy' in value) || !isReference(value.policy)) return;
    const clause = value as Clause;
    found.set(`${clause.policy.id}#${clause.anchor ?? ''}`, clause);
  });
  return [...found.values()];
}

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });
const AGENCY_LEVELS = ['province', 'nation', 'commune', 'district'];

/** What can be applied for comes first; then what may yet be, what is kept for comparison, and what is over. */
const STANDINGS = ['open', 'not-announced', 'reference', 'closed'];

/** Featured products come first: they are what the letter asks to show. */
const PRODUCT_TYPES: readonly string[] = ['award', 'ocop', 'craft-village', 'specialty'];

/** The newest award first, and of one year the highest. */
function latestAward(facts: ProductFacts): string {
  if (facts.type !== 'award') return '';
  const keys = facts.awards.map(({ level, year }) => `${inverted(String(year))}/${9 - AWARD_LEVELS.indexOf(level)}`);
  return keys.sort()[0] ?? '';
}

/** Newest law and news first, featured products before others, chapters in order, programmes by what can be had, names by the Vietnamese alphabet. */
function readingOrder(a: AnyEntry, b: AnyEntry, day: string): number {
  return compareKeys(orderKey(a, day), orderKey(b, day)) || VIETNAMESE.compare(a.words.vi.title, b.words.vi.title);
}

function orderKey(entry: AnyEntry, day: string): [number, string] {
  switch (entry.kind) {
    case 'policy':
      return [0, inverted(entry.facts.signedOn ?? '0000')];
    case 'article':
      return [0, inverted(entry.facts.publishedOn)];
    case 'project':
      return [-entry.facts.year, ''];
    case 'handbook':
      return [entry.facts.order, ''];
    case 'agency':
      return [AGENCY_LEVELS.indexOf(entry.facts.level) + (entry.facts.endedOn ? 10 : 0), ''];
    case 'question':
      return [TOPICS.indexOf(entry.facts.topic) * 1000 + entry.facts.order, ''];
    case 'leaflet':
      return [entry.facts.order, ''];
    case 'programme':
      return [STANDINGS.indexOf(standingOn(entry.facts, day)) * 10 + PROGRAMME_LEVELS.indexOf(entry.facts.level), ''];
    case 'product':
      return [PRODUCT_TYPES.indexOf(entry.facts.type), latestAward(entry.facts)];
    case 'glossary':
      return [0, ''];
  }
}

/** The newest end first; of the same end the longer, and the whole before a part of it. */
const newestWholeFirst = (a: Result, b: Result): number =>
  compareText(b.period.to, a.period.to) ||
  compareText(a.period.from, b.period.from) ||
  Number(a.part !== undefined) - Number(b.part !== undefined);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const compareKeys = (a: [number, string], b: [number, string]) =>
  a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);

/** A date as a key that sorts the newest first. */
const inverted = (date: string) => date.padEnd(10, '0').replace(/\d/g, (digit) => String(9 - Number(digit)));
