import { say } from '../../collections/message.ts';
import { alternates as claims, counterpartPath, staticPath } from '../../domain/routes.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { readPages } from './address.ts';

/**
 * What a page tells search engines about itself: its one true address, and its translation.
 * Two pages claim each other when both may be kept; claims then match on both sides, as search engines ask:
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternates(site: BuiltSite): Finding[] {
  return readPages(site).flatMap((page) =>
    [canonical(site, page), claimed(site, page)]
      .flatMap((message) => message ?? [])
      .map((message) => ({ file: page.file, message })),
  );
}

function canonical(site: BuiltSite, page: BuiltPage): string | undefined {
  const { address, canonicals, noindex } = page;
  const origin = site.origin ?? '';
  // English without a translation of its own points to the Vietnamese it shows.
  const right = [address, ...(noindex ? [counterpartPath(address) ?? address] : [])].map((path) => origin + path);
  const [stated] = canonicals;
  if (origin !== '' && canonicals.length === 1 && stated !== undefined && right.includes(stated)) return undefined;
  return say(
    `Trang phải khai đúng một canonical là “${right[0]}”, đang khai: ${listed(canonicals)}; sửa src/layouts/Page.astro.`,
    `The page has to state one canonical address, “${right[0]}”, and states: ${listed(canonicals)}; correct src/layouts/Page.astro.`,
  );
}

function claimed(site: BuiltSite, page: BuiltPage): string | undefined {
  const stated = page.alternates.map(({ hreflang, href }) => `${hreflang} ${href}`).sort();
  const right = rightClaims(site, page);
  if (same(stated, right)) return undefined;
  // The search page is kept out of search engines, and is the same page in both languages all the same.
  if (isSearch(page) && stated.length === 0) return undefined;
  return say(
    `Trang phải khai hreflang: ${listed(right)}; đang khai: ${listed(stated)}. Chỉ hai bản dịch thật, đều cho máy tìm kiếm lưu, mới khai nhau; sửa alternates của trang (src/domain/presenters/frame.ts).`,
    `The page has to state hreflang: ${listed(right)}; it states: ${listed(stated)}. Only two real translations, both open to search engines, claim each other; correct its alternates (src/domain/presenters/frame.ts).`,
  );
}

function rightClaims(site: BuiltSite, page: BuiltPage): string[] {
  const path = counterpartPath(page.address);
  const other = path === undefined ? undefined : site.pages.get(path);
  if (!other || (!isSearch(page) && (page.noindex || other.noindex))) return [];
  const [vi, en] = page.language === 'vi' ? [page, other] : [other, page];
  return claims({ vi: vi.address, en: en.address }, true, site.origin ?? '')
    .map(({ hreflang, href }) => `${hreflang} ${href}`)
    .sort();
}

const isSearch = ({ address, language }: BuiltPage) => address === staticPath('search', language);
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, index) => text === b[index]);
const listed = (texts: readonly string[]) => texts.join(', ') || '–';
