import { describe, expect, test } from 'vitest';
import { enquiry } from '../../../../src/collections/enquiry.ts';
import { figure } from '../../../../src/collections/figure.ts';
import { source } from '../../../../src/collections/source.ts';
import type { AnyEntry } from '../../../../src/domain/entry.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { Site } from '../../../../src/domain/site.ts';
import { DataReader } from '../../../../src/exports/data/data-reader.ts';
import { buildProgrammesData, programmeDataset } from '../../../../src/exports/programme-data/dataset.ts';
import { csvRecords } from '../../../support/csv.ts';
import { entry } from '../../support/entry.ts';
import type { Fields } from '../../support/front.ts';
import { echo, figureFields } from '../../support/site.ts';

const PUBLISHER = { name: { vi: 'Trang thử', en: 'Test site' }, licence: { name: 'L', url: 'https://vidu.invalid/l' } };
const CLAUSE = { policy: 'van-ban-a', anchor: 'dieu-8' };
const SOURCE = { publisher: 'Nguồn A', kind: 'press', readOn: '2026-01-02', extent: 'part' };
const ENQUIRY = {
  order: 1,
  question: { vi: 'Hỏi gì?', en: 'What?' },
  why: { vi: 'Vì sao.', en: 'Why.' },
  askWhom: 'co-quan-a',
};
const RULE = { nature: 'rule', legalBasis: CLAUSE, precision: 'exactly' };
const FIGURES: Record<string, Fields> = {
  'ty-le': { ...RULE, unit: 'percent', value: 50 },
  tran: { ...RULE, unit: 'VND', value: 300_000_000, per: 'establishment', precision: 'at-most' },
  'chua-biet': { ...RULE, unit: 'VND', value: undefined, verification: 'unchecked', enquiry: 'hoi-a' },
};
const MONEY = {
  offers: [{ id: 'duoc-gi', clause: CLAUSE, rate: 'ty-le', cap: 'tran', when: { equipment: ['new-machine'] } }],
  eligibility: [
    {
      id: 'ai-duoc',
      clause: CLAUSE,
      aspect: 'applicant',
      is: ['household'],
      verification: 'official',
      version: '2025',
    },
  ],
};

function readerOf(programmes: readonly Fields[], figures = FIGURES, en = {}): DataReader {
  const site = new Site({
    day: '2026-06-01',
    entries: [
      ...programmes.map(({ id = 'chuong-trinh-a', ...fields }) => entry('programme', id as string, fields, en)),
      entry('policy', 'van-ban-a', { number: '1/2025/NĐ-CP' }, { anchors: ['dieu-8'] }),
      entry('agency', 'co-quan-a'),
    ] as AnyEntry[],
    figures: new Map(Object.entries(figures).map(([id, fields]) => [id, figure.parse(figureFields(fields))])),
    enquiries: new Map([['hoi-a', enquiry.parse(ENQUIRY)]]),
    sources: new Map([['nguon-a', source.parse(SOURCE)]]),
    places: new Map(),
    measurements: new Map(),
  });
  return new DataReader({ vi: new Reader(site, 'vi', echo), en: new Reader(site, 'en', echo) }, 'https://vidu.invalid');
}
const data = (programmes: readonly Fields[], ...rest: [Record<string, Fields>?, object?]) =>
  buildProgrammesData(readerOf(programmes, ...rest), PUBLISHER);
const only = (fields: Fields, ...rest: [Record<string, Fields>?, object?]) => data([fields], ...rest).programmes[0]!;
const table = (name: 'programmes' | 'programme-rules', programmes: readonly Fields[]) =>
  csvRecords(programmeDataset.csv(name, readerOf(programmes), PUBLISHER));

