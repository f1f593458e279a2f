import { describe, expect, test } from 'vitest';
import { alternates } from '../../../src/guards/built/alternates.ts';
import { HOME, ORIGIN, page, siteOf, told } from './site.ts';

const NOINDEX = '<meta name="robots" content="noindex">';
const canonical = (path: string) => `<link rel="canonical" href="${ORIGIN}${path}">`;
const pair = (vi: string, en: string) => ({ '/van-ban/a/index.html': vi, '/en/policies/a/index.html': en });
const VI = page('/van-ban/a/');
const EN = page('/en/policies/a/');

describe('what pages claim of each other', () => {
  test('two translations claim each other', () => {
    expect(told(alternates(siteOf({ ...HOME, ...pair(VI, EN) })))).toEqual([]);
  });

  test('a page without English claims nothing, and its English address points to the Vietnamese', () => {
    const english = page('/en/policies/a/', { head: NOINDEX, alternates: '', canonical: canonical('/van-ban/a/') });
    expect(told(alternates(siteOf({ ...HOME, ...pair(page('/van-ban/a/', { alternates: '' }), english) })))).toEqual(
      [],
    );
  });

  test('the search page is kept from search engines, and may claim its other language or not', () => {
    const files = {
      '/tim-kiem/index.html': page('/tim-kiem/', { head: NOINDEX }),
      '/en/search/index.html': page('/en/search/', { head: NOINDEX, alternates: '' }),
    };
    expect(told(alternates(siteOf({ ...HOME, ...files })))).toEqual([]);
  });

  test('a translation that is not claimed back is told', () => {
    const found = told(alternates(siteOf({ ...HOME, ...pair(VI, page('/en/policies/a/', { alternates: '' })) })));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      'dist/en/policies/a/index.html: Trang phải khai hreflang: en https://site.example/en/policies/a/',
    );
    expect(found[0]).toContain('it states: –.');
    expect(found[0]).toContain('correct its alternates (src/domain/presenters/frame.ts)');
  });

  test('a claim on a page that search engines are kept from is told on both sides', () => {
    const found = told(alternates(siteOf({ ...HOME, ...pair(VI, page('/en/policies/a/', { head: NOINDEX })) })));
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('The page has to state hreflang: –; it states: en');
  });

  test('a claim without x-default is told', () => {
    const claims = `<link rel="alternate" hreflang="vi" href="${ORIGIN}/van-ban/a/"><link rel="alternate" hreflang="en" href="${ORIGIN}/en/policies/a/">`;
    const found = told(alternates(siteOf({ ...HOME, ...pair(page('/van-ban/a/', { alternates: claims }), EN) })));
    expect(found[0]).toContain('x-default https://site.example/van-ban/a/; đang khai: en');
  });

  test.each([
    ['another page', canonical('/')],
    ['another site', '<link rel="canonical" href="https://other.example/van-ban/a/">'],
    ['nothing', ''],
    ['two', canonical('/van-ban/a/') + canonical('/')],
  ])('a canonical address that names %s is told', (_name, given) => {
    const found = told(alternates(siteOf({ ...HOME, ...pair(page('/van-ban/a/', { canonical: given }), EN) })));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('dist/van-ban/a/index.html: ');
    expect(found[0]).toContain('one canonical address, “https://site.example/van-ban/a/”, and states: ');
    expect(found[0]).toContain('correct src/layouts/Page.astro');
  });
});
