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

test('products have a table of their own, one of what recognised them, and one of rounds; projects one', () => {
  const tables = (kind: 'product' | 'project') =>
    dataFiles(kind, echo).flatMap(({ href, type }) => (type === 'text/csv' ? [href] : []));
  expect(tables('product')).toEqual([
    '/data/products.csv',
    '/data/product-recognitions.csv',
    '/data/selection-rounds.csv',
  ]);
  expect(tables('project')).toEqual(['/data/projects.csv']);
});

test('a kind without open data names none', () => {
  expect(dataFiles('agency', echo)).toEqual([]);
});
