import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../../src/collections/kinds.ts';
import {
  bilingualPath,
  counterpartPath,
  entryPath,
  facetPath,
  isBilingualPath,
  isFacetPath,
  languageOf,
  listPath,
  onOnePage,
  type StaticPage,
  staticPath,
  verificationPath,
} from '../../../src/domain/routes.ts';

/** The contract, typed out again on purpose: an address released once must not move. */
const LISTS: Record<Kind, [vi: string, en: string]> = {
  policy: ['/van-ban/', '/en/policies/'],
  handbook: ['/so-tay/', '/en/handbook/'],
  programme: ['/ho-tro/', '/en/support/'],
  product: ['/san-pham/', '/en/products/'],
  project: ['/de-an/', '/en/projects/'],
  article: ['/bai-viet/', '/en/articles/'],
  agency: ['/co-quan/', '/en/agencies/'],
  glossary: ['/thuat-ngu/', '/en/glossary/'],
  question: ['/hoi-dap/', '/en/questions/'],
  leaflet: ['/so-tay/to-roi/', '/en/handbook/leaflets/'],
};
const PAGES: Record<StaticPage, [vi: string, en: string]> = {
  home: ['/', '/en/'],
  about: ['/gioi-thieu/', '/en/about/'],
  sitemap: ['/so-do/', '/en/sitemap/'],
  search: ['/tim-kiem/', '/en/search/'],
  communes: ['/co-quan/xa-phuong/', '/en/agencies/communes/'],
  figures: ['/so-tay/con-so/', '/en/handbook/figures/'],
  duties: ['/co-quan/nhiem-vu/', '/en/agencies/duties/'],
  changes: ['/thay-doi/', '/en/changes/'],
  edition: ['/so-tay/an-ban/', '/en/handbook/edition/'],
  accessibility: ['/tro-nang/', '/en/accessibility/'],
  quality: ['/chat-luong/', '/en/quality/'],
  unknowns: ['/chat-luong/can-biet/', '/en/quality/unknowns/'],
  check: ['/ho-tro/kiem-tra/', '/en/support/check/'],
  selection: ['/san-pham/binh-chon/', '/en/products/selection/'],
  villages: ['/san-pham/lang-nghe/', '/en/products/craft-villages/'],
  results: ['/de-an/ket-qua/', '/en/projects/results/'],
  compare: ['/san-pham/so-sanh/', '/en/products/compare/'],
  addProduct: ['/san-pham/bo-sung/', '/en/products/add/'],
  notFound: ['/404.html', '/en/404.html'],
};

