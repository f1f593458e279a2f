import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/collections/kinds.ts';
import { entryFile, mistakes, recordFile } from '../support/files.ts';
import type { Fields } from '../support/front.ts';
import { expectBothLanguages } from '../support/messages.ts';
import { figureFields } from '../support/site.ts';

const source = { publisher: 'Nguồn A', kind: 'press', readOn: '2026-01-02', extent: 'whole' };
const change = { type: 'amends', verification: 'official', target: 'van-ban-b' };
const read = { verification: 'official', sources: ['nguon-a'] };

/** What an author may get wrong, with the field that must be named. Whatever it is, the answer is in both languages. */
const WRONG: Array<[Kind, Fields, string]> = [
  ['article', { title: undefined }, 'title'],
  ['article', { title: null }, 'title'],
  ['article', { title: 'x'.repeat(201) }, 'title'],
  ['article', { summary: 'x'.repeat(601) }, 'summary'],
  ['article', { publishedOn: '31/02/2026' }, 'publishedOn'],
  ['article', { verification: 'co' }, 'verification'],
  ['article', { verification: undefined }, 'verification'],
  ['article', { verification: 'secondary' }, 'version'],
  ['article', { sources: [] }, 'sources'],
  ['article', { sources: undefined }, 'sources'],
  ['article', { sources: ['Nguồn A'] }, 'sources.0'],
  ['article', { policies: 'van-ban-a' }, 'policies'],
  ['article', { words: null }, 'words'],
  ['article', { words: { 'buoc-1': '' } }, 'words.buoc-1'],
  ['policy', { documentType: 'co' }, 'documentType'],
  ['policy', { number: undefined }, 'number'],
  ['policy', { issuers: [] }, 'issuers'],
  ['policy', { edition: undefined }, 'edition'],
  ['policy', { validity: { recorded: 'co', checkedOn: '2026-01-02' } }, 'validity.recorded'],
  ['policy', { validity: undefined }, 'validity'],
  ['policy', { period: { from: 2020, to: 2016 } }, 'period'],
  ['policy', { changes: [{ ...change, type: 'co' }] }, 'changes.0.type'],
  ['policy', { changes: [{ ...change, target: undefined }] }, 'changes.0'],
  ['policy', { changes: [{ ...change, targetNumber: '1/2020' }] }, 'changes.0'],
  ['policy', { changes: [{ ...change, provisions: ['Điều 5'] }] }, 'changes.0.provisions.0'],
  ['policy', { officialUrl: 'vidu.invalid' }, 'officialUrl'],
  ['handbook', { order: 1.5 }, 'order'],
  ['handbook', { audience: undefined }, 'audience'],
  ['handbook', { legalBasis: ['van-ban-a'] }, 'legalBasis.0'],
  ['handbook', { legalBasis: [{ policy: 'van-ban-a', muc: 'x' }] }, 'legalBasis.0'],
  ['programme', { activities: ['co'] }, 'activities.0'],
  ['programme', { activities: [] }, 'activities'],
  ['programme', { deadline: '2026-12-01' }, 'deadline'],
  ['programme', { appliesFrom: '2026-12-01', appliesUntil: '2026-12-01' }, 'appliesUntil'],
  ['programme', { contact: undefined }, 'contact'],
  ['product', { type: 'co' }, 'type'],
  ['product', { group: 'co' }, 'group'],
  ['product', { place: { province: 'co' } }, 'place.province'],
  ['product', { type: 'award', awards: [{ level: 'province', year: 2009 }] }, 'awards.0.year'],
  ['project', { money: { support: { vnd: '300.000.000' } } }, 'money.support.vnd'],
  ['project', { money: { support: { vnd: 1, precision: 'co' } } }, 'money.support.precision'],
  ['agency', { websites: ['x'] }, 'websites.0'],
  ['glossary', { definedIn: 'van-ban-a' }, 'definedIn'],
  // A key that is no id, a list without a line, a value out of a range: Zod's own sentence would be English only.
  ['article', { words: { 'Bước 1': 'x' } }, 'words.Bước 1'],
  ['policy', { provisions: { 'Điều 5': read } }, 'provisions.Điều 5'],
  ['policy', { provisions: { 'dieu-5': { ...read, sources: [] } } }, 'provisions.dieu-5.sources'],
  ['handbook', { legalBasis: [] }, 'legalBasis'],
  ['programme', { offers: [] }, 'offers'],
  ['programme', { eligibility: [] }, 'eligibility'],
  ['product', { type: 'award', awards: [] }, 'awards'],
  ['product', { type: 'ocop', certificate: { stars: 6 } }, 'certificate.stars'],
];

describe('every mistake of a Vietnamese file names its field and speaks both languages', () => {
  test.each(WRONG)('%s with %o: %s', (kind, fields, field) => {
    const [mistake, ...more] = mistakes(entryFile(kind, 'a', 'vi', fields));
    expect(more).toEqual([]);
    expect(mistake?.field).toBe(field);
    expectBothLanguages(mistake?.message ?? '');
  });
});

describe('every mistake of a record names its field and speaks both languages', () => {
  test.each<['figures' | 'sources', Fields, string]>([
    ['figures', figureFields({ value: '300.000.000' }), 'value'],
    ['figures', figureFields({ unit: 'co' }), 'unit'],
    ['figures', figureFields({ nature: 'rule' }), 'legalBasis'],
    ['figures', figureFields({ nature: undefined }), 'nature'],
    ['figures', figureFields({ name: { vi: 'Tên' } }), 'name.en'],
    ['figures', figureFields({ period: { from: 2016 } }), 'period.to'],
    ['sources', { ...source, kind: 'co' }, 'kind'],
    ['sources', { ...source, language: 'vie' }, 'language'],
    ['sources', { ...source, url: 'ftp://vidu.invalid' }, 'url'],
    ['sources', { ...source, extent: undefined }, 'extent'],
  ])('%s with %o: %s', (collection, fields, field) => {
    const [mistake, ...more] = mistakes(recordFile(collection, 'a', fields));
    expect(more).toEqual([]);
    expect(mistake?.field).toBe(field);
    expectBothLanguages(mistake?.message ?? '');
  });
});

test('a field that is misspelt is named, with the likely cause', () => {
  const [mistake] = mistakes(entryFile('article', 'a', 'vi', { tomTat: 'x' }));
  expect(mistake?.message).toBe(
    'Không có ô tên "tomTat" trong loại này; kiểm tra chính tả. / This kind has no field "tomTat"; check the spelling.',
  );
});
