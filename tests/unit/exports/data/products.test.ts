import { describe, expect, test } from 'vitest';
import { recognitionsOf } from '../../../../src/domain/recognition.ts';
import { buildProductsData, productDataset } from '../../../../src/exports/product-data/dataset.ts';
import { csvRecords } from '../../../support/csv.ts';
import { entry } from '../../support/entry.ts';
import type { Fields } from '../../support/front.ts';
import { dataReader, PUBLISHER } from './sample.ts';

const AWARD = { type: 'award', awards: [{ level: 'province', year: 2020, round: 'ky-a' }] };
const ROUNDS = { 'ky-a': { recognised: { products: 30 }, decisionNumber: '1/QĐ', decidedOn: '2020-10-01' } };
const FIGURES: Record<string, Fields> = {
  ho: { value: 350, unit: 'households', period: { from: '2019', to: '2020' }, sources: ['nguon-b'] },
  'ho-khac': { value: 400, unit: 'households', verification: 'unchecked' },
};

const readerOf = (products: readonly Fields[], rounds: Record<string, Fields> = ROUNDS) =>
  dataReader(
    [
      ...products.map(({ id = 'san-pham-a', ...fields }) => entry('product', id as string, fields)),
      entry('policy', 'van-ban-a', { number: '2/QĐ-UBND' }),
      entry('policy', 'tt-26-2014-bct', { number: '26/2014/TT-BCT' }, { anchors: ['dieu-17-khoan-3'] }),
    ],
    { figures: FIGURES, rounds },
  );
const data = (products: readonly Fields[], rounds?: Record<string, Fields>) =>
  buildProductsData(readerOf(products, rounds), PUBLISHER);
const only = (fields: Fields, rounds?: Record<string, Fields>) => data([fields], rounds).products[0]!;
const table = (name: 'products' | 'product-recognitions' | 'selection-rounds', products: readonly Fields[]) =>
  csvRecords(productDataset.csv(name, readerOf(products), PUBLISHER));

test('products and rounds stand by their ids, with the sources they name, each once', () => {
  const { products, rounds, sources } = data([{ id: 'b', figures: ['ho'] }, { id: 'a' }]);
  expect([products, rounds, sources].map((list) => list.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    ['ky-a'],
    ['nguon-a', 'nguon-b'],
  ]);
});

test('what no source says is null', () => {
  expect(only({})).toMatchObject({
    producer: null,
    awards: [],
    certificate: null,
    version: null,
    place: { asSourced: null },
  });
});

describe('an award', () => {
  test('has decision and day of its round', () => {
    const [award] = only(AWARD).awards;
    expect(award).toMatchObject({ level: 'province', round: 'ky-a', decidedOn: '2020-10-01' });
    expect(award!.decision).toEqual({ policy: null, number: '1/QĐ', addresses: null });
  });

  test('has its own where it names no round, with the number of the text that this site has', () => {
    const awards = [{ level: 'province', year: 2020, decision: 'van-ban-a', decidedOn: '2020-10-02' }];
    const [award] = only({ type: 'award', awards }).awards;
    expect(award).toMatchObject({ round: null, decidedOn: '2020-10-02' });
    expect(award!.decision).toEqual({
      policy: 'van-ban-a',
      number: '2/QĐ-UBND',
      addresses: { vi: 'https://vidu.invalid/van-ban/van-ban-a/', en: 'https://vidu.invalid/en/policies/van-ban-a/' },
    });
  });

  test('has the day of the text it names, as its page says', () => {
    const awards = [{ level: 'province', year: 2020, decision: 'quyet-dinh-a' }];
    const policy = entry('policy', 'quyet-dinh-a', { number: '3/QĐ', signedOn: '2020-10-07' });
    const reader = dataReader([entry('product', 'a', { type: 'award', awards }), policy], {
      rounds: { 'ky-a': { decision: 'quyet-dinh-a' } },
    });
    const { products, rounds } = buildProductsData(reader, PUBLISHER);
    expect(products[0]!.awards[0]).toMatchObject({ decidedOn: '2020-10-07', decision: { number: '3/QĐ' } });
    expect(rounds[0]).toMatchObject({ decidedOn: '2020-10-07', decision: { policy: 'quyet-dinh-a' } });
  });

  test('ends by a rule, which is named, unless its source states the day', () => {
    const ends = (fields: Fields) =>
      only({ type: 'award', awards: [{ level: 'province', year: 2020, ...fields }] }).awards[0]!.end;
    expect(ends({})).toMatchObject({
      day: '2022-12-31',
      basis: 'rule',
      clause: { policy: 'tt-26-2014-bct', anchor: 'dieu-17-khoan-3' },
    });
    expect(ends({ validUntil: '2023-05-01' })).toEqual({ day: '2023-05-01', basis: 'stated', clause: null });
  });

  test('leads to the page to check it by', () => {
    const reader = readerOf([AWARD]);
    const [recognition] = recognitionsOf(reader.site.get('product', 'san-pham-a'), reader.site);
    expect(only(AWARD).awards[0]!.checkAddress).toBe(`https://vidu.invalid/x/${recognition!.code}/`);
  });
});

