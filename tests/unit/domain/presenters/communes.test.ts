import { expect, test } from 'vitest';
import { administrativeUnit } from '../../../../src/collections/place.ts';
import { communesView } from '../../../../src/domain/presenters/communes.ts';

const unit = (id: string, clause: number, formerProvince: string, ...districts: string[]) =>
  administrativeUnit.parse({
    id,
    name: `xã ${id}`,
    type: 'xa',
    code: '00000',
    clause,
    formerProvince,
    formedFrom: districts.map((formerDistrict, at) => ({ name: `Cũ ${at}`, type: 'thi-tran', formerDistrict })),
    verification: 'official',
    checkedOn: '2026-01-02',
    sources: ['nguon-a'],
  });

const view = communesView([
  unit('c', 3, 'former-tien-giang', 'huyện Châu Thành'),
  unit('b', 2, 'former-dong-thap', 'thành phố Bình', 'huyện Châu Thành', 'huyện Châu Thành'),
  unit('a', 1, 'former-dong-thap', 'thành phố Bình', 'huyện Châu Thành'),
]);
const districts = view.flatMap(({ province, districts }) => districts.map((district) => ({ province, ...district })));

test('each unit stands once, below the district most of it came from; the other districts lead to it', () => {
  expect(
    districts.map(({ name, units, others }) => [name, units.map(({ id }) => id), others.map(({ id }) => id)]),
  ).toEqual([
    ['thành phố Bình', ['a'], ['b']],
    ['huyện Châu Thành', ['b'], ['a']],
    ['huyện Châu Thành', ['c'], []],
  ]);
});

test('an anchor says the province where two provinces share the name of a district', () => {
  expect(districts.map(({ id }) => id)).toEqual([
    'thanh-pho-binh',
    'huyen-chau-thanh-dong-thap',
    'huyen-chau-thanh-tien-giang',
  ]);
});

test('an old unit names its district where it is not the one it is listed under', () => {
  expect(districts[1]?.units[0]?.from).toEqual([
    { name: 'thị trấn Cũ 0', district: 'thành phố Bình', partly: false },
    { name: 'thị trấn Cũ 1', district: undefined, partly: false },
    { name: 'thị trấn Cũ 2', district: undefined, partly: false },
  ]);
});

test('a district is written with its type', () => {
  expect(() => unit('x', 1, 'former-dong-thap', 'Cao Lãnh')).toThrow(/huyện Cao Lãnh/);
});
