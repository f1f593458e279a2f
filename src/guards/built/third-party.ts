import { say } from '../../collections/message.ts';
import { type BuiltSite, urlsIn } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { targetOf } from './address.ts';

/** The page carries what it needs inside itself. */
const INSIDE = /^(data|blob):/i;

/**
 * Nothing is loaded from elsewhere: the site works when others fail, and tells nobody who reads it.
 * Links to elsewhere are fine: the reader chooses to follow them.
 */
export function thirdParty(site: BuiltSite): Finding[] {
  const check = (from: string, file: string, tag: string, href: string): Finding[] =>
    !INSIDE.test(href) && targetOf(site, from, href) === 'elsewhere' ? [{ file, message: foreign(tag, href) }] : [];
  return [
    ...[...site.pages.values()].flatMap(({ address, file, resources, inlineStyles }) => [
      ...resources.flatMap(({ tag, href }) => check(address, file, `<${tag}>`, href)),
      ...inlineStyles.flatMap(urlsIn).flatMap((href) => check(address, file, '<style>', href)),
    ]),
    ...[...site.stylesheets].flatMap(([path, { urls }]) =>
      urls.flatMap((href) => check(path, `dist${path}`, 'url()', href)),
    ),
  ];
}

const foreign = (tag: string, href: string) =>
  say(
    `${tag} tải “${href}” từ trang khác; chép tệp vào content/ hoặc public/ rồi dùng địa chỉ ở trang này.`,
    `${tag} loads “${href}” from another site; copy the file to content/ or public/ and use its address here.`,
  );
