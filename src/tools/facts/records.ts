import { FLAGS, type Bar, type FactRecord, type FactsFile, type Flag } from './record.ts';

type Fields = Record<string, unknown>;
type Found = Omit<FactRecord, 'flag'> & { flag: Flag | undefined };

/** Documents of the facts that are collections of findings, no legal texts. */
const NO_TEXTS: readonly string[] = ['dt-local-results', 'binh-chon-cycle', 'phap-dien-7-5', 'co-quan-bct'];

/** Lists whose records carry an id of their own. */
const PLAIN_LISTS: readonly string[] = ['products', 'projects', 'programme_results', 'organisations'];

/** Parts that speak about the research, not about khuyến công. */
const WORKING_NOTES: readonly string[] = [
  'meta',
  'sources',
  'contradictions',
  'missing',
  'questions_for_so_cong_thuong',
  'guidance_for_site',
  'changes_to_legal_yaml',
  'peers',
  'notes',
];

/**
 * Every record of the facts, once: a second file (`legal-2.yaml`) adds to the first and corrects it, so where both
 * hold a record the second one's flag and confidence stand. A record without a flag anywhere is `yes-with-date`.
 */
export function recordsOf(files: readonly FactsFile[]): FactRecord[] {
  const records = new Map<string, Found>();
  for (const file of [...files].sort((a, b) => (stem(a.name) < stem(b.name) ? -1 : 1))) {
    const within = new Map<string, Found>();
    for (const found of walk(file)) {
      const twin = within.get(found.id);
      within.set(found.id, twin ? { ...found, flag: stricter(twin.flag, found.flag) } : found);
    }
    for (const [id, found] of within) {
      const first = records.get(id);
      records.set(id, first ? corrected(first, found) : found);
    }
  }
  return [...records.values()].map((found) => withBar({ ...found, flag: found.flag ?? 'yes-with-date' }));
}

/** `legal` before `legal-2`: with the ending, the hyphen would sort before the point. */
const stem = (name: string) => name.replace(/\.[^.]*$/, '');

/** Two facts under one name in one file: what holds for the stricter holds for both. */
function stricter(a: Flag | undefined, b: Flag | undefined): Flag | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return FLAGS.indexOf(a) > FLAGS.indexOf(b) ? a : b;
}

function corrected(first: Found, second: Found): Found {
  const confidence = second.confidence ?? first.confidence;
  const bar = first.bar ?? second.bar;
  return { ...first, flag: second.flag ?? first.flag, ...(confidence && { confidence }), ...(bar && { bar }) };
}

function withBar(record: FactRecord): FactRecord {
  const bar = record.bar ?? barOf(record);
  return bar ? { ...record, bar } : record;
}

function barOf({ flag, file, confidence }: FactRecord): Bar | undefined {
  if (flag === 'no') return 'do-not-publish';
  return file.startsWith('legal') && confidence === 'only-snippet' ? 'fragment' : undefined;
}

function* walk({ name, data }: FactsFile): Generator<Found> {
  for (const [part, value] of Object.entries(fields(data))) {
    if (part === 'documents') yield* documents(name, list(value));
    else if (part === 'support_levels') yield* levels(name, fields(value));
    else if (part === 'administrative_changes') yield* changes(name, fields(value));
    else if (part === 'product_places') yield* places(name, list(value));
    else if (part === 'places') yield* units(name, fields(value));
    else if (PLAIN_LISTS.includes(part)) {
      for (const [index, item] of list(value).entries()) yield found(name, nameOf(item, part, index), item);
    } else yield { id: `${name}/${part}`, file: name, flag: undefined, bar: barOfPart(part) };
  }
}

function barOfPart(part: string): Bar {
  if (part === 'other_provinces') return 'other-province';
  return WORKING_NOTES.includes(part) ? 'working-notes' : 'unfamiliar';
}