test('an OCOP certificate is no award, and its term ends when its source says', () => {
  const { awards, certificate } = only({
    type: 'ocop',
    certificate: { stars: 4, decidedOn: '2024-02-29', validMonths: 36 },
  });
  expect(awards).toEqual([]);
  expect(certificate).toMatchObject({ stars: 4, year: null, end: { day: '2027-02-28', basis: 'stated' } });
  expect(only({ type: 'ocop', certificate: {} }).certificate).toMatchObject({ stars: null, decision: null, end: null });
});

test('a place has today’s commune by name, and the former district its source names', () => {
  const place = {
    asSourced: 'xã A, huyện B (cũ)',
    province: 'former-dong-thap',
    today: ['xa-a'],
    todayUnchecked: true,
  };
  expect(only({ place }).place).toEqual({
    asSourced: 'xã A, huyện B (cũ)',
    province: 'former-dong-thap',
    today: [{ id: 'xa-a', name: 'xã A' }],
    todayUnchecked: true,
    formerDistricts: [{ id: 'huyen-b', name: 'huyện B', province: 'former-dong-thap' }],
  });
});

test('what is confirmed, background and disputed numbers stand apart', () => {
  const { notes, background, figures, disputed } = only({
    notes: ['con-ngo'],
    background: ['ke-lai'],
    figures: ['ho'],
    disputed: [{ what: 'so-ho', figures: ['ho', 'ho-khac'] }],
    words: { 'con-ngo': 'Còn ngỏ.', 'ke-lai': 'Kể lại.', 'so-ho': 'Số hộ' },
  });
  expect([notes, background]).toEqual([[{ vi: 'Còn ngỏ.', en: null }], [{ vi: 'Kể lại.', en: null }]]);
  expect(figures[0]).toMatchObject({ figure: 'ho', value: 350, period: { from: '2019', to: '2020' } });
  expect(disputed[0]!.figures.map(({ value, basis }) => [value, basis])).toEqual([
    [350, 'confirmed'],
    [400, 'reference'],
  ]);
});

test('a round has what its source says, and names the entries of this site', () => {
  const { rounds } = data([AWARD, { id: 'khac' }]);
  expect(rounds[0]).toMatchObject({
    scheme: 'featured',
    recognised: { products: 30, establishments: null },
    registered: null,
    prize: null,
    products: ['san-pham-a'],
  });
});

describe('the tables', () => {
  const products: Fields[] = [
    { id: 'a', ...AWARD, verification: 'secondary', version: '2020' },
    { id: 'b', type: 'ocop', certificate: { stars: 3 }, recognitions: [{ type: 'heritage', on: '2013-09' }] },
  ];

  test('have a row a product', () => {
    const [a, b] = table('products', products);
    expect(a).toMatchObject({ type: 'award', awards_vi: 'award.level.province 2020', ocop_stars: '', producer: '' });
    expect(a).toMatchObject({ caution_vi: 'data.caution.secondary', today_unchecked: '' });
    expect(b).toMatchObject({ awards_vi: '', ocop_stars: '3', other_recognitions: 'heritage', caution_en: '' });
  });

  test('have a row a recognition, whose end is said to be firm or not', () => {
    const rows = table('product-recognitions', products);
    expect(rows.map(({ product, recognition, level, on }) => [product, recognition, level, on].join(' '))).toEqual([
      'a award province 2020',
      'b ocop  ',
      'b heritage  2013-09',
    ]);
    expect(rows[0]).toMatchObject({ end_unless_renewed: '2022-12-31', end_basis: 'rule', decision_number: '1/QĐ' });
    expect(rows[0]!['caution_en']).toBe('data.caution.secondary data.end.rule');
    expect(rows[2]).toMatchObject({ end_basis: '', check_address: '', caution_vi: '' });
  });

  test('have a row a round, with how many of its products stand here', () => {
    const [round] = table('selection-rounds', products);
    expect(round).toMatchObject({ id: 'ky-a', recognised_products: '30', registered_products: '', products_here: '1' });
  });
});

test('what is built keeps its own schema, and the schema says what every field means or refers to one that does', () => {
  const all: Fields[] = [AWARD, { id: 'b', type: 'ocop', certificate: {} }, { id: 'c', figures: ['ho'] }];
  expect(JSON.parse(productDataset.json(readerOf(all), PUBLISHER))).toEqual(data(all));
  const schema = JSON.parse(productDataset.schema('https://vidu.invalid')) as { $id: string; $defs: object };
  expect(schema.$id).toBe('https://vidu.invalid/data/schema/products.json');
  for (const definition of Object.values(schema.$defs) as Array<{ description?: string }>) {
    expect(definition.description).toMatch(/ \/ /);
  }
});
