import { expect, test } from 'vitest';
import { districtName, formerDistricts, formerDistrictsOf } from '../../../src/domain/former-districts.ts';
import type { AdministrativeUnit, Place } from '../../../src/collections/place.ts';
import { echo } from '../support/site.ts';

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
  unit('xa-f', 'former-tien-giang', 'huyện Cai Lậy'),
  unit('xa-g', 'former-tien-giang', 'thành phố Gò Công'),
  unit('xa-h', 'former-tien-giang', 'huyện Gò Công Tây'),
  unit('xa-i', 'former-dong-thap', 'thành phố Hồng Ngự'),
  unit('xa-k', 'former-dong-thap', 'huyện Hồng Ngự'),
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
    'huyen-cai-lay',
    'thanh-pho-go-cong',
    'huyen-go-cong-tay',
    'thanh-pho-hong-ngu',
    'huyen-hong-ngu',
  ]);
  expect(
    formerDistricts(places)
      .filter(({ shared }) => shared)
      .map(({ id }) => id),
  ).toEqual(['huyen-chau-thanh-dong-thap', 'huyen-chau-thanh-tien-giang']);
});

test.each([
  [{ asSourced: 'xã Tân Thuận Tây, TP. Cao Lãnh (cũ)' }, ['thanh-pho-cao-lanh']],
  [{ asSourced: 'TP. Cao Lãnh và huyện Cao Lãnh (cũ)' }, ['huyen-cao-lanh', 'thanh-pho-cao-lanh']],
  [{ asSourced: 'ấp Tân An, huyện Châu Thành (cũ)' }, ['huyen-chau-thanh-dong-thap']],
  [{ asSourced: 'TX. Cai Lậy, tỉnh Tiền Giang (cũ)', province: 'former-tien-giang' }, ['thi-xa-cai-lay']],
  [{ asSourced: 'huyện Cai Lậy (cũ)', province: 'former-tien-giang' }, ['huyen-cai-lay']],
  [{ asSourced: 'xã Bình Đông, TX. Gò Công (cũ)', province: 'former-tien-giang' }, ['thanh-pho-go-cong']],
  [{ asSourced: 'TP. Gò Công (cũ)', province: 'former-tien-giang' }, ['thanh-pho-go-cong']],
  [{ asSourced: 'huyện Gò Công Tây (cũ)', province: 'former-tien-giang' }, ['huyen-go-cong-tay']],
  [{ asSourced: 'thị xã Hồng Ngự (cũ)' }, ['thanh-pho-hong-ngu']],
  [{ asSourced: 'TP. Hồng Ngự (cũ)' }, ['thanh-pho-hong-ngu']],
  [{ asSourced: 'xã Long Khánh A, huyện Hồng Ngự (cũ)' }, ['huyen-hong-ngu']],
])('%o is read from the words of the source', (place, districts) => {
  expect(of(place)).toEqual(districts);
});

test('a place is looked up once in each table of communes', () => {
  const place = {
    province: 'former-dong-thap',
    asSourced: 'huyện Lai Vung',
    today: [],
    todayUnchecked: false,
  } as Place;
  expect(formerDistrictsOf(place, { places })).toBe(formerDistrictsOf(place, { places }));
  expect(formerDistrictsOf(place, { places: new Map() })).toEqual([]);
});

test('the name of a district names its province only where both had one', () => {
  const names = formerDistricts(places).map((district) => districtName(echo, district));
  expect(names[0]).toBe('map.former{name=huyện Cao Lãnh}');
  expect(names[2]).toBe('huyện Châu Thành, province.former-dong-thap');
  expect(names[4]).toBe('huyện Châu Thành, province.former-tien-giang');
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
