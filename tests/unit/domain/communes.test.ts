import { describe, expect, test } from 'vitest';
import { type PresentUnit, type Reason, unitFinder } from '../../../src/domain/communes.ts';

/** `xã Tam Nông (huyện Tam Nông)`; `…` in front: only a part of it. */
const unit = (id: string, name: string, formerProvince: string, ...from: string[]): PresentUnit => ({
  id,
  name,
  formerProvince,
  formedFrom: from.map((written) => {
    const [, part, former = '', district = ''] = /^(…)?(.*) \((.*)\)$/.exec(written) ?? [];
    return { name: former, district, partly: part !== undefined };
  }),
});
const NORTH = 'Đồng Tháp';
const SOUTH = 'Tiền Giang';
const units = [
  unit(
    'nhuan-dong',
    'xã Tân Nhuận Đông',
    NORTH,
    'xã Hòa Tân (huyện Châu Thành)',
    'xã Tân Nhuận Đông (huyện Châu Thành)',
  ),
  unit('phu-cuong', 'xã Phú Cường', NORTH, 'xã Phú Cường (huyện Tam Nông)', '…xã Gáo Giồng (huyện Cao Lãnh)'),
  unit('phong-my', 'xã Phong Mỹ', NORTH, 'xã Phong Mỹ (huyện Cao Lãnh)', '…xã Gáo Giồng (huyện Cao Lãnh)'),
  unit('my-tho-xa', 'xã Mỹ Thọ', NORTH, 'thị trấn Mỹ Thọ (huyện Cao Lãnh)', 'xã Phương Trà (huyện Cao Lãnh)'),
  unit('cao-lanh', 'phường Cao Lãnh', NORTH, 'phường 1 (thành phố Cao Lãnh)', 'xã Tịnh Thới (thành phố Cao Lãnh)'),
  unit('my-qui', 'xã Mỹ Quí', NORTH, 'xã Mỹ Quí (huyện Tháp Mười)', 'xã Tân Hòa (huyện Tháp Mười)'),
  unit('my-tho', 'phường Mỹ Tho', SOUTH, 'phường 1 (thành phố Mỹ Tho)', 'phường 10 (thành phố Mỹ Tho)'),
  unit('thoi-son', 'phường Thới Sơn', SOUTH, 'xã Thới Sơn (thành phố Mỹ Tho)'),
  unit('chau-thanh', 'xã Châu Thành', SOUTH, 'thị trấn Tân Hiệp (huyện Châu Thành)'),
  unit('cai-lay', 'phường Cai Lậy', SOUTH, 'phường 4 (thị xã Cai Lậy)', 'xã Long Khánh (thị xã Cai Lậy)'),
  unit('hoi-cu', 'xã Hội Cư', SOUTH, 'xã An Cư (huyện Cái Bè)', 'xã Hậu Thành (huyện Cái Bè)'),
  unit('an-huu', 'xã An Hữu', SOUTH, 'xã An Hữu (huyện Cái Bè)', 'xã Mỹ Lương (huyện Cái Bè)'),
  unit('tan-phuoc-1', 'xã Tân Phước 1', SOUTH, 'thị trấn Mỹ Phước (huyện Tân Phước)'),
];
const find = unitFinder(units);
const ids = (typed: string) => [...(find(typed)?.keys() ?? [])];
const said = (reason: Reason) =>
  reason.by === 'former'
    ? `${reason.unit.partly ? '…' : ''}${reason.unit.name}`
    : reason.by === 'district'
      ? `${reason.partly ? '…' : ''}${reason.district}`
      : 'name';
const why = (typed: string) =>
  Object.fromEntries([...(find(typed) ?? [])].map(([id, reasons]) => [id, reasons.map(said)]));

