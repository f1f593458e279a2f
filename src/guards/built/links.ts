import { say } from '../../collections/message.ts';
import { type BuiltPage, type BuiltSite, urlsIn } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { targetOf } from './address.ts';

/** Written by Pagefind and loaded by name from its own script. */
const PAGEFIND = '/pagefind/';

/** Every link on the site lands, down to the place on the page, and every file that a page needs is there. */
export function links(site: BuiltSite): Finding[] {
  const places = new Map<string, Set<string>>();
  const placesOn = (page: BuiltPage) => {
    const known = places.get(page.address) ?? new Set(page.anchors.map(({ id }) => id));
    places.set(page.address, known);
    return known;
  };
  const check = (from: string, file: string, href: string, shown: string): Finding[] => {
    const message = problem(site, from, href, shown, placesOn);
    return message === undefined ? [] : [{ file, message }];
  };
  return [
    ...[...site.pages.values()].flatMap((page) => {
      const { address, file } = page;
      return [
        ...page.links.flatMap(({ href, text }) => check(address, file, href, text)),
        ...page.resources.flatMap(({ href, tag }) => check(address, file, href, `<${tag}>`)),
        ...page.inlineStyles.flatMap(urlsIn).flatMap((href) => check(address, file, href, '<style>')),
      ];
    }),
    ...[...site.stylesheets].flatMap(([path, { urls }]) =>
      urls.flatMap((href) => check(path, `dist${path}`, href, 'url()')),
    ),
  ];
}

function problem(
  site: BuiltSite,
  from: string,
  href: string,
  shown: string,
  placesOn: (page: BuiltPage) => Set<string>,
): string | undefined {
  const target = targetOf(site, from, href);
  const link = `“${href}” (${shown})`;
  if (href.trim() === '' || target === undefined) {
    return say(
      `Liên kết ${link} không đọc được; viết một địa chỉ.`,
      `The link ${link} cannot be read; write an address.`,
    );
  }
  if (target === 'elsewhere' || target.path.startsWith(PAGEFIND)) return undefined;
  const { path, anchor } = target;
  const page = landing(site, path);
  if (!page) {
    if (site.files.has(path)) return undefined;
    if (site.pages.has(`${path}/`)) {
      return say(
        `Liên kết ${link} thiếu dấu “/” ở cuối; viết “${path}/”.`,
        `The link ${link} lacks its last “/”; write “${path}/”.`,
      );
    }
    return say(
      `Liên kết ${link} không dẫn tới trang hay tệp nào; sửa địa chỉ, hoặc thêm một dòng vào content/redirects.yaml nếu trang đã chuyển đi.`,
      `The link ${link} leads to no page or file; correct the address, or add a line to content/redirects.yaml if the page has moved.`,
    );
  }
  // `#top` and text fragments are the browser's own.
  if (anchor === '' || anchor === 'top' || anchor.startsWith(':~:') || placesOn(page).has(anchor)) return undefined;
  return say(
    `Liên kết ${link}: trang “${page.address}” không có chỗ “#${anchor}”; sửa hoặc bỏ phần sau dấu #.`,
    `The link ${link}: the page “${page.address}” has no place “#${anchor}”; correct or drop what follows the #.`,
  );
}

/** The page a reader ends on: an old address sends on to the new one, anchor and all. */
function landing(site: BuiltSite, path: string): BuiltPage | undefined {
  const page = site.pages.get(path);
  if (page?.redirectsTo === undefined) return page;
  const target = targetOf(site, path, page.redirectsTo);
  return target && target !== 'elsewhere' ? (site.pages.get(target.path) ?? page) : page;
}
