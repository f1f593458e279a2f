import type { Place } from '../../collections/place.ts';
import type { AnyEntry } from '../entry.ts';
import { districtName, type FormerDistrict, formerDistricts, formerDistrictsOf } from '../former-districts.ts';
import { AREA_PANELS, linesOf, placeOfCell } from '../pictures/area-map.ts';
import type { AreaCellView, AreaGroupView, AreaMapView } from '../pictures/views.ts';
import type { Reader } from './reader.ts';

/** Entries that stand somewhere. */
type Placed = Extract<AnyEntry, { facts: { place: Place } }>;

/** The anchor of a former district in the list behind the map. */
const anchorOf = (id: string) => `noi-${id}`;

/**
 * Where entries are, by former district. `hrefOf` says where a cell leads, as a page of that district; where it knows
 * none, and without it, a cell leads to its place in the list behind the map.
 */
export function areaMap(
  reader: Reader,
  entries: readonly Placed[],
  hrefOf: (district: FormerDistrict) => string | undefined = () => undefined,
): AreaMapView {
  const { site, t } = reader;
  const districts = formerDistricts(site.places).sort(byProvinceAndName);
  const placed = new Map<string, Placed[]>(districts.map(({ id }) => [id, []]));
  const unplaced: Placed[] = [];
  for (const entry of entries) {
    const found = formerDistrictsOf(entry.facts.place, site);
    if (found.length === 0) unplaced.push(entry);
    for (const { id } of found) placed.get(id)?.push(entry);
  }
  const most = Math.max(1, ...[...placed.values()].map(({ length }) => length));
  const panels = AREA_PANELS.map((panel) => {
    const name = t(`province.${panel.province}`);
    const cells = districts.flatMap((district): AreaCellView[] => {
      const place = district.province === panel.province ? placeOfCell(panel, district.id) : undefined;
      if (!place) return [];
      const count = placed.get(district.id)?.length ?? 0;
      const href = hrefOf(district) ?? `#${anchorOf(district.id)}`;
      return [
        {
          id: district.id,
          place,
          lines: linesOf(shortName(district, districts)),
          label: t('map.cell', { place: districtName(t, district), count }),
          count,
          shade: count === 0 ? 0 : count > most / 2 ? 2 : 1,
          dot: Math.round(Math.sqrt(count / most) * 100) / 100,
          href: count > 0 ? href : undefined,
        },
      ];
    });
    return { name, columns: panel.columns, river: panel.river, cells: cells.sort(asRead) };
  });
  return {
    label: t('map.label', { count: entries.length }),
    note: t('map.note'),
    panels,
    riverName: t('map.river'),
    groups: [
      ...districts
        .filter(({ id }) => placed.get(id)?.length)
        .map((district) =>
          groupOf(
            reader,
            anchorOf(district.id),
            districtName(t, district),
            placed.get(district.id) ?? [],
            district.name,
          ),
        ),
      ...unknownGroups(reader, unplaced),
    ],
  };
}

/** Row by row, as a map is read. */
const asRead = (a: AreaCellView, b: AreaCellView) => a.place.row - b.place.row || a.place.at - b.place.at;

/** Former Đồng Tháp first, each province by the alphabet. */
const byProvinceAndName = (a: FormerDistrict, b: FormerDistrict) =>
  a.province === b.province ? VIETNAMESE.compare(a.name, b.name) : a.province < b.province ? -1 : 1;
const VIETNAMESE = new Intl.Collator('vi');

/** What is known no nearer than the province stands apart: it has no cell. */
function unknownGroups(reader: Reader, unplaced: readonly Placed[]): AreaGroupView[] {
  const { t } = reader;
  return (['former-dong-thap', 'former-tien-giang', 'dong-thap'] as const).flatMap((province) => {
    const entries = unplaced.filter(({ facts }) => facts.place.province === province);
    if (entries.length === 0) return [];
    return [groupOf(reader, `chua-ro-${province}`, t('map.unknown', { province: t(`province.${province}`) }), entries)];
  });
}

function groupOf(
  reader: Reader,
  id: string,
  name: string,
  entries: readonly Placed[],
  vietnamese?: string,
): AreaGroupView {
  return {
    id,
    name,
    vietnamese: reader.language === 'vi' ? undefined : vietnamese,
    links: entries.map((entry) => reader.link(entry)),
  };
}

/** `H. Cao Lãnh` beside `TP. Cao Lãnh`; a name that stands alone needs no type. */
function shortName({ name, province }: FormerDistrict, all: readonly FormerDistrict[]): string {
  const [, type = '', own = name] = /^(huyện|thị xã|thành phố) (.+)$/.exec(name) ?? [];
  const shared = all.filter((other) => other.province === province && other.name.endsWith(` ${own}`)).length > 1;
  return shared ? `${SHORT_TYPES[type] ?? ''} ${own}` : own;
}
const SHORT_TYPES: Readonly<Record<string, string>> = { huyện: 'H.', 'thị xã': 'TX.', 'thành phố': 'TP.' };