function* documents(file: string, items: Fields[]): Generator<Found> {
  for (const [index, item] of items.entries()) {
    const id = nameOf(item, 'documents', index);
    yield { ...found(file, id, item), ...(NO_TEXTS.includes(id) && { bar: 'no-text' as const }) };
    for (const [at, fact] of list(item['key_facts']).entries()) {
      yield found(file, `${id}/${text(fact['topic']) ?? at}`, fact);
    }
  }
}

/** The lists of support levels. A list of bare names says what was not found: nothing there to publish. */
function* levels(file: string, parts: Fields): Generator<Found> {
  for (const [key, value] of Object.entries(parts)) {
    if (!Array.isArray(value)) continue;
    const id = `support_levels.${key}`;
    const items = list(value);
    if (items.length < value.length) yield { id, file, flag: undefined, bar: 'working-notes' };
    for (const [index, item] of items.entries()) yield found(file, `${id}/${text(item['id']) ?? index}`, item);
  }
}

function* changes(file: string, parts: Fields): Generator<Found> {
  for (const [key, value] of Object.entries(parts)) {
    const id = `administrative_changes.${key}`;
    const items = Array.isArray(value) ? value : fields(value)['facts'];
    if (Array.isArray(items))
      for (const [index, item] of list(items).entries()) yield found(file, `${id}/${index}`, item);
    else yield found(file, id, fields(value));
  }
}

function* places(file: string, items: Fields[]): Generator<Found> {
  for (const item of items) {
    for (const id of idsIn(text(item['id']) ?? '')) yield found(file, `${id}@place`, item);
  }
}

/** The communes and wards share one flag, given for the table as a whole. */
function* units(file: string, table: Fields): Generator<Found> {
  for (const [index, unit] of list(table['units']).entries()) {
    yield found(file, nameOf(unit, 'places', index), { ...unit, publish: unit['publish'] ?? table['publish'] });
  }
}

/** One place may be given for several products: `p043, p060` or `p011–p014 (except p012)`. */
export function idsIn(names: string): string[] {
  const [, given = '', except = ''] = /^([^(]*)(?:\(except ([^)]*)\))?/.exec(names) ?? [];
  const left = new Set(except.split(/[\s,]+/));
  return given
    .split(',')
    .map((name) => name.trim())
    .flatMap((name) => {
      const [, letter, from, to] = /^([a-z]+)(\d+)[–-](?:[a-z]+)?(\d+)$/.exec(name) ?? [];
      if (letter === undefined || from === undefined || to === undefined) return name ? [name] : [];
      const count = Number(to) - Number(from) + 1;
      return Array.from({ length: count }, (_, at) => letter + String(Number(from) + at).padStart(from.length, '0'));
    })
    .filter((id) => !left.has(id));
}

function found(file: string, id: string, item: Fields): Found {
  const confidence = text(item['confidence']) ?? confidenceOfSources(item['sources']);
  const about = [item['work'], item['note']].map((value) => text(value) ?? '').join('\n');
  return {
    id,
    file,
    flag: flagOf(item['publish']),
    ...(confidence && { confidence }),
    ...(/^Ví dụ tỉnh khác|^Example from another province/im.test(about) && { bar: 'other-province' as const }),
  };
}

/** YAML readers differ on a bare yes or no, so both spellings of it count. An unknown word is the strictest. */
function flagOf(value: unknown): Flag | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return FLAGS.find((flag) => flag === value) ?? 'no';
}

/** How well a record's sources were read, where the record itself does not say. */
function confidenceOfSources(sources: unknown): string | undefined {
  const values = list(sources).map((source) => text(source['confidence']));
  return [...new Set(values.filter((value) => value !== undefined))].join(', ') || undefined;
}

const nameOf = (item: Fields, part: string, index: number) => text(item['id']) ?? `${part}/${index}`;

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fields = (value: unknown): Fields => (isFields(value) ? value : {});

const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
