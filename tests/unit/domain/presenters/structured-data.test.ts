import { describe, expect, test } from 'vitest';
import { entryData } from '../../../../src/domain/presenters/structured-data.ts';
import { any, entry } from '../../support/entry.ts';
import { type Fields } from '../../support/front.ts';
import { reader } from '../../support/site.ts';

const agency = entry('agency', 'co-quan-a');
function data(one: unknown) {
  return entryData(reader('vi', [one, agency]), any(one), 'https://vidu.invalid/a/');
}
const policy = (fields: Fields) => data(entry('policy', 'van-ban-a', fields));

describe('structured data says what the facts say, and no more', () => {
  test.each([
    [{ effectiveFrom: '2020-01-01' }, 'InForce'],
    [{ effectiveFrom: '2099-01-01' }, 'NotInForce'],
    [{ period: { from: 2016, to: 2020 } }, 'NotInForce'],
    [{ validity: { recorded: 'unknown', checkedOn: '2026-01-02' } }, undefined],
  ])('a text with %o has the legal force %s', (fields, force) => {
    expect(policy(fields)['legislationLegalForce']).toBe(force);
  });

  test('a number left blank in the source is no identifier', () => {
    expect(policy({ number: '/A-B', leftBlank: ['number'] })).not.toHaveProperty('legislationIdentifier');
    expect(policy({})).toHaveProperty('legislationIdentifier', '1/2020/NĐ-CP');
  });

  test('a date is as long as it is known', () => {
    expect(policy({ signedOn: '2021-02-03' })).toHaveProperty('legislationDate', '2021-02-03');
    expect(policy({ signedOn: '2021', leftBlank: ['day', 'month'] })).toHaveProperty('legislationDate', '2021');
    expect(policy({})).not.toHaveProperty('legislationDate');
  });

  test('the force of a text is that of a day; a period is its own', () => {
    expect(policy({ effectiveFrom: '2020-01-01', period: { from: 2020, to: 2030 } })).toMatchObject({
      legislationDateOfApplicability: '2020-01-01',
      legislationDateVersion: '2026-06-01',
      temporalCoverage: '2020/2030',
    });
    const unknown = policy({ validity: { recorded: 'unknown', checkedOn: '2026-01-02' } });
    expect(unknown).not.toHaveProperty('legislationDateVersion');
  });

  test('whose rules they are is a country or a part of it', () => {
    expect(policy({})['legislationJurisdiction']).toEqual({ '@type': 'Country', name: 'Việt Nam' });
    expect(policy({ jurisdiction: 'dong-thap' })['legislationJurisdiction']).toEqual({
      '@type': 'AdministrativeArea',
      name: 'jurisdiction.dong-thap',
    });
  });

  test('only a featured product has an award', () => {
    const award = entry('product', 'san-pham-a', { type: 'award', awards: [{ level: 'province', year: 2020 }] });
    const ocop = entry('product', 'san-pham-b', { type: 'ocop', certificate: { stars: 3 } });
    expect(data(award)['award']).toEqual(['award.line{level=award.level.province,year=2020}']);
    expect(data(ocop)).not.toHaveProperty('award');
  });

  test('nobody is named as a maker unless a source names them', () => {
    expect(data(entry('product', 'san-pham-a'))).not.toHaveProperty('manufacturer');
  });

  test('the press and the Front are no government', () => {
    expect(data(entry('agency', 'bao-a', { type: 'press' }))['@type']).toBe('Organization');
    expect(data(entry('agency', 'so-a', { type: 'department' }))['@type']).toBe('GovernmentOrganization');
  });
});

describe('a legal text and what this site has of it', () => {
  const written = (fields: Fields, language: 'vi' | 'en' = 'vi', more = {}) => {
    const one = entry('policy', 'van-ban-a', fields, more);
    return entryData(reader(language, [one, agency]), any(one), `https://vidu.invalid/${language}/`);
  };
  const formats = (files: unknown) => (files as Array<Record<string, string>>).map((file) => file['encodingFormat']);

  test('a digest says so first, and is an article about the text, never a file of it', () => {
    const digest = written({});
    expect(digest['description']).toMatch(/^notice\.digest\.title /);
    expect(digest).not.toHaveProperty('encoding');
    const article = digest['subjectOf'] as Record<string, unknown>;
    expect(article).toMatchObject({ '@type': 'Article', description: 'notice.digest.title notice.digest.text' });
    expect(formats(article['encoding'])).toEqual(['text/markdown', 'application/json']);
    expect(JSON.stringify(digest)).not.toContain('LegislationObject');
  });

  test('a copy word for word is a file of the text, without official value', () => {
    const files = written({ edition: 'verbatim' })['encoding'];
    expect(formats(files)).toEqual(['text/html', 'text/markdown', 'application/json', 'application/akn+xml']);
    expect(files).toContainEqual(
      expect.objectContaining({ '@type': 'LegislationObject', legislationLegalValue: 'UnofficialLegalValue' }),
    );
  });

  test('a text and its translation name each other, where there is one', () => {
    const text = { edition: 'verbatim' };
    expect(written(text, 'vi', { en: {} })['workTranslation']).toMatchObject({
      '@id': 'https://vidu.invalid/en/policies/van-ban-a/',
    });
    expect(written(text, 'en', { en: {} })['translationOfWork']).toMatchObject({
      '@id': 'https://vidu.invalid/van-ban/van-ban-a/',
    });
    expect(written(text, 'en')).not.toHaveProperty('translationOfWork');
  });
});

test('a text tells what it does to others by the words of schema.org, and nothing that is still to be checked', () => {
  const others = ['van-ban-b', 'van-ban-c', 'van-ban-d'].map((id) => entry('policy', id, { number: `${id}/NĐ` }));
  const one = entry('policy', 'van-ban-a', {
    legalBases: ['van-ban-d'],
    guides: ['van-ban-c'],
    changes: [
      { type: 'amends', target: 'van-ban-b', verification: 'official' },
      { type: 'repeals', target: 'van-ban-c', verification: 'unchecked' },
      { type: 'replaces', targetNumber: '9/1999/NĐ-CP', verification: 'secondary' },
    ],
  });
  const told = entryData(reader('vi', [one, agency, ...others]), any(one), 'https://vidu.invalid/a/');
  const names = (property: string) =>
    (told[property] as Array<Record<string, string>> | undefined)?.map((text) => text['@id'] ?? text['name']);
  expect([names('legislationAmends'), names('legislationChanges'), names('legislationRepeals')]).toEqual([
    ['https://vidu.invalid/van-ban/van-ban-b/'],
    ['9/1999/NĐ-CP'],
    undefined,
  ]);
  expect([names('isBasedOn'), names('legislationApplies')]).toEqual([
    ['https://vidu.invalid/van-ban/van-ban-d/'],
    ['https://vidu.invalid/van-ban/van-ban-c/'],
  ]);
});
