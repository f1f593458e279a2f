import { expect, test } from 'vitest';
import { KINDS } from '../../../src/collections/kinds.ts';
import {
  bilingualPages,
  entryPages,
  facetPages,
  leafletPages,
  listPages,
  verificationPages,
} from '../../../src/domain/pages.ts';
import { counterpartPath } from '../../../src/domain/routes.ts';
import { entry } from '../support/entry.ts';
import { site } from '../support/site.ts';

const lists = listPages();
const entries = entryPages(site([entry('article', 'bai-a'), entry('glossary', 'tu-a'), entry('policy', 'van-ban-a')]));
const facets = facetPages(
  site([
    entry('article', 'bai-a', { publishedOn: '2025-01-02' }),
    entry('article', 'bai-b', { publishedOn: '2026-01-02' }),
  ]),
);
const sideBySide = bilingualPages(site([entry('article', 'bai-a'), entry('policy', 'van-ban-a')]));
const paths = [...lists, ...facets, ...entries, ...sideBySide].map(({ path }) => path);

test('every kind has a list in both languages, even when it is empty', () => {
  expect(lists).toHaveLength(KINDS.length * 2);
});

test('every entry has a page in both languages, translated or not', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      '/bai-viet/bai-a/',
      '/en/articles/bai-a/',
      '/van-ban/van-ban-a/',
      '/en/policies/van-ban-a/',
    ]),
  );
});

test('a list has a page for each value that its entries have, the newest year first', () => {
  expect(facets.map(({ path }) => path)).toEqual([
    '/bai-viet/theo/nam/2026/',
    '/en/articles/by/nam/2026/',
    '/bai-viet/theo/nam/2025/',
    '/en/articles/by/nam/2025/',
  ]);
});

test('every legal text has a page of both languages, in either, and nothing else has', () => {
  expect(sideBySide.map(({ path }) => path)).toEqual([
    '/van-ban/van-ban-a/song-ngu/',
    '/en/policies/van-ban-a/bilingual/',
  ]);
});

test('a term has no page of its own', () => {
  expect(paths.filter((path) => path.includes('tu-a'))).toEqual([]);
});

test('no address is made twice, and each has its counterpart', () => {
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(paths).toContain(counterpartPath(path));
});

test('leaflets are entries with pages of their own layout, at the same addresses', () => {
  const some = site([entry('article', 'bai-a'), entry('leaflet', 'to-a')]);
  const pages = leafletPages(some).map(({ path }) => path);
  expect(pages).toEqual(['/so-tay/to-roi/to-a/', '/en/handbook/leaflets/to-a/']);
  expect(entryPages(some).map(({ path }) => path)).toEqual(expect.arrayContaining(pages));
});

test('each recognition has one page to check it by, for both languages', () => {
  const awards = [
    { level: 'province', year: 2020 },
    { level: 'region', year: 2022 },
  ];
  const pages = verificationPages(site([entry('product', 'a', { type: 'award', awards }), entry('product', 'b')]));
  expect(pages.map(({ path, recognition }) => [path, recognition.product.id])).toEqual([
    [expect.stringMatching(/^\/x\/[2-9a-z]{5}\/$/), 'a'],
    [expect.stringMatching(/^\/x\/[2-9a-z]{5}\/$/), 'a'],
  ]);
});
