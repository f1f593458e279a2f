import { expect, test } from 'vitest';
import { formerDistricts, formerDistrictsOf } from '../../../src/domain/former-districts.ts';
import type { AdministrativeUnit, Place } from '../../../src/collections/place.ts';

const unit = (id: string, formerProvince: string, ...districts: string[]) =>
  [
    id,
    {
      id,
      name: id,
      formerProvince,
      formedFrom: districts.map((formerDistrict, at) => ({ name: `Cũ ${at}`, formerDistrict })),
    },
  ] as unknown as [string, AdministrativeUnit];
const places = new Map([
  unit('xa-a', 'former-dong-thap', 'huyện Cao Lãnh'),
  unit('phuong-b', 'former-dong-thap', 'thành phố Cao Lãnh'),
  unit('xa-c', 'former-dong-thap', 'huyện Châu Thành', 'huyện Lai Vung'),
  unit('xa-d', 'former-tien-giang', 'huyện Châu Thành'),
  unit('xa-e', 'former-tien-giang', 'thị xã Cai Lậy'),
]);
const of = (place: Partial<Record<keyof Place, unknown>>) =>
  formerDistrictsOf({ province: 'former-dong-thap', today: [], todayUnchecked: false, ...place } as Place, {
    places,
  }).map(({ id }) => id);

test('a name that both provinces had is told apart by its province', () => {
  expect(formerDistricts(places).map(({ id }) => id)).toEqual([
    'huyen-cao-lanh',
    'thanh-pho-cao-lanh',
    'huyen-chau-thanh-dong-thap',
    'huyen-lai-vung',
    'huyen-chau-thanh-tien-giang',
    'thi-xa-cai-lay',
  ]);
});

test.each([
  [{ asSourced: 'xã Tân Thuận Tây, TP. Cao Lãnh (cũ)' }, ['thanh-pho-cao-lanh']],
  [{ asSourced: 'TP. Cao Lãnh và huyện Cao Lãnh (cũ)' }, ['huyen-cao-lanh', 'thanh-pho-cao-lanh']],
  [{ asSourced: 'ấp Tân An, huyện Châu Thành (cũ)' }, ['huyen-chau-thanh-dong-thap']],
  [{ asSourced: 'TX. Cai Lậy, tỉnh Tiền Giang (cũ)', province: 'former-tien-giang' }, ['thi-xa-cai-lay']],
])('%o is read from the words of the source', (place, districts) => {
  expect(of(place)).toEqual(districts);
});

test('the words of the source come before the commune of today', () => {
  expect(of({ asSourced: 'huyện Lai Vung (cũ)', today: [{ id: 'xa-a' }] })).toEqual(['huyen-lai-vung']);
});

test('without them, a commune that came from one district tells it', () => {
  expect(of({ province: 'dong-thap', asSourced: 'xã A', today: [{ id: 'xa-a' }] })).toEqual(['huyen-cao-lanh']);
});

test.each([
  [{ asSourced: 'Tháp Mười, Cao Lãnh, Lấp Vò…' }],
  [{ today: [{ id: 'xa-c' }] }],
  [{ today: [{ id: 'xa-a' }], todayUnchecked: true }],
  [{}],
])('%o tells none', (place) => {
  expect(of(place)).toEqual([]);
});