describe('an old commune', () => {
  test.each([
    'Tân Nhuận Đông',
    'tan nhuan dong',
    'XÃ TÂN NHUẬN ĐÔNG',
    'xã Tân Nhuận Đông, huyện Châu Thành, tỉnh Đồng Tháp',
    'xa tan nhuan dong cu',
    'x. Tân Nhuận Đông, h. Châu Thành',
    'Châu Thành tan nhuan dong',
    'Tan Nhuan Dong commune, Chau Thanh district',
    'tân nhu',
    'tan nhuan dong chau',
    'dong tan nhuan',
    'T\u00e2n Nhu\u00e2\u0323n \u0110o\u0302ng',
  ])('is found as “%s”', (typed) => {
    expect(ids(typed)).toEqual(['nhuan-dong']);
  });

  test('says which old unit it was, beside its own name', () => {
    expect(why('tan nhuan dong')).toEqual({ 'nhuan-dong': ['xã Tân Nhuận Đông', 'name'] });
    expect(why('hoa tan')).toEqual({ 'nhuan-dong': ['xã Hòa Tân'] });
  });

  test('that was split is in every unit that took a part', () => {
    expect(why('gao giong')).toEqual({ 'phu-cuong': ['…xã Gáo Giồng'], 'phong-my': ['…xã Gáo Giồng'] });
  });

  test.each([
    ['Hoà Tân', 'nhuan-dong'],
    ['Mỹ Quý', 'my-qui'],
    ['my quy', 'my-qui'],
  ])('is found with tones and letters written otherwise: %s', (typed, id) => {
    expect(ids(typed)).toEqual([id]);
  });

  test.each([
    ['phuong tra', 'my-tho-xa', 'xã Phương Trà'],
    ['tinh thoi', 'cao-lanh', 'xã Tịnh Thới'],
    ['an cu', 'hoi-cu', 'xã An Cư'],
  ])('whose name reads like a type is found: %s', (typed, id, former) => {
    expect(why(typed)).toEqual({ [id]: [former] });
  });

  test('is found with a type it had at another time', () => {
    expect(ids('xã Mỹ Phước')).toEqual(['tan-phuoc-1']);
  });

  test('is found with the province of today too', () => {
    expect(ids('xã Long Khánh, tỉnh Đồng Tháp')).toEqual(['cai-lay']);
  });
});

describe('marks', () => {
  test('that are typed count', () => {
    expect(ids('Mỹ Tho')).toEqual(['my-tho', 'thoi-son']);
    expect(ids('Mỹ Thọ')).toEqual(['my-tho-xa']);
  });

  test('that are left out do not', () => {
    expect(ids('my tho')).toEqual(['my-tho-xa', 'my-tho', 'thoi-son']);
  });

  test('typed wrongly do not stand in the way', () => {
    expect(ids('Gáo Giống')).toEqual(['phu-cuong', 'phong-my']);
  });
});

describe('a district, town or city', () => {
  test('is all that lies in it today, and says where that is only a part', () => {
    expect(why('huyện Cao Lãnh')).toEqual({
      'phu-cuong': ['…huyện Cao Lãnh'],
      'phong-my': ['huyện Cao Lãnh'],
      'my-tho-xa': ['huyện Cao Lãnh'],
    });
  });

  test('is told from the city of the same name, and both are meant where nothing tells', () => {
    expect(ids('tp. cao lanh')).toEqual(['cao-lanh']);
    expect(ids('cao lanh')).toEqual(['phu-cuong', 'phong-my', 'my-tho-xa', 'cao-lanh']);
  });

  test('of a name that two provinces have is narrowed by the province', () => {
    expect(ids('huyện Châu Thành')).toEqual(['nhuan-dong', 'chau-thanh']);
    expect(ids('huyen chau thanh tien giang')).toEqual(['chau-thanh']);
    expect(ids('huyen chau thanh, dong thap')).toEqual(['nhuan-dong']);
  });

  test.each(['tx cai lay', 'TX.Cai Lậy', 'thị xã Cai Lậy', 'thi xa cai lay', 'Cai Lay town', 'q. cai lay'])(
    'is found as “%s”',
    (typed) => {
      expect(ids(typed)).toEqual(['cai-lay']);
    },
  );

  test('is not a commune that only begins with its name', () => {
    expect(why('huyen tan phuoc')).toEqual({ 'tan-phuoc-1': ['huyện Tân Phước'] });
  });
});

describe('a ward with a number', () => {
  test.each(['phường 1', 'phuong 1', 'P.1', 'p1', 'F1', '1'])('“%s” is in every city that had one', (typed) => {
    expect(ids(typed)).toEqual(['cao-lanh', 'my-tho']);
  });

  test('is narrowed by its city', () => {
    expect(ids('P. 1, TP.Cao Lãnh')).toEqual(['cao-lanh']);
    expect(ids('phuong 2 cao lanh')).toEqual([]);
  });
});

describe('what is no place of the table', () => {
  test('finds nothing', () => {
    expect(ids('Sài Gòn')).toEqual([]);
    expect(ids('phuong 11')).toEqual([]);
  });

  test.each(['', '  ', 'xã', 'thị trấn', ', .'])('“%s” asks nothing', (typed) => {
    expect(find(typed)).toBeUndefined();
  });
});

test('a province of before is all that lay in it', () => {
  expect(ids('tien giang')).toEqual(['my-tho', 'thoi-son', 'chau-thanh', 'cai-lay', 'hoi-cu', 'an-huu', 'tan-phuoc-1']);
});