describe('addresses of the contract', () => {
  test.each(KINDS)('the list of kind %s', (kind) => {
    expect([listPath(kind, 'vi'), listPath(kind, 'en')]).toEqual(LISTS[kind]);
  });

  test.each(KINDS.filter((kind) => !onOnePage(kind)))('an entry of kind %s', (kind) => {
    const [vi, en] = LISTS[kind];
    expect(entryPath(kind, 'muc-a', 'vi')).toBe(`${vi}muc-a/`);
    expect(entryPath(kind, 'muc-a', 'en')).toBe(`${en}muc-a/`);
  });

  test('a term stands at its anchor on the one page of the glossary', () => {
    expect(entryPath('glossary', 'tu-a', 'vi')).toBe('/thuat-ngu/#tu-a');
    expect(entryPath('glossary', 'tu-a', 'en')).toBe('/en/glossary/#tu-a');
  });

  test('a legal text in both languages stands below it', () => {
    expect(bilingualPath('van-ban-a', 'vi')).toBe('/van-ban/van-ban-a/song-ngu/');
    expect(bilingualPath('van-ban-a', 'en')).toBe('/en/policies/van-ban-a/bilingual/');
  });

  test('a narrowed list stands below its list, facet and value written alike in both languages', () => {
    expect(facetPath('product', 'cap', 'tinh', 'vi')).toBe('/san-pham/theo/cap/tinh/');
    expect(facetPath('product', 'cap', 'tinh', 'en')).toBe('/en/products/by/cap/tinh/');
  });

  test.each([
    ['/san-pham/theo/cap/tinh/', true],
    ['/en/products/by/cap/tinh/', true],
    ['/san-pham/by/cap/tinh/', false],
    ['/en/products/', false],
    ['/', false],
  ])('%s is a narrowed list: %s', (path, answer) => {
    expect(isFacetPath(path)).toBe(answer);
  });

  test.each(Object.entries(PAGES))('the page %s', (page, paths) => {
    expect([staticPath(page as StaticPage, 'vi'), staticPath(page as StaticPage, 'en')]).toEqual(paths);
  });

  test.each([
    ['/', 'vi'],
    ['/en/', 'en'],
    ['/en', 'en'],
    ['/en/policies/a/', 'en'],
    ['/enterprise/', 'vi'],
    ['/van-ban/en/', 'vi'],
  ])('%s is in %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});

describe('the same page in the other language', () => {
  const lists = Object.values(LISTS);
  const entries = KINDS.map((kind) => [entryPath(kind, 'muc-a', 'vi'), entryPath(kind, 'muc-a', 'en')]);

  test.each([...lists, ...entries, ...Object.values(PAGES)])('%s and %s lead to each other', (vi, en) => {
    expect(counterpartPath(vi!)).toBe(en);
    expect(counterpartPath(en!)).toBe(vi);
  });

  test.each([
    ['/tim-kiem/?q=bột%20sen', '/en/search/?q=bột%20sen'],
    ['/van-ban/van-ban-a/#dieu-5-khoan-2-diem-dd', '/en/policies/van-ban-a/#dieu-5-khoan-2-diem-dd'],
    ['/en/?a=1&b=/en/x/#c?d', '/?a=1&b=/en/x/#c?d'],
    ['/#phan-a', '/en/#phan-a'],
  ])('%s keeps its query and anchor: %s', (from, to) => {
    expect(counterpartPath(from)).toBe(to);
    expect(counterpartPath(to)).toBe(from);
  });

  test('the page to check a recognition by speaks both languages: it is its own counterpart', () => {
    expect(verificationPath('ha5xh')).toBe('/x/ha5xh/');
    expect(isBilingualPath('/x/ha5xh/')).toBe(true);
    expect(languageOf('/x/ha5xh/')).toBe('vi');
    expect(counterpartPath('/x/ha5xh/#a')).toBe('/x/ha5xh/#a');
    for (const other of ['/x/', '/x/ha5xh', '/en/x/ha5xh/', '/x/ha5xh/them/', '/van-ban/x/'])
      expect(isBilingualPath(other)).toBe(false);
  });

  test.each([
    '/khong-co/',
    '/x/',
    '/en/x/ha5xh/',
    '/en/khong-co/',
    '/van-ban',
    '/van-ban-khac/',
    '/policies/',
    '/en/van-ban/',
    '/en',
    'van-ban/',
    'https://vidu.invalid/van-ban/',
    '?q=a',
    '',
  ])('“%s” is outside the contract and has none', (address) => {
    expect(counterpartPath(address)).toBeUndefined();
  });

  // Below a section the words change with the language too: a guessed address is a dead link.
  test('a page below a section is never answered with an address the contract does not have', () => {
    const pairs = [
      ['/van-ban/van-ban-a/song-ngu/', '/en/policies/van-ban-a/bilingual/'],
      ['/ho-tro/kiem-tra/', '/en/support/check/'],
      ['/so-tay/to-roi/muc-a/', '/en/handbook/leaflets/muc-a/'],
      ['/co-quan/nhiem-vu/', '/en/agencies/duties/'],
      ['/san-pham/bo-sung/', '/en/products/add/'],
      ['/san-pham/theo/nam/2020/', '/en/products/by/nam/2020/'],
    ].flatMap(([vi, en]) => [[vi!, en!] as const, [en!, vi!] as const]);
    const wrong = pairs
      .map(([from, to]) => [from, counterpartPath(from), to])
      .filter(([, answer, to]) => answer !== undefined && answer !== to);
    expect(wrong).toEqual([]);
    expect(pairs.map(([from]) => counterpartPath(from))).not.toContain(undefined);
  });
});
