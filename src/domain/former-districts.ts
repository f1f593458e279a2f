import type { Place, Province } from '../collections/place.ts';
import { fold } from './fold.ts';
import type { Site } from './site.ts';

/** A district, town or city that ended on 30 June 2025. Names repeat: each province had a huyện Châu Thành. */
export interface FormerDistrict {
  /** Part of an address: `huyen-cao-lanh`, `huyen-chau-thanh-tien-giang`. */
  id: string;
  /** With its type: `huyện Cao Lãnh`. */
  name: string;
  province: Exclude<Province, 'dong-thap'>;
}

/** Every former district of the province, by the table of communes. */
export function formerDistricts(places: Site['places']): FormerDistrict[] {
  const found = new Map<string, Omit<FormerDistrict, 'id'>>();
  for (const { formerProvince, formedFrom } of places.values()) {
    if (formerProvince === 'dong-thap') continue;
    for (const { formerDistrict } of formedFrom)
      found.set(`${formerProvince}/${formerDistrict}`, { name: formerDistrict, province: formerProvince });
  }
  const all = [...found.values()];
  return all.map(({ name, province }) => {
    const shared = all.some((other) => other.name === name && other.province !== province);
    return { id: fold(name) + (shared ? province.replace('former', '') : ''), name, province };
  });
}

/**
 * The former districts that something is in: those its source names, else those that today's communes came from.
 * A district is not guessed where its name alone is given without its type.
 */
export function formerDistrictsOf(place: Place, site: Pick<Site, 'places'>): FormerDistrict[] {
  const all = formerDistricts(site.places).filter(
    ({ province }) => place.province === 'dong-thap' || province === place.province,
  );
  const written = fullTypes(place.asSourced ?? '');
  const named = all.filter(({ name }) => new RegExp(`${name}(?!\\p{L})`, 'iu').test(written));
  if (named.length > 0) return named;
  if (place.todayUnchecked) return [];
  const origins = place.today.map(({ id }) => {
    const commune = site.places.get(id);
    return commune?.formedFrom.map((unit) => `${commune.formerProvince}/${unit.formerDistrict}`) ?? [];
  });
  // A commune of today that came from two districts tells neither.
  const sure = origins.flatMap((districts) => (new Set(districts).size === 1 ? districts.slice(0, 1) : []));
  return all.filter(({ name, province }) => sure.includes(`${province}/${name}`));
}

/** Types as sources shorten them. */
const fullTypes = (words: string) =>
  words.replace(/\bTP\.?\s*(?=\p{Lu})/gu, 'thành phố ').replace(/\bTX\.?\s*(?=\p{Lu})/gu, 'thị xã ');
