import type { AdministrativeUnit, Province } from '../../collections/place.ts';
import { fold } from '../fold.ts';

/** A commune or ward of today, with the old units it was formed from. */
export interface UnitView {
  id: string;
  name: string;
  from: Array<{
    name: string;
    /** Where it is not the district it is listed under. */
    district: string | undefined;
    partly: boolean;
  }>;
}

/** A former district, town or city, with the units of today that lie in it for the most part. */
export interface FormerDistrictView {
  /** Its anchor. */
  id: string;
  name: string;
  units: UnitView[];
  /** Units of today that are listed under another district and hold a part of this one. */
  others: Array<{ id: string; name: string }>;
}

/** What the table is cut by: a province of before the merger, with its districts by the alphabet. */
export interface FormerProvinceView {
  province: Province;
  /** Without "(cũ)": what a reader types. */
  name: string;
  districts: FormerDistrictView[];
}

const PROVINCE_NAMES: Readonly<Record<Province, string>> = {
  'former-dong-thap': 'Đồng Tháp',
  'former-tien-giang': 'Tiền Giang',
  'dong-thap': 'Đồng Tháp',
};
const UNIT_TYPES = { xa: 'xã', phuong: 'phường', 'thi-tran': 'thị trấn' } as const;

/** Every commune and ward of today, below the former district it mostly lies in. Names are Vietnamese in both languages. */
export function communesView(units: Iterable<AdministrativeUnit>): FormerProvinceView[] {
  const inOrder = [...units].sort((a, b) => a.clause - b.clause);
  const byProvince = Map.groupBy(inOrder, ({ formerProvince }) => formerProvince);
  const provincesOf = new Map<string, Set<Province>>();
  for (const [province, own] of byProvince) {
    for (const { formerDistrict } of own.flatMap(({ formedFrom }) => formedFrom))
      provincesOf.set(formerDistrict, (provincesOf.get(formerDistrict) ?? new Set()).add(province));
  }
  return [...byProvince].map(([province, own]) => {
    const idOf = (district: string) =>
      fold(provincesOf.get(district)!.size > 1 ? `${district} ${PROVINCE_NAMES[province]}` : district);
    const named = own.flatMap(({ formedFrom }) => formedFrom.map(({ formerDistrict }) => formerDistrict));
    const names = [...new Set(named)].sort(byProperName);
    const districts = names.map((name): FormerDistrictView => ({
      id: idOf(name),
      name,
      units: own.filter((unit) => mainDistrict(unit) === name).map((unit) => unitView(unit, name)),
      others: own
        .filter((unit) => mainDistrict(unit) !== name && isPartlyIn(unit, name))
        .map((unit) => ({ id: unit.id, name: unit.name })),
    }));
    return { province, name: PROVINCE_NAMES[province], districts };
  });
}

const VIETNAMESE = new Intl.Collator('vi');
/** `huyện Cao Lãnh` stands beside `thành phố Cao Lãnh`. */
const byProperName = (a: string, b: string) => VIETNAMESE.compare(properName(a), properName(b)) || (a < b ? -1 : 1);
const properName = (name: string) => name.replace(/^(huyện|thị xã|thành phố) /, '');

const isPartlyIn = ({ formedFrom }: AdministrativeUnit, district: string) =>
  formedFrom.some(({ formerDistrict }) => formerDistrict === district);

/** The district most of its old units came from; of two alike, the one named first. */
function mainDistrict({ formedFrom }: AdministrativeUnit): string | undefined {
  const counts = [...Map.groupBy(formedFrom, ({ formerDistrict }) => formerDistrict)];
  return counts.reduce<(typeof counts)[number] | undefined>(
    (most, one) => (most && most[1].length >= one[1].length ? most : one),
    undefined,
  )?.[0];
}

function unitView({ id, name, formedFrom }: AdministrativeUnit, district: string): UnitView {
  return {
    id,
    name,
    from: formedFrom.map((unit) => ({
      name: `${UNIT_TYPES[unit.type]} ${unit.name}`,
      district: unit.formerDistrict === district ? undefined : unit.formerDistrict,
      partly: unit.partly,
    })),
  };
}
