import { globSync, readFileSync } from 'node:fs';
import { counterpartPath } from '../../../src/domain/routes.ts';

/** One page of each kind, in Vietnamese. */
export const EXAMPLES = {
  home: '/',
  'list of policies': '/van-ban/',
  letter: '/van-ban/cv-khuyen-cong-2021/',
  policy: '/van-ban/nd-45-2012/',
  'side by side': '/van-ban/nd-45-2012/song-ngu/',
  handbook: '/so-tay/',
  chapter: '/so-tay/khuyen-cong-la-gi/',
  'list of leaflets': '/so-tay/to-roi/',
  leaflet: '/so-tay/to-roi/lam-ho-so/',
  'list of programmes': '/ho-tro/',
  checker: '/ho-tro/kiem-tra/',
  programme: '/ho-tro/ho-tro-may-moc-thiet-bi/',
  dossier: '/ho-tro/ho-tro-may-moc-thiet-bi/ho-so/',
  'list of products': '/san-pham/',
  selection: '/san-pham/binh-chon/',
  'craft villages': '/san-pham/lang-nghe/',
  compare: '/san-pham/so-sanh/',
  product: '/san-pham/banh-tet-le-quyen/',
  verification: '/x/dgz9p/',
  'missing product': '/san-pham/bo-sung/',
  'list of projects': '/de-an/',
  project: '/de-an/may-tach-mau-xay-xat-gao-nam-dau/',
  results: '/de-an/ket-qua/',
  article: '/bai-viet/cong-van-2021-yeu-cau-gi/',
  agency: '/co-quan/so-cong-thuong/',
  communes: '/co-quan/xa-phuong/',
  duties: '/co-quan/nhiem-vu/',
  figures: '/so-tay/con-so/',
  changes: '/thay-doi/',
  glossary: '/thuat-ngu/',
  search: '/tim-kiem/?q=khuyến+công',
  about: '/gioi-thieu/',
  quality: '/chat-luong/',
  unknowns: '/chat-luong/can-biet/',
  accessibility: '/tro-nang/',
  'site map': '/so-do/',
  'not found': '/404.html',
} as const;

/** One page of each layout, in Vietnamese. */
export const LAYOUTS: readonly string[] = Object.values(EXAMPLES);

/** A page in both languages; one that speaks both is there once. */
export function inBothLanguages(path: string): string[] {
  return [...new Set([path, counterpartPath(path) ?? ''])];
}

/** Every address in the site map of the built site. */
export function everyPage(): string[] {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** Every page a reader can meet: those of the site map, and those kept from search engines. */
export function everyPageAndMore(): string[] {
  const policies = everyPage().filter((path) => /^\/van-ban\/[^/]+\/$/.test(path));
  const sideBySide = policies.map((path) => `${path}song-ngu/`);
  const checks = globSync('x/*/index.html', { cwd: 'dist' }).map((file) => `/${file.replace(/index\.html$/, '')}`);
  return [
    ...everyPage(),
    ...checks.sort(),
    ...[...sideBySide, EXAMPLES.search, EXAMPLES['not found']].flatMap(inBothLanguages),
  ];
}
