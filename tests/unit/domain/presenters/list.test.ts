import { describe, expect, test } from 'vitest';
import { facetFrame } from '../../../../src/domain/presenters/frame.ts';
import { listView } from '../../../../src/domain/presenters/list.ts';
import { entry } from '../../support/entry.ts';
import type { AdministrativeUnit } from '../../../../src/collections/place.ts';
import type { AnyEntry } from '../../../../src/domain/entry.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { Site } from '../../../../src/domain/site.ts';
import { echo, reader } from '../../support/site.ts';

const award = (id: string, level: string) =>
  entry('product', id, {
    type: 'award',
    awards: [{ level, year: 2020 }],
    place: { asSourced: `Xã ${id}`, province: 'former-dong-thap' },
  });
const entries = [award('a', 'province'), award('b', 'province'), award('c', 'region')];
const narrowed = { facet: 'cap', value: 'tinh' };

describe('a whole list', () => {
  const view = listView(reader('en', entries), 'product');

  test('has every entry, with what it can be filtered by', () => {
    expect(view.count).toBe('list.count{count=3}');
    expect(view.cards.map(({ facets, place }) => [facets, place])).toEqual([
      [{ cap: ['khu-vuc'] }, 'Xã c'],
      [{ cap: ['tinh'] }, 'Xã a'],
      [{ cap: ['tinh'] }, 'Xã b'],
    ]);
    expect(view.whole).toBeUndefined();
  });

  test('leads to each narrowed list and says how much stands there', () => {
    expect(view.facets.map(({ id, values }) => [id, values.map(({ href, count }) => [href, count])])).toEqual([
      [
        'cap',
        [
          ['/en/products/by/cap/tinh/', 2],
          ['/en/products/by/cap/khu-vuc/', 1],
        ],
      ],
    ]);
  });
});

describe('a narrowed list', () => {
  test('has the entries of its value, marks the value, and leads back', () => {
    const view = listView(reader('vi', entries), 'product', { facet: 'cap', value: 'khu-vuc' });
    expect(view.count).toBe('list.count.one');
    expect(view.cards.map(({ link }) => link.href)).toEqual(['/san-pham/c/']);
    expect(view.facets[0]?.values.map(({ id, current }) => [id, current])).toEqual([
      ['tinh', false],
      ['khu-vuc', true],
    ]);
    expect(view.whole).toEqual({ href: '/san-pham/', text: 'filter.all{count=3}' });
  });

  test('carries nothing to filter by, for no filter runs there', () => {
    const view = listView(reader('vi', entries), 'product', narrowed);
    expect(view.cards.map(({ facets, place }) => [facets, place])).toEqual([
      [{}, ''],
      [{}, ''],
    ]);
    const projects = ['2021', '2022'].map((year) => entry('project', `p-${year}`, { year: Number(year) }));
    const rows = (narrowed?: { facet: string; value: string }) =>
      listView(reader('vi', projects), 'project', narrowed).table?.rows.map(({ facets, place }) => [facets, place]);
    expect(rows()?.[0]?.[0]).toMatchObject({ nam: ['2022'] });
    expect(rows({ facet: 'nam', value: '2021' })).toEqual([[{}, '']]);
  });

  test('without entries does not exist', () => {
    expect(() => listView(reader('vi', entries), 'product', { facet: 'cap', value: 'xa' })).toThrow('cap/xa');
  });

  test('is a page of its own below its list', () => {
    const place = { origin: 'https://vidu.invalid', siteName: 'Trang thử' };
    const address = { path: '', language: 'vi', kind: 'product', narrowed } as const;
    expect(facetFrame(reader('vi', entries), address, place)).toMatchObject({
      path: '/san-pham/theo/cap/tinh/',
      counterpart: '/en/products/by/cap/tinh/',
      dataKind: 'list',
      indexed: true,
      title: 'facet.title{list=list.product.title,value=facet.award.level.title{value=award.level.province}}',
      breadcrumb: [{ href: '/' }, { href: '/san-pham/' }],
      structuredData: { '@type': 'CollectionPage' },
    });
  });
});

describe('a legal text in a list', () => {
  const detail = (fields: Record<string, unknown>) =>
    listView(reader('vi', [entry('policy', 'van-ban-a', fields)]), 'policy').cards[0]?.detail;

  test('shows its number and its day', () => {
    expect(detail({ number: '45/2012/NĐ-CP', signedOn: '2012-05-21' })).toEqual([
      '45/2012/NĐ-CP',
      'policy.signed.short{date=21/5/2012}',
    ]);
  });

  test('what the source leaves blank stays blank', () => {
    expect(detail({ number: '/UBND', leftBlank: ['number', 'day'], signedOn: '2021' })).toEqual([
      'policy.numberBlank{rest=/UBND}',
      'policy.signed.short{date=policy.dayBlank{year=2021}}',
    ]);
  });
});

