import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/collections/kinds.ts';
import { listPath } from '../../src/domain/routes.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const html = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8');
const entriesOn = (path: string) => [...html(path).matchAll(/<\w+[^>]* data-entry/g)].length;

/** The facets of a page: where each value leads, and how many entries it promises. */
const promisedOn = (path: string) =>
  [...html(path).matchAll(/<a href="([^"]*\/(?:theo|by)\/[^"]*)"[^>]*>[^<]*<small>(\d+)<\/small>/g)].map(
    ([, href = '', count]) => ({ href, count: Number(count) }),
  );

describe.each(['vi', 'en'] as const)('the lists of “%s”', (language) => {
  const lists = KINDS.map((kind) => listPath(kind, language));

  test('each value of a facet leads to a page with as many entries as it says', () => {
    const promised = lists.flatMap(promisedOn);
    expect(promised.length).toBeGreaterThan(20);
    const wrong = promised.filter(({ href, count }) => entriesOn(href) !== count || count === 0);
    expect(wrong).toEqual([]);
  });

  test('no narrowed list stands where no list leads', () => {
    const word = language === 'vi' ? 'theo' : 'by';
    const linked = new Set(lists.flatMap(promisedOn).map(({ href }) => href));
    const built = lists
      .filter((list) => existsSync(join(DIST, list, word)))
      .flatMap((list) => globSync(`${list.slice(1)}${word}/**/index.html`, { cwd: DIST }))
      .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
    expect(built.filter((path) => !linked.has(path))).toEqual([]);
    expect(built).toHaveLength(linked.size);
  });

  test('a filter offers what the links offer, with the same counts', () => {
    for (const list of lists) {
      const options = [...html(list).matchAll(/<option value="[^"]+"[^>]*>[^<]*\((\d+)\)<\/option>/g)];
      expect(options.map(([, count]) => Number(count))).toEqual(promisedOn(list).map(({ count }) => count));
    }
  });
});
