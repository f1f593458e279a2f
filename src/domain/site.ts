import type { Figure } from '../collections/figure.ts';
import { COLLECTION_OF, KINDS, type Kind } from '../collections/kinds.ts';
import type { Measurement } from '../collections/measurement.ts';
import type { AdministrativeUnit } from '../collections/place.ts';
import { isReference, walkFacts } from '../collections/reference.ts';
import type { Source } from '../collections/source.ts';
import type { AnyEntry, EntryOf } from './entry.ts';
import { type Relation, relationsOf } from './relations.ts';
import { type Change, changesTo, type Validity, type ValidText, validityOn } from './validity.ts';

/** Everything a build is made from, with every question of day and language still open. */
export interface SiteInput {
  /** The day the build speaks for. */
  day: string;
  entries: readonly AnyEntry[];
  figures: ReadonlyMap<string, Figure>;
  sources: ReadonlyMap<string, Source>;
  places: ReadonlyMap<string, AdministrativeUnit>;
  measurements: ReadonlyMap<string, Measurement>;
}

/** The whole site as one value: entries in reading order, records by id, and who refers to whom. */
export class Site {
  readonly day: string;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, AdministrativeUnit>;
  /** What the texts of the library are to each other. */
  readonly relations: readonly Relation[];
  readonly #measurements: ReadonlyMap<string, Measurement>;
  readonly #byKind: Record<Kind, AnyEntry[]>;
  readonly #byKey = new Map<string, AnyEntry>();
  readonly #mentions = new Map<string, AnyEntry[]>();
  readonly #library: ValidText[];

  constructor(input: SiteInput) {
    this.day = input.day;
    this.figures = input.figures;
    this.sources = input.sources;
    this.places = input.places;
    this.#measurements = input.measurements;
    this.#byKind = Object.fromEntries(KINDS.map((kind) => [kind, [] as AnyEntry[]])) as Record<Kind, AnyEntry[]>;
    for (const entry of input.entries) {
      this.#byKind[entry.kind].push(entry);
      this.#byKey.set(`${COLLECTION_OF[entry.kind]}/${entry.id}`, entry);
    }
    for (const kind of KINDS) this.#byKind[kind].sort(readingOrder);
    for (const entry of KINDS.flatMap((kind) => this.#byKind[kind])) this.#index(entry);
    const library = this.of('policy').map(({ id, facts }) => ({ id, ...facts }));
    this.#library = library;
    this.relations = relationsOf(library);
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

  /** What was last measured of a kind; undefined as long as nothing was. */
  measured<K extends Measurement['kind']>(kind: K): Extract<Measurement, { kind: K }> | undefined {
    return this.#measurements.get(kind) as Extract<Measurement, { kind: K }> | undefined;
  }

  /** The validity of a text on the day of the build, or on another day. */
  validityOf(policyId: string, day = this.day): Validity {
    const text = this.#library.find(({ id }) => id === policyId);
    if (!text) throw new Error(`content/policies/${policyId} does not exist`);
    return validityOn(text, this.#library, day);
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

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });
const AGENCY_LEVELS = ['province', 'nation', 'commune', 'district'];

/** Newest law and news first, chapters in order, names by the Vietnamese alphabet. */
function readingOrder(a: AnyEntry, b: AnyEntry): number {
  return compareKeys(orderKey(a), orderKey(b)) || VIETNAMESE.compare(a.words.vi.title, b.words.vi.title);
}

function orderKey(entry: AnyEntry): [number, string] {
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
    case 'programme':
    case 'product':
    case 'glossary':
      return [0, ''];
  }
}

const compareKeys = (a: [number, string], b: [number, string]) =>
  a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);

/** A date as a key that sorts the newest first. */
const inverted = (date: string) => date.padEnd(10, '0').replace(/\d/g, (digit) => String(9 - Number(digit)));