describe('the list of programmes', () => {
  const programmes = [
    entry('programme', 'tham-khao', { status: 'reference' }),
    entry('programme', 'dang-nhan', { status: 'open' }),
    entry('programme', 'tinh', {}),
  ];

  test('stands under what can be done about them, and leads to the checker', () => {
    const view = listView(reader('vi', programmes), 'programme');
    expect(view.groups.map(({ heading, text, cards }) => [heading, text, cards.length])).toEqual([
      ['programme.status.open', undefined, 1],
      ['programme.status.not-announced', 'programme.status.not-announced.sentence', 1],
      ['programme.status.reference', 'programme.status.reference.sentence', 1],
    ]);
    expect(view.groups.flatMap(({ cards }) => cards.flatMap(({ badges }) => badges))).toEqual([]);
    expect(view.shortcut?.link.href).toBe('/ho-tro/kiem-tra/');
  });

  test('has no headings where all stand under one', () => {
    const view = listView(reader('vi', programmes), 'programme', { facet: 'tinh-trang', value: 'dang-nhan' });
    expect([view.cards.length, view.groups]).toEqual([1, []]);
  });
});

describe('products in their list', () => {
  const ocop = entry('product', 'o', {
    type: 'ocop',
    certificate: {},
    producer: 'Cơ sở A',
    place: { province: 'former-tien-giang' },
  });
  const newer = entry('product', 'n', { type: 'award', awards: [{ level: 'province', year: 2024 }] });
  const view = listView(reader('en', [ocop, ...entries, newer]), 'product');

  test('stand under their type, featured ones first: the newest, then the highest', () => {
    expect(view.groups.map(({ id, heading, cards }) => [id, heading, cards.map(({ link }) => link.href)])).toEqual([
      [
        'loai-tieu-bieu',
        'product.types.award',
        ['/en/products/n/', '/en/products/c/', '/en/products/a/', '/en/products/b/'],
      ],
      ['loai-ocop', 'product.types.ocop', ['/en/products/o/']],
    ]);
  });

  test('say who makes them and where, as the source does, and leave out a maker whom it does not name', () => {
    const [, c] = view.cards;
    expect(c?.facts).toEqual([{ text: 'Xã c', lang: 'vi' }]);
    expect(view.cards.at(-1)?.facts).toEqual([
      { text: 'Cơ sở A', lang: 'vi' },
      { text: 'province.former-tien-giang', lang: undefined },
    ]);
  });

  test('can be compared, and a narrowed list has no other ways in', () => {
    expect([view.comparable, view.ways.map(({ link }) => link.href)]).toEqual([
      true,
      ['/en/products/selection/', '/en/products/craft-villages/', '/en/products/compare/', '/en/products/add/'],
    ]);
    const ofOcop = listView(reader('vi', [ocop, newer]), 'product', { facet: 'loai', value: 'ocop' });
    expect([ofOcop.comparable, ofOcop.ways, ofOcop.groups]).toEqual([true, [], []]);
  });

  test('of one maker lead to the projects that they were supported with', () => {
    const others = ['B', 'C'].map((name) => entry('project', name.toLowerCase(), { beneficiary: `Cơ sở ${name}` }));
    const supported = [entry('project', 'p', { beneficiary: 'Cơ sở A' }), ...others];
    const made = entry('product', 'm', { type: 'ocop', certificate: {}, producer: 'Công ty B' });
    const whole = reader('vi', [ocop, made, ...supported]);
    expect(listView(whole, 'product', { facet: 'co-so', value: 'a' }).tables).toEqual([
      { href: '/de-an/theo/co-so/a/', text: 'list.producer.project{count=1}' },
    ]);
    expect(listView(whole, 'project', { facet: 'co-so', value: 'c' }).tables).toEqual([]);
  });
});

describe('the map of products', () => {
  const districts = ['huyện Cao Lãnh', 'huyện Lấp Vò'];
  const places = new Map(
    districts.map((formerDistrict, at) => [
      `xa-${at}`,
      { id: `xa-${at}`, formerProvince: 'former-dong-thap', formedFrom: [{ formerDistrict }] },
    ]),
  ) as unknown as ReadonlyMap<string, AdministrativeUnit>;
  const made = (id: string, asSourced: string) =>
    entry('product', id, { place: { asSourced, province: 'former-dong-thap' } }) as AnyEntry;
  const leadsTo = (...products: AnyEntry[]) => {
    const site = new Site({
      day: '2026-06-01',
      entries: products,
      figures: new Map(),
      sources: new Map(),
      places,
      measurements: new Map(),
    });
    const { map } = listView(new Reader(site, 'vi', echo), 'product').pictures;
    return map?.panels.flatMap(({ cells }) => cells.flatMap(({ href }) => href ?? []));
  };

  test('leads to the list of a district, and where that list is not made, to the names behind the map', () => {
    const [a, b] = [made('a', 'huyện Cao Lãnh'), made('b', 'huyện Lấp Vò')];
    expect(leadsTo(a, b)).toEqual(['/san-pham/theo/huyen-cu/huyen-cao-lanh/', '/san-pham/theo/huyen-cu/huyen-lap-vo/']);
    expect(leadsTo(a)).toEqual(['#noi-huyen-cao-lanh']);
  });
});
