import { describe, expect, test } from 'vitest';
import type { AdministrativeUnit } from '../../../../src/collections/place.ts';
import type { EntryOf } from '../../../../src/domain/entry.ts';
import { areaMap } from '../../../../src/domain/presenters/area-map.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { Site } from '../../../../src/domain/site.ts';
import { entry } from '../../support/entry.ts';
import { echo } from '../../support/site.ts';

const unit = (id: string, formerProvince: string, formerDistrict: string) =>
  [id, { id, name: id, formerProvince, formedFrom: [{ name: id, type: 'xa', formerDistrict }] }] as const;
const places = new Map([
  unit('xa-a', 'former-dong-thap', 'huyện Cao Lãnh'),
  unit('xa-b', 'former-dong-thap', 'thành phố Cao Lãnh'),
  unit('xa-c', 'former-dong-thap', 'huyện Châu Thành'),
  unit('xa-d', 'former-tien-giang', 'huyện Châu Thành'),
  unit('xa-e', 'former-tien-giang', 'huyện Không Có Ô'),
]) as unknown as ReadonlyMap<string, AdministrativeUnit>;

const at = (id: string, asSourced: string | undefined, province = 'former-dong-thap') =>
  entry('project', id, { place: { province, ...(asSourced ? { asSourced } : {}) } }) as EntryOf<'project'>;
const entries = [
  at('mot', 'huyện Cao Lãnh (cũ)'),
  at('hai', 'huyện Cao Lãnh (cũ)'),
  at('ba', 'huyện Châu Thành', 'former-tien-giang'),
  at('bon', undefined),
  at('nam', 'huyện Không Có Ô', 'former-tien-giang'),
];
const site = new Site({
  day: '2026-06-01',
  entries,
  figures: new Map(),
  sources: new Map(),
  places,
  measurements: new Map(),
});
const reader = new Reader(site, 'vi', echo);
const map = areaMap(reader, entries);
const cell = (id: string, of = map) => of.panels.flatMap(({ cells }) => cells).find((one) => one.id === id);

describe('the map of a list', () => {
  test('each cell counts, and leads to its place in the list behind the map', () => {
    expect(cell('huyen-cao-lanh')).toMatchObject({ count: 2, shade: 2, dot: 1, href: '#noi-huyen-cao-lanh' });
    expect(cell('huyen-chau-thanh-tien-giang')).toMatchObject({ count: 1, shade: 1 });
    expect(map.groups.map(({ id }) => id)).toContain('noi-huyen-cao-lanh');
  });

  test('a cell without anything leads nowhere', () => {
    expect(cell('huyen-chau-thanh-dong-thap')).toMatchObject({ count: 0, shade: 0, href: undefined });
  });

  test('a name that stands twice in a province is told apart by its type', () => {
    expect(cell('huyen-cao-lanh')?.lines).toEqual(['H.', 'Cao Lãnh']);
    expect(cell('thanh-pho-cao-lanh')?.lines).toEqual(['TP.', 'Cao Lãnh']);
    expect(cell('huyen-chau-thanh-dong-thap')?.lines).toEqual(['Châu', 'Thành']);
  });

  test('the list tells what has no cell, and what is known no nearer than the province', () => {
    expect(map.groups.map(({ id, links }) => [id, links.length])).toEqual([
      ['noi-huyen-cao-lanh', 2],
      ['noi-huyen-chau-thanh-tien-giang', 1],
      ['noi-huyen-khong-co-o', 1],
      ['chua-ro-former-dong-thap', 1],
    ]);
  });

  test('a page may say where its cells lead', () => {
    const other = areaMap(reader, entries, ({ id }) => (id === 'huyen-cao-lanh' ? `/theo/${id}/` : undefined));
    expect(cell('huyen-cao-lanh', other)?.href).toBe('/theo/huyen-cao-lanh/');
    expect(cell('huyen-chau-thanh-tien-giang', other)?.href).toBe('#noi-huyen-chau-thanh-tien-giang');
  });
});
