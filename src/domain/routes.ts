import { KINDS, type Kind } from '../collections/kinds.ts';
import type { Language } from './language.ts';

/** The pages of the site that are no entries. */
export type StaticPage =
  | 'home'
  | 'about'
  | 'sitemap'
  | 'search'
  | 'communes'
  | 'duties'
  | 'figures'
  | 'changes'
  | 'edition'
  | 'accessibility'
  | 'quality'
  | 'unknowns'
  | 'check'
  | 'selection'
  | 'villages'
  | 'results'
  | 'compare'
  | 'addProduct'
  | 'notFound';

/** First part of the address of each kind. This table is the contract: it changes only by adding. */
const SECTIONS: Record<Kind, Record<Language, string>> = {
  policy: { vi: 'van-ban', en: 'policies' },
  handbook: { vi: 'so-tay', en: 'handbook' },
  programme: { vi: 'ho-tro', en: 'support' },
  product: { vi: 'san-pham', en: 'products' },
  project: { vi: 'de-an', en: 'projects' },
  article: { vi: 'bai-viet', en: 'articles' },
  agency: { vi: 'co-quan', en: 'agencies' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  question: { vi: 'hoi-dap', en: 'questions' },
  leaflet: { vi: 'so-tay/to-roi', en: 'handbook/leaflets' },
};

const STATIC: Record<StaticPage, Record<Language, string>> = {
  home: { vi: '/', en: '/en/' },
  about: { vi: '/gioi-thieu/', en: '/en/about/' },
  sitemap: { vi: '/so-do/', en: '/en/sitemap/' },
  search: { vi: '/tim-kiem/', en: '/en/search/' },
  communes: { vi: '/co-quan/xa-phuong/', en: '/en/agencies/communes/' },
  duties: { vi: '/co-quan/nhiem-vu/', en: '/en/agencies/duties/' },
  figures: { vi: '/so-tay/con-so/', en: '/en/handbook/figures/' },
  changes: { vi: '/thay-doi/', en: '/en/changes/' },
  edition: { vi: '/so-tay/an-ban/', en: '/en/handbook/edition/' },
  accessibility: { vi: '/tro-nang/', en: '/en/accessibility/' },
  quality: { vi: '/chat-luong/', en: '/en/quality/' },
  unknowns: { vi: '/chat-luong/can-biet/', en: '/en/quality/unknowns/' },
  check: { vi: '/ho-tro/kiem-tra/', en: '/en/support/check/' },
  selection: { vi: '/san-pham/binh-chon/', en: '/en/products/selection/' },
  villages: { vi: '/san-pham/lang-nghe/', en: '/en/products/craft-villages/' },
  results: { vi: '/de-an/ket-qua/', en: '/en/projects/results/' },
  compare: { vi: '/san-pham/so-sanh/', en: '/en/products/compare/' },
  addProduct: { vi: '/san-pham/bo-sung/', en: '/en/products/add/' },
  notFound: { vi: '/404.html', en: '/en/404.html' },
};

/** The word between a section and the facets of its list. */
const FACETS_BELOW: Record<Language, string> = { vi: 'theo', en: 'by' };

/** The word below a legal text for both languages side by side. */
const SIDE_BY_SIDE: Record<Language, string> = { vi: 'song-ngu', en: 'bilingual' };

/** The word below a programme for the sheet to take to the office. */
const DOSSIER: Record<Language, string> = { vi: 'ho-so', en: 'dossier' };

/** Words of the contract below a section, in both languages; other parts of an address are ids, the same in both. */
const BELOW_SECTIONS: ReadonlyArray<Record<Language, string>> = [
  FACETS_BELOW,
  SIDE_BY_SIDE,
  { vi: 'kiem-tra', en: 'check' },
  { vi: 'to-roi', en: 'leaflets' },
  DOSSIER,
  { vi: 'nhiem-vu', en: 'duties' },
  { vi: 'an-ban', en: 'edition' },
  { vi: 'con-so', en: 'figures' },
  { vi: 'ket-qua', en: 'results' },
  { vi: 'so-sanh', en: 'compare' },
  { vi: 'bo-sung', en: 'add' },
];

const prefix = (language: Language) => (language === 'vi' ? '' : '/en');

/** Address of the list of a kind. */
export function listPath(kind: Kind, language: Language): string {
  return `${prefix(language)}/${SECTIONS[kind][language]}/`;
}

/** Whether the entries of a kind stand together on the page of their list, each at its anchor. */
export function onOnePage(kind: Kind): boolean {
  return kind === 'glossary' || kind === 'question';
}

/** Address of an entry. */
export function entryPath(kind: Kind, id: string, language: Language): string {
  return onOnePage(kind) ? `${listPath(kind, language)}#${id}` : `${listPath(kind, language)}${id}/`;
}

/** Address of a legal text in both languages side by side, with the furniture of one. */
export function bilingualPath(id: string, language: Language): string {
  return `${entryPath('policy', id, language)}${SIDE_BY_SIDE[language]}/`;
}

/** Address of a list narrowed to one value of a facet. Facet and value are written alike in both languages. */
export function facetPath(kind: Kind, facet: string, value: string, language: Language): string {
  return `${listPath(kind, language)}${FACETS_BELOW[language]}/${facet}/${value}/`;
}

/**
 * Whether an address is that of a narrowed list. Such a page comes and goes with its entries, and with the day
 * (“not yet in force”): it is a view, not something released for ever.
 */
export function isFacetPath(path: string): boolean {
  const language = languageOf(path);
  return path.split('/')[language === 'vi' ? 2 : 3] === FACETS_BELOW[language];
}

/** Address of a page that is no entry. */
export function staticPath(page: StaticPage, language: Language): string {
  return STATIC[page][language];
}

/** Address of the sheet to take to the office for a programme. */
export function dossierPath(id: string, language: Language): string {
  return `${entryPath('programme', id, language)}${DOSSIER[language]}/`;
}

/** Address of the page to check a recognition by: short, for good, and one page for both languages. */
export function verificationPath(code: string): string {
  return `/x/${code}/`;
}

/** Whether an address is that of one page for both languages: it is its own counterpart. */
export function isBilingualPath(path: string): boolean {
  return /^\/x\/[a-z0-9]+\/$/.test(path);
}

/** Where a number that is still looked for stands with the question that would settle it. */
export function unknownPath(id: string, language: Language): string {
  return `${staticPath('unknowns', language)}#${id}`;
}

/** The anchor of an open question on the page of what is not known. */
export const enquiryAnchor = (id: string) => `cau-hoi-${id}`;

/** Where an open question stands. */
export function enquiryPath(id: string, language: Language): string {
  return `${staticPath('unknowns', language)}#${enquiryAnchor(id)}`;
}

/** Where a number has its passport: its place on the page of all numbers. */
export function figurePath(id: string, language: Language): string {
  return `${staticPath('figures', language)}#${id}`;
}

/** The two forms of a feed: Atom and JSON Feed. */
export type FeedFormat = 'xml' | 'json';

/** Address of the feed of a list, or of the whole site. */
export function feedPath(kind: Kind | undefined, language: Language, format: FeedFormat): string {
  return `${kind ? listPath(kind, language) : staticPath('home', language)}feed.${format}`;
}

/** The kind of an address below the list of one; undefined for every other address. */
export function kindOf(path: string): Kind | undefined {
  const language = languageOf(path);
  return KINDS.filter((kind) => path.startsWith(listPath(kind, language))).sort(
    // Leaflets stand below the handbook.
    (a, b) => listPath(b, language).length - listPath(a, language).length,
  )[0];
}

/** The language of an address; of a page in both, the one that stands first on it. */
export function languageOf(path: string): Language {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'vi';
}

/**
 * The same page in the other language, computed and never typed by hand.
 * Keeps a query and an anchor: anchors are the same in both languages. A page in both languages is its own counterpart.
 * Undefined for an address outside the contract.
 */
export function counterpartPath(address: string): string | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  if (isBilingualPath(path)) return address;
  const from = languageOf(path);
  const to = from === 'vi' ? 'en' : 'vi';
  for (const paths of Object.values(STATIC)) if (paths[from] === path) return paths[to] + rest;
  for (const names of Object.values(SECTIONS)) {
    const list = `${prefix(from)}/${names[from]}/`;
    if (!path.startsWith(list)) continue;
    const below = path
      .slice(list.length)
      .split('/')
      .map((part) => BELOW_SECTIONS.find((words) => words[from] === part)?.[to] ?? part);
    return `${prefix(to)}/${names[to]}/${below.join('/')}${rest}`;
  }
  return undefined;
}

/** One line of a page's `hreflang` set. */
export interface Alternate {
  hreflang: Language | 'x-default';
  href: string;
}

/**
 * The `hreflang` set of a page: only real translations claim each other; Vietnamese is the default.
 * A page that shows the other language's text (not yet translated) claims nothing.
 */
export function alternates(paths: Record<Language, string>, translated: boolean, origin: string): Alternate[] {
  if (!translated) return [];
  return [
    { hreflang: 'vi', href: origin + paths.vi },
    { hreflang: 'en', href: origin + paths.en },
    { hreflang: 'x-default', href: origin + paths.vi },
  ];
}
