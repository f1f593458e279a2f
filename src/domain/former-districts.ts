import type { Place, Province } from '../collections/place.ts';
import { fold } from './fold.ts';
import type { Site } from './site.ts';
import type { Translate } from './translator.ts';

/** A district, town or city that ended on 30 June 2025. Names repeat: each province had a huyện Châu Thành. */
export interface FormerDistrict {
  /** Part of an address: `huyen-cao-lanh`, `huyen-chau-thanh-tien-giang`. */
  id: string;
  /** With its type: `huyện Cao Lãnh`. */
  name: string;
  province: Exclude<Province, 'dong-thap'>;
  /** True where both provinces had one of that name. */
  shared: boolean;
}

/** What the table of communes tells, reckoned once. */
interface Table {
  all: ReadonlyArray<{ district: FormerDistrict; pattern: RegExp }>;
  /** The former districts of each place that was asked for. */
  known: WeakMap<Place, readonly FormerDistrict[]>;
}
const tables = new WeakMap<Site['places'], Table>();

/** Every former district of the province, by the table of communes. */
export function formerDistricts(places: Site['places']): FormerDistrict[] {
  return tableOf(places).all.map(({ district }) => district);
}

/**
 * The former districts that something is in: those its source names, else those that today's communes came from.
 * A district is not guessed where its name alone is given without its type.
 */
export function formerDistrictsOf(place: Place, site: Pick<Site, 'places'>): readonly FormerDistrict[] {
  const table = tableOf(site.places);
  const districts = table.known.get(place) ?? districtsIn(place, site.places, table);
  table.known.set(place, districts);
  return districts;
}

/** The province before the merger of 1 July 2025, where the source or the commune of today tells it. */
export function formerProvinceOf(
  { province, today, todayUnchecked }: Place,
  { places }: Pick<Site, 'places'>,
): FormerDistrict['province'] | undefined {
  const communes = todayUnchecked ? [] : today.flatMap(({ id }) => places.get(id)?.formerProvince ?? []);
  return [province, ...communes].find((known) => known !== 'dong-thap');
}

/** “huyện Cao Lãnh (cũ)”; “huyện Châu Thành, Tiền Giang (cũ)” where both provinces had one of that name. */
export function districtName(t: Translate, { name, province, shared }: FormerDistrict): string {
  return shared ? `${name}, ${t(`province.${province}`)}` : t('map.former', { name });
}

function tableOf(places: Site['places']): Table {
  const known = tables.get(places);
  if (known) return known;
  const table: Table = {
    all: read(places).map((district) => ({ district, pattern: patternOf(district.name) })),
    known: new WeakMap(),
  };
  tables.set(places, table);
  return table;
}

function read(places: Site['places']): FormerDistrict[] {
  const found = new Map<string, Omit<FormerDistrict, 'id' | 'shared'>>();
  for (const { formerProvince, formedFrom } of places.values()) {
    if (formerProvince === 'dong-thap') continue;
    for (const { formerDistrict } of formedFrom)
      found.set(`${formerProvince}/${formerDistrict}`, { name: formerDistrict, province: formerProvince });
  }
  const all = [...found.values()];
  return all.map(({ name, province }) => {
    const shared = all.some((other) => other.name === name && other.province !== province);
    return { id: fold(name) + (shared ? province.replace('former', '') : ''), name, province, shared };
  });
}

function districtsIn(place: Place, places: Site['places'], { all }: Table): FormerDistrict[] {
  const own = all.filter(({ district }) => place.province === 'dong-thap' || district.province === place.province);
  const written = fullTypes(place.asSourced ?? '');
  const named = own.filter(({ pattern }) => pattern.test(written));
  if (named.length > 0) return named.map(({ district }) => district);
  if (place.todayUnchecked) return [];
  const origins = place.today.map(({ id }) => {
    const commune = places.get(id);
    return commune?.formedFrom.map((unit) => `${commune.formerProvince}/${unit.formerDistrict}`) ?? [];
  });
  // A commune of today that came from two districts tells neither.
  const sure = origins.flatMap((districts) => (new Set(districts).size === 1 ? districts.slice(0, 1) : []));
  return own.map(({ district }) => district).filter(({ name, province }) => sure.includes(`${province}/${name}`));
}

/** A city was a town before it, and older sources write so; a district of the same name is another unit. */
const patternOf = (name: string) =>
  new RegExp(`${name.replace(/^(?:thị xã|thành phố) /u, '(?:thị xã|thành phố) ')}(?!\\p{L})`, 'iu');

/** Types as sources shorten them. */
const fullTypes = (words: string) =>
  words.replace(/\bTP\.?\s*(?=\p{Lu})/gu, 'thành phố ').replace(/\bTX\.?\s*(?=\p{Lu})/gu, 'thị xã ');
