import type { Place, Province } from '../../collections/place.ts';
import type { EntryOf } from '../entry.ts';
import { districtName, formerDistrictsOf, formerProvinceOf } from '../former-districts.ts';
import type { Site } from '../site.ts';
import { choice, type Facet } from './facet.ts';

/** Kinds whose entries stand somewhere. */
type Placed = 'product' | 'project';

/** The province before the merger of 1 July 2025, where the source or the commune of today tells it. */
export function formerProvince<K extends Placed>(): Facet<K> {
  return choice<K, Exclude<Province, 'dong-thap'>>({
    id: 'tinh-cu',
    name: 'communes.province',
    title: 'facet.province.title',
    proper: true,
    addresses: { 'former-dong-thap': 'dong-thap', 'former-tien-giang': 'tien-giang' },
    words: (province) => `province.${province}`,
    of: (entry, site) => {
      const province = formerProvinceOf(placeOf(entry), site);
      return province ? [province] : [];
    },
  });
}

/** Today's commune or ward. One that still has to be confirmed is none to look for. */
export function commune<K extends Placed>(): Facet<K> {
  return {
    id: 'noi',
    name: 'communes.unit',
    valuesOf: (entry, site) =>
      communes(placeOf(entry), site).map(({ id, name }) => ({
        id,
        rank: 0,
        words: () => capital(name),
        vietnamese: true,
      })),
  };
}

/** Its part of an address. */
export const FORMER_DISTRICT = 'huyen-cu';

/** The district, town or city until 30 June 2025, where the source names it or today's commune tells it. */
export function formerDistrict<K extends Placed>(): Facet<K> {
  return {
    id: FORMER_DISTRICT,
    name: 'facet.district',
    valuesOf: (entry, site) =>
      formerDistrictsOf(placeOf(entry), site).map((district) => ({
        id: district.id,
        rank: 0,
        words: (t) => capital(districtName(t, district)),
        vietnamese: true,
      })),
  };
}

const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);

const placeOf = (entry: EntryOf<Placed>): Place => entry.facts.place;

const communes = (place: Place, site: Site) =>
  place.todayUnchecked ? [] : place.today.flatMap(({ id }) => site.places.get(id) ?? []);
