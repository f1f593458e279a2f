import { describe, expect, test } from 'vitest';
import { administrativeUnit } from '../../../../src/collections/place.ts';
import { KINDS, type Kind } from '../../../../src/collections/kinds.ts';
import { FACETS } from '../../../../src/domain/facets/declared.ts';
import { facetsOf, valuesOf } from '../../../../src/domain/facets/tally.ts';
import { WORDS } from '../../../../src/domain/filter.ts';
import { Site } from '../../../../src/domain/site.ts';
import { any, entry } from '../../support/entry.ts';
import type { Fields } from '../../support/front.ts';
import { site } from '../../support/site.ts';

/** The facets of a site as `cap: tinh 2, khu-vuc 1`. */
const told = (whole: Site, kind: Kind) =>
  facetsOf(whole, kind).map(
    ({ id, values }) => `${id}: ${values.map((value) => `${value.id} ${value.entries.length}`).join(', ')}`,
  );

const award = (id: string, ...awards: Array<[string, number]>) =>
  entry('product', id, { type: 'award', awards: awards.map(([level, year]) => ({ level, year })) });

describe('the facets of products', () => {
  const ocop = entry('product', 'ocop', { type: 'ocop', certificate: { stars: 3, year: '2023' }, group: 'lotus' });

  test('levels climb the ladder and years run back from the newest', () => {
    const whole = site([
      award('a', ['nation', 2014]),
      award('b', ['district', 2020]),
      award('c', ['region', 2022]),
      award('d', ['commune', 2025]),
      award('e', ['province', 2020]),
    ]);
    expect(told(whole, 'product')).toEqual([
      'cap: xa 1, huyen 1, tinh 1, khu-vuc 1, quoc-gia 1',
      'nam: 2025 1, 2022 1, 2020 2, 2014 1',
    ]);
  });

  test('level and year are those of featured products alone', () => {
    const facets = facetsOf(site([award('a', ['province', 2020]), award('b', ['region', 2022]), ocop]), 'product');
    expect(valuesOf(facets, any(ocop))).toEqual({ loai: ['ocop'], nhom: ['sen'] });
    expect(facets.find(({ id }) => id === 'nam')?.values.map(({ id }) => id)).toEqual(['2022', '2020']);
  });

  test('a product recognised twice at one level counts once', () => {
    const twice = award('a', ['province', 2020], ['province', 2022]);
    const facets = facetsOf(site([twice, award('b', ['region', 2022])]), 'product');
    expect(facets[0]?.values.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['tinh', 1],
      ['khu-vuc', 1],
    ]);
    expect(valuesOf(facets, any(twice))).toEqual({ cap: ['tinh'], nam: ['2022', '2020'] });
    // What one reader does with its answer is not seen by the next.
    valuesOf(facets, any(twice))['cap']?.push('khu-vuc');
    expect(valuesOf(facets, any(twice))['cap']).toEqual(['tinh']);
  });
});

describe('where products and projects are', () => {
  const unit = (id: string, name: string, formerProvince: string) =>
    administrativeUnit.parse({
      ...{ id, name, formerProvince, type: 'xa', code: '1', clause: 1 },
      formedFrom: [{ name: 'A', type: 'xa', formerDistrict: 'huyện A' }],
      ...{ verification: 'official', checkedOn: '2026-01-02', sources: ['nguon-a'] },
    });
  const units = [unit('xa-a', 'xã A', 'former-dong-thap'), unit('xa-b', 'xã B', 'former-tien-giang')];
  const placed = (id: string, place: Fields) => entry('product', id, { place: { province: 'dong-thap', ...place } });
  const whole = (...entries: unknown[]) => {
    const { day, all, figures, sources } = site(entries);
    return new Site({
      day,
      entries: all,
      figures,
      sources,
      measurements: new Map(),
      places: new Map(units.map((one) => [one.id, one])),
    });
  };

  test('the commune of today counts, unless it has still to be confirmed', () => {
    const entries = [
      placed('a', { today: ['xa-a'] }),
      placed('b', { today: ['xa-b', 'xa-a'] }),
      placed('c', { today: ['xa-b'], todayUnchecked: true }),
    ];
    expect(told(whole(...entries), 'product')).toContain('noi: xa-a 2, xa-b 1');
  });

  test('the former province is that of the source, else that of the commune, else not known', () => {
    const entries = [
      placed('a', { province: 'former-tien-giang' }),
      placed('b', { today: ['xa-a'] }),
      placed('c', {}),
      placed('d', { province: 'former-tien-giang', today: ['xa-a'] }),
    ];
    expect(told(whole(...entries), 'product')).toContain('tinh-cu: dong-thap 1, tien-giang 2');
  });

  test('the former district is that of the source, else that of the commune; two of one name are told apart', () => {
    const entries = [
      placed('a', { asSourced: 'xã X, huyện A (cũ)', province: 'former-tien-giang' }),
      placed('b', { today: ['xa-a'] }),
      placed('c', { today: ['xa-b'], todayUnchecked: true }),
    ];
    const facets = facetsOf(whole(...entries), 'product');
    const districts = facets.find(({ id }) => id === 'huyen-cu')?.values;
    expect(districts?.map(({ id, words, entries: found }) => [id, words(String, 'vi'), found.length])).toEqual([
      ['huyen-a-dong-thap', 'Huyện A, province.former-dong-thap', 1],
      ['huyen-a-tien-giang', 'Huyện A, province.former-tien-giang', 1],
    ]);
  });

  test('a commune begins with a capital and stays Vietnamese', () => {
    const [noi] = facetsOf(whole(placed('a', { today: ['xa-a'] }), placed('b', { today: ['xa-b'] })), 'product');
    expect(noi?.values.map(({ words, vietnamese }) => [words(String, 'en'), vietnamese])).toEqual([
      ['Xã A', true],
      ['Xã B', true],
    ]);
  });
});

