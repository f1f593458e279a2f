import type { BuiltPage, BuiltSite } from '../built-site.ts';

/** Where a reference leads within the site. */
export interface Target {
  path: string;
  anchor: string;
}

/**
 * Reads a reference found on `from` (the address of a page or the path of a stylesheet).
 * `'elsewhere'`: another site, a telephone, an e-mail. Undefined: it cannot be read.
 */
export function targetOf(site: BuiltSite, from: string, href: string): Target | 'elsewhere' | undefined {
  const base = `${site.origin ?? 'http://here'}${from}`;
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.origin !== new URL(base).origin) return 'elsewhere';
  const path = decoded(url.pathname);
  const anchor = decoded(url.hash.slice(1));
  return path === undefined || anchor === undefined ? undefined : { path, anchor };
}

/** Pages a reader is meant to read: all but those that only send on from an old address. */
export function readPages(site: BuiltSite): BuiltPage[] {
  return [...site.pages.values()].filter(({ redirectsTo }) => redirectsTo === undefined);
}

/** Whether a page is what hosts answer when there is none. */
export function isNotFound({ address }: BuiltPage): boolean {
  return address.endsWith('/404.html');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
