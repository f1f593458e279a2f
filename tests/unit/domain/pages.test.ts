import { expect, test } from 'vitest';
import { KINDS } from '../../../src/collections/kinds.ts';
import { entryPages, listPages } from '../../../src/domain/pages.ts';
import { counterpartPath } from '../../../src/domain/routes.ts';
import { entry } from '../support/entry.ts';
import { site } from '../support/site.ts';

const lists = listPages();
const entries = entryPages(site([entry('article', 'bai-a'), entry('glossary', 'tu-a'), entry('policy', 'van-ban-a')]));
const paths = [...lists, ...entries].map(({ path }) => path);

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

test('a term has no page of its own', () => {
  expect(paths.filter((path) => path.includes('tu-a'))).toEqual([]);
});

test('no address is made twice, and each has its counterpart', () => {
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(paths).toContain(counterpartPath(path));
});
