import { expect, test } from 'vitest';
import { dataFiles } from '../../../src/domain/data-files.ts';
import { echo } from '../support/site.ts';

test('a kind with open data names its files by the contract', () => {
  expect(dataFiles('programme', echo).map(({ href, type }) => `${href} ${type}`)).toEqual([
    '/data/programmes.json application/json',
    '/data/programmes.csv text/csv',
    '/data/programme-rules.csv text/csv',
    '/data/schema/programmes.json application/schema+json',
  ]);
});

test('a kind without open data names none', () => {
  expect(dataFiles('agency', echo)).toEqual([]);
});