test('makers of products, and who was supported with a project, stand under the core of their names', () => {
  const whole = site([
    entry('product', 'a', { producer: 'Hợp tác xã Sen Việt' }),
    entry('product', 'b', { producer: 'Làng nghề Sen' }),
    entry('product', 'c', { producer: 'Cơ sở Dân Mập' }),
    entry('product', 'd', { producer: 'Hợp tác xã Sen Việt' }),
    entry('project', 'e', { beneficiary: 'Cơ sở Dân Mập' }),
    entry('project', 'f', { beneficiary: '7 hộ sản xuất bột' }),
    entry('project', 'g', { beneficiary: 'Công ty TNHH MTV Ba Tre' }),
  ]);
  expect(told(whole, 'product')).toContain('co-so: dan-map 1, sen-viet 2');
  expect(told(whole, 'project')).toContain('co-so: ba-tre 1, dan-map 1');
  const [maker] = facetsOf(whole, 'project').find(({ id }) => id === 'co-so')?.values ?? [];
  expect([maker?.words(String, 'en'), maker?.vietnamese]).toEqual(['Công ty TNHH MTV Ba Tre', true]);
});

describe('the facets of other kinds', () => {
  test('an amended text is also in force; the state is that of the day of the build', () => {
    const whole = site([
      entry('policy', 'van-ban-a', { effectiveFrom: '2020-01-01', signedOn: '2019-12-01' }),
      entry('policy', 'van-ban-b', {
        effectiveFrom: '2027-01-01',
        changes: [{ type: 'amends', target: 'van-ban-a', from: '2025-01-01', verification: 'official' }],
      }),
    ]);
    expect(told(whole, 'policy')).toEqual(['hieu-luc: con-hieu-luc 1, chua-co-hieu-luc 1, da-sua-doi 1']);
  });

  test('texts are told apart by who issued them, and by each of their subjects', () => {
    const whole = site([
      entry('agency', 'bo-a', { level: 'nation' }),
      entry('agency', 'tinh-b', {}, { en: { title: 'Province B' } }),
      entry('policy', 'van-ban-a', { issuers: ['bo-a'], subjects: ['money', 'framework'] }),
      entry('policy', 'van-ban-b', { issuers: ['tinh-b', 'bo-a'], subjects: ['money'] }),
      entry('policy', 'van-ban-c', { issuers: ['tinh-b'] }),
    ]);
    expect(told(whole, 'policy')).toEqual(['co-quan: tinh-b 2, bo-a 2', 'chu-de: khung-chinh-sach 1, kinh-phi 2']);
    const [issuers] = facetsOf(whole, 'policy');
    expect(issuers?.values.map(({ words, vietnamese }) => [words(String, 'en'), vietnamese])).toEqual([
      ['Province B', false],
      ['Mục bo-a', true],
    ]);
  });

  test('a body whose work another does today has ended, even where no day was read', () => {
    const successors = [{ agency: 'co-quan-a', verification: 'secondary' }];
    const whole = site([
      entry('agency', 'co-quan-a'),
      entry('agency', 'co-quan-b', { successors }),
      entry('agency', 'co-quan-c', { endedOn: '2025' }),
    ]);
    expect(told(whole, 'agency')).toEqual(['tinh-trang: con 1, khong-con 2']);
  });

  test('a facet with one value is none: it would leave the list as it is', () => {
    expect(facetsOf(site([entry('article', 'a'), entry('article', 'b')]), 'article')).toEqual([]);
  });

  test('the handbook and the glossary have none', () => {
    expect([...FACETS.handbook, ...FACETS.glossary]).toEqual([]);
  });
});

describe('the ids of facets', () => {
  test('are written as addresses are, once in a kind, and none is the name of typed words', () => {
    for (const kind of KINDS) {
      const ids = FACETS[kind].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(ids).not.toContain(WORDS);
    }
  });
});

describe('the facets of programmes', () => {
  const condition = (aspect: string, is: string[], open: string[] = []) => ({
    ...{ id: 'ai-duoc', aspect, is, open, clause: { policy: 'van-ban-a' }, verification: 'unchecked', version: '2012' },
  });
  const programme = (id: string, fields: Fields = {}) => entry('programme', id, fields);

  test('who may ask is whom no condition excludes; what the text leaves open counts', () => {
    const a = programme('a', { eligibility: [condition('applicant', ['household', 'cooperative'], ['founder'])] });
    const b = programme('b', {
      eligibility: [
        condition('applicant', ['household', 'artisan']),
        condition('applicant', ['artisan', 'cooperative']),
        condition('trade', ['food']),
      ],
    });
    expect(told(site([a, b]), 'programme')).toEqual([
      'ai: ho-kinh-doanh 1, hop-tac-xa 1, nguoi-khoi-su 1, nghe-nhan 1',
      'nganh: che-bien-thuc-pham 1, chua-ro 1',
    ]);
  });

  test('one that states no condition keeps a value of its own, last', () => {
    const a = programme('a', { eligibility: [condition('trade', ['services'])] });
    expect(told(site([a, programme('b')]), 'programme')).toEqual(['nganh: dich-vu 1, chua-ro 1']);
  });

  test('a last day that has passed closes', () => {
    const past = programme('a', { status: 'open', deadline: '2026-05-31' });
    const open = programme('b', { status: 'open', deadline: '2026-06-01' });
    expect(told(site([past, open]), 'programme')).toEqual(['tinh-trang: dang-nhan 1, da-dong 1']);
  });
});
