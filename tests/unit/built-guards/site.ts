import { builtSite, type BuiltSite } from '../../../src/guards/built-site.ts';
import type { Finding } from '../../../src/guards/finding.ts';
import { counterpartPath, languageOf } from '../../../src/domain/routes.ts';

/** Origin of every made-up site. */
export const ORIGIN = 'https://site.example';

/** A site of files by their path: `siteOf({ '/index.html': '…' })`. */
export function siteOf(files: Record<string, string>): BuiltSite {
  return builtSite(
    Object.entries(files).map(([path, text]) => ({ path, size: text.length, read: () => Buffer.from(text) })),
  );
}

/** What may be said of a made-up page; the rest is as it should be. */
interface Page {
  lang?: string;
  kind?: string;
  title?: string;
  head?: string;
  canonical?: string;
  alternates?: string;
  policy?: string;
  data?: string;
  body?: string;
  counterpart?: string;
}

export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

/** A page without a mistake at `address`, with what `given` changes. */
export function page(address: string, given: Page = {}): string {
  const lang = given.lang ?? languageOf(address);
  const other = given.counterpart ?? counterpartPath(address) ?? '/';
  const canonical = given.canonical ?? `<link rel="canonical" href="${ORIGIN}${address}">`;
  const policy = given.policy ?? `<meta http-equiv="content-security-policy" content="${POLICY}">`;
  const data = given.data ?? '{"@context":"https://schema.org","@type":"WebPage"}';
  return `<!doctype html><html lang="${lang}" data-kind="${given.kind ?? 'about'}"><head>
    <title>${given.title ?? `Title of ${address}`}</title>${canonical}${given.alternates ?? alternates(address)}${policy}
    <script type="application/ld+json">${data}</script>${given.head ?? ''}</head>
    <body><a href="${other}">Other language</a>${given.body ?? '<main id="noi-dung"><h1>Heading</h1></main>'}</body></html>`;
}

/** The claims of a page that has a translation. */
export function alternates(address: string): string {
  const other = counterpartPath(address) ?? '/';
  const [vi, en] = languageOf(address) === 'vi' ? [address, other] : [other, address];
  return [
    ['vi', vi],
    ['en', en],
    ['x-default', vi],
  ]
    .map(([hreflang, path]) => `<link rel="alternate" hreflang="${hreflang}" href="${ORIGIN}${path}">`)
    .join('');
}

/** The home page in both languages, without a mistake: every site has them. */
export const HOME = { '/index.html': page('/'), '/en/index.html': page('/en/') };

/** A main part around a text. */
export const main = (text: string) => `<main id="noi-dung"><h1>Heading</h1>${text}</main>`;

/** Findings as `file: message`. */
export const told = (findings: readonly Finding[]) => findings.map(({ file, message }) => `${file}: ${message}`);