test('programmes stand by their ids, with the sources they name, each once', () => {
  const { programmes, sources, $schema, generatedOn } = data([{ id: 'b' }, { id: 'a' }]);
  expect(programmes.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(sources.map(({ id }) => id)).toEqual(['nguon-a']);
  expect([$schema, generatedOn]).toEqual(['https://vidu.invalid/data/schema/programmes.json', '2026-06-01']);
});

test('addresses are whole, and English that is missing is null', () => {
  const programme = only({});
  expect(programme.addresses).toEqual({
    vi: 'https://vidu.invalid/ho-tro/chuong-trinh-a/',
    en: 'https://vidu.invalid/en/support/chuong-trinh-a/',
  });
  expect(programme.title).toEqual({ vi: 'Mục chuong-trinh-a', en: null });
  const translated = only({}, FIGURES, { en: { words: { 'duoc-gi': 'A machine.' } } });
  expect(translated.offers[0]!.words).toEqual({ vi: 'Được máy.', en: 'A machine.' });
  expect(translated.conditions[0]!.words).toEqual({ vi: 'Cơ sở thử.', en: null });
});

describe('an amount', () => {
  test('is its figure, with where the law says so', () => {
    const { rate, cap, basis, when } = only(MONEY).offers[0]!;
    expect(rate).toMatchObject({ figure: 'ty-le', value: 50, unit: 'percent', per: null, basis: 'confirmed' });
    expect(cap).toMatchObject({ value: 300_000_000, per: 'establishment', precision: 'at-most', enquiry: null });
    expect(cap!.clause).toMatchObject({
      policy: 'van-ban-a',
      number: '1/2025/NĐ-CP',
      anchor: 'dieu-8',
      addresses: { vi: 'https://vidu.invalid/van-ban/van-ban-a/#dieu-8' },
    });
    expect([basis, when]).toEqual(['confirmed', { equipment: ['new-machine'] }]);
  });

  test('that is not known is null, with the question that would settle it', () => {
    const { cap, basis } = only({ offers: [{ id: 'duoc-gi', clause: CLAUSE, cap: 'chua-biet' }] }).offers[0]!;
    expect(cap).toMatchObject({ value: null, basis: 'unknown', enquiry: { question: { vi: 'Hỏi gì?' } } });
    expect(basis).toBe('unknown');
  });

  test.each([
    ['kept for comparison', { status: 'reference' }],
    ['of a time that is over', { appliesUntil: '2026-01-01' }],
    ['of a time to come', { appliesFrom: '2027-01-01' }],
  ])('of a programme %s is never confirmed', (_, more) => {
    const { offers, conditions } = only({ ...MONEY, ...more });
    expect([offers[0]!.basis, offers[0]!.cap!.basis, conditions[0]!.basis]).toEqual([
      'reference',
      'reference',
      'reference',
    ]);
  });

  test('that is only shown is never confirmed either, and nothing is reckoned with it', () => {
    const { basis, shown, cap } = only({ offers: [{ id: 'duoc-gi', figures: ['tran'] }] }).offers[0]!;
    expect([basis, cap, shown[0]!.basis, shown[0]!.value]).toEqual([null, null, 'reference', 300_000_000]);
  });

  test('that was not read in the official text is for reference', () => {
    const unchecked = { ...FIGURES, tran: { ...FIGURES['tran'], verification: 'unchecked', enquiry: 'hoi-a' } };
    expect(only(MONEY, unchecked).offers[0]!).toMatchObject({ basis: 'reference', verification: 'unchecked' });
  });
});

test('a condition says which answers meet it', () => {
  expect(only(MONEY).conditions[0]).toMatchObject({
    aspect: 'applicant',
    is: ['household'],
    open: [],
    basis: 'confirmed',
  });
  expect(only({}).conditions[0]).toMatchObject({ aspect: null, is: [], basis: null, verification: null });
});

describe('a worked case', () => {
  const cases = [
    { id: 'ho', situation: { applicant: 'household', cost: 400_000_000 }, expect: { result: 'yes' } },
    { id: 'lon', situation: { applicant: 'large-enterprise', cost: 400_000_000 }, expect: { result: 'no' } },
    { id: 'cu', situation: { applicant: 'household', equipment: 'used-machine' }, expect: { result: 'yes' } },
  ];

  test('has the answer of the rules, not what its file expects', () => {
    const wrong = cases.map((one) => ({ ...one, expect: { result: 'unknown' } }));
    const [ho, lon, cu] = only({ ...MONEY, cases: wrong }).cases;
    expect(ho).toMatchObject({ result: 'yes', basis: 'confirmed', deciding: ['ai-duoc'], on: '2026-01-02' });
    expect(ho!.amounts).toMatchObject([{ offer: 'duoc-gi', most: 200_000_000, limit: 'rate', ownShare: 200_000_000 }]);
    expect(lon).toMatchObject({ result: 'no', amounts: [] });
    // Not meant for used machines.
    expect(cu).toMatchObject({ result: 'yes', amounts: [] });
  });
});

test('an open programme is closed once its last day has passed', () => {
  expect(only({ status: 'open', deadline: '2026-05-31' }).status).toBe('closed');
  expect(only({ status: 'open', deadline: '2026-06-01' }).status).toBe('open');
});

describe('the tables', () => {
  test('have a row a programme, with a caution where it is not firm', () => {
    const [a, b] = table('programmes', [{ id: 'a' }, { id: 'b', verification: 'unchecked' }]);
    expect(a).toMatchObject({ id: 'a', title_en: '', activities: 'machinery', deadline: '', caution_vi: '' });
    expect(b).toMatchObject({ caution_vi: 'data.caution.reference', generated_on: '2026-06-01' });
  });

  test('have a row a condition, a row a number, and one for an offer without any', () => {
    const offers = [...MONEY.offers, { id: 'logo' }, { id: 'them', clause: CLAUSE, cap: 'chua-biet' }];
    const words = { 'duoc-gi': '=A1', 'ai-duoc': 'Ai.', logo: 'Lô gô.', them: 'Thêm.' };
    const rows = table('programme-rules', [{ ...MONEY, offers, words }]);
    expect(rows.map(({ rule, id, role, value, basis }) => [rule, id, role, value, basis].join(' '))).toEqual([
      'condition ai-duoc   confirmed',
      'amount duoc-gi rate 50 confirmed',
      'amount duoc-gi cap 300000000 confirmed',
      'offer logo   ',
      'amount them cap  unknown',
    ]);
    expect(rows[1]).toMatchObject({ words_vi: "'=A1", meant_for: 'equipment=new-machine', caution_vi: '' });
    expect(rows[4]).toMatchObject({ caution_vi: 'data.caution.unknown', question_en: 'What?' });
  });
});

test('what is built keeps its own schema, and the schema says what every field means or refers to one that does', () => {
  expect(JSON.parse(programmeDataset.json(readerOf([MONEY]), PUBLISHER))).toEqual(data([MONEY]));
  const schema = JSON.parse(programmeDataset.schema('https://vidu.invalid')) as { $id: string; $defs: object };
  expect(schema.$id).toBe('https://vidu.invalid/data/schema/programmes.json');
  for (const definition of Object.values(schema.$defs) as Array<{ description?: string }>) {
    expect(definition.description).toMatch(/ \/ /);
  }
});
