import { expect, test } from 'vitest';
import { round } from '../../../../src/collections/round.ts';
import type { AnyEntry } from '../../../../src/domain/entry.ts';
import { addProductView } from '../../../../src/domain/presenters/add-product.ts';
import type { Office } from '../../../../src/domain/presenters/contact.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { Site } from '../../../../src/domain/site.ts';
import { entry } from '../../support/entry.ts';
import { echo, roundFields } from '../../support/site.ts';

const site = new Site({
  day: '2026-06-01',
  entries: [
    entry('agency', 'co-quan-a', { title: 'Sở A' }),
    entry('product', 'a', { type: 'award', awards: [{ level: 'province', year: 2020, round: 'ky-a' }] }),
    entry('product', 'b', { type: 'ocop', certificate: {} }),
  ] as AnyEntry[],
  figures: new Map(),
  rounds: new Map([
    ['ky-a', round.parse(roundFields({ recognised: { products: 28 } }))],
    ['ky-b', round.parse(roundFields({ level: 'nation', year: 2019, area: 'country', recognised: { products: 110 } }))],
  ]),
  sources: new Map(),
  places: new Map(),
  measurements: new Map(),
});
const read = (language: 'vi' | 'en') => new Reader(site, language, echo);
const view = (language: 'vi' | 'en', office: Partial<Office> = {}) =>
  addProductView({ page: read(language), vietnamese: read('vi') }, 'Trang thử', { agency: 'co-quan-a', ...office });

test('what is here is counted by type, and each round against what it recognised', () => {
  const { holds, rounds, others } = view('vi');
  expect(holds).toBe('add.why.holds{date=1/6/2026,award=1,ocop=1,village=0,specialty=0}');
  const words = rounds.rows.map((cells) =>
    cells.map((cell) => cell.map((part) => ('text' in part ? part.text : ''))).flat(),
  );
  expect(words).toEqual([
    [
      'award.level.province · 2020 · province.former-dong-thap',
      'add.rounds.count{count=28}',
      'add.rounds.entries{count=1}',
    ],
  ]);
  // What the whole country recognised says nothing of what is missing here.
  expect(others).toBe('add.rounds.others{count=1}');
});

test('letters are for the office, in Vietnamese; English readers are told what they say', () => {
  expect(view('vi').letters.map(({ id, gloss }) => [id, gloss])).toEqual([
    ['new', undefined],
    ['wrong', undefined],
  ]);
  const [letter] = view('en').letters;
  expect(letter!.text).toMatch(/^letter\.greeting\{office=Sở A\}\n\nletter\.product\.about/);
  expect(letter!.gloss).toContain('letter.product.decision');
});

test('no contact is made up: without one the office is named and said to have none', () => {
  const { contact, letters } = view('vi');
  expect([contact.ways, contact.office.text, contact.none]).toEqual([[], 'Sở A', 'contact.none{office=Sở A}']);
  expect(letters[0]!.mail).toBeUndefined();
  expect(view('vi', { email: 'a@vidu.invalid' }).letters[1]!.mail).toMatch(
    /^mailto:a@vidu\.invalid\?subject=letter\.wrong/,
  );
});

test('the sample answer is the sentence of the schema itself', () => {
  expect(view('vi').sampleAnswer).toContain('[awards.0.level]\n    Thiếu cấp (level)');
});
