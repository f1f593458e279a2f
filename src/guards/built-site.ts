import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Language } from '../domain/language.ts';
import { languageOf } from '../domain/routes.ts';
import { readPage, type PageContent } from './built-page.ts';
import { carriesMetadata } from './picture-metadata.ts';

/** One page as it stands in `dist/`. */
export interface BuiltPage extends PageContent {
  /** `/van-ban/`, `/404.html`. */
  address: string;
  /** What the address says; what the page says is `lang`. */
  language: Language;
  /** `dist/van-ban/index.html`: where a finding points to. */
  file: string;
  /** Bytes as a reader loads them, compressed. */
  weight: number;
}

/** A stylesheet, with the addresses it names. */
export interface Stylesheet {
  weight: number;
  urls: string[];
}

/** A script, with the addresses it is put together from. */
export interface Script {
  weight: number;
  imports: string[];
}

/** The finished site as one value, read once for all guards. */
export interface BuiltSite {
  /** The canonical origin, as the home page states it. */
  origin?: string;
  /** Every page by its address. */
  pages: Map<string, BuiltPage>;
  /** Size of every file by its path from the root of the site: `/favicon.svg`. */
  files: Map<string, number>;
  /** Paths of pictures that still say where, when or with what they were taken. */
  telling: string[];
  /** Every stylesheet by its path. */
  stylesheets: Map<string, Stylesheet>;
  /** Every script by its path. */
  scripts: Map<string, Script>;
  /** What the site map lists, and where; undefined without a site map. */
  sitemap?: Array<{ url: string; file: string }>;
}

/** A file of the site. It is read only when somebody needs what is in it. */
export interface SiteFile {
  /** From the root of the site: `/van-ban/index.html`. */
  path: string;
  size: number;
  read: () => Buffer;
}

/** Reads the built site in `folder`. */
export function readBuiltSite(folder: string): BuiltSite {
  return builtSite(filesBelow(folder, ''));
}

/** Makes the site of its files. */
export function builtSite(files: Iterable<SiteFile>): BuiltSite {
  const site: BuiltSite = {
    pages: new Map(),
    files: new Map(),
    telling: [],
    stylesheets: new Map(),
    scripts: new Map(),
  };
  const maps = new Map<string, string[]>();
  for (const { path, size, read } of files) {
    site.files.set(path, size);
    // Pagefind brings pages and styles of its own, which this site never shows.
    if (path.startsWith('/pagefind/')) continue;
    if (path.endsWith('.html')) addPage(site, path, read());
    else if (path.endsWith('.css')) site.stylesheets.set(path, stylesheet(read()));
    else if (path.endsWith('.js')) site.scripts.set(path, script(read()));
    else if (/\.(jpe?g|png|webp|avif)$/i.test(path) && carriesMetadata(read())) site.telling.push(path);
    else if (/^\/sitemap[^/]*\.xml$/.test(path)) maps.set(path, locations(read().toString()));
  }
  const canonical = site.pages.get('/')?.canonicals[0];
  if (canonical && URL.canParse(canonical)) site.origin = new URL(canonical).origin;
  const index = maps.get('/sitemap-index.xml');
  if (index) {
    site.sitemap = index.flatMap((map) => {
      const path = URL.canParse(map) ? new URL(map).pathname : map;
      return (maps.get(path) ?? []).map((url) => ({ url, file: `dist${path}` }));
    });
  }
  return site;
}

function addPage(site: BuiltSite, path: string, bytes: Buffer): void {
  const address = path.replace(/\/index\.html$/, '/');
  const language = languageOf(address);
  const content = readPage(bytes.toString());
  site.pages.set(address, { ...content, address, language, file: `dist${path}`, weight: weigh(bytes) });
}

function stylesheet(bytes: Buffer): Stylesheet {
  return { weight: weigh(bytes), urls: urlsIn(bytes.toString()) };
}

/** What is imported when it is first needed is not waited for. */
function script(bytes: Buffer): Script {
  const imports = [...bytes.toString().matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)];
  return { weight: weigh(bytes), imports: imports.map(([, address = '']) => address) };
}

/** The addresses that a piece of CSS names. */
export function urlsIn(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map((match) => match.slice(1).find((address) => address !== undefined) ?? '');
}

/** Bytes on the way to the reader: level 5 is what hosts spend on a page as they send it. */
function weigh(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));

function* filesBelow(folder: string, path: string): Generator<SiteFile> {
  const items = readdirSync(join(folder, path), { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = `${path}/${item.name}`;
    const file = join(folder, below);
    if (item.isDirectory()) yield* filesBelow(folder, below);
    else yield { path: below, size: statSync(file).size, read: () => readFileSync(file) };
  }
}
