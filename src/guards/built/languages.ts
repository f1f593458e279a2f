import { say } from '../../collections/message.ts';
import { counterpartPath } from '../../domain/routes.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { readPages, targetOf } from './address.ts';

/**
 * Every page is in the language of its address and leads to the same page in the other language, unless it speaks both.
 */
export function languages(site: BuiltSite): Finding[] {
  return readPages(site).flatMap((page) =>
    [declared(page), counterpart(site, page)]
      .flatMap((message) => message ?? [])
      .map((message) => ({ file: page.file, message })),
  );
}

function declared({ lang, language, address }: BuiltPage): string | undefined {
  if (lang === language) return undefined;
  return say(
    `Địa chỉ ${address} là của tiếng “${language}” mà trang khai <html lang="${lang ?? ''}">; sửa language của trang.`,
    `The address ${address} belongs to “${language}”, but the page says <html lang="${lang ?? ''}">; correct the page’s language.`,
  );
}

function counterpart(site: BuiltSite, page: BuiltPage): string | undefined {
  const other = counterpartPath(page.address);
  if (other === undefined) {
    return say(
      `Địa chỉ ${page.address} không có trong src/domain/routes.ts nên không biết trang cùng nội dung ở ngôn ngữ kia; thêm vào đó.`,
      `The address ${page.address} is not in src/domain/routes.ts, so its page in the other language is unknown; add it there.`,
    );
  }
  if (!site.pages.has(other)) {
    return say(
      `Trang này không có bản ở ngôn ngữ kia: thiếu ${other}; thêm trang ấy trong src/pages/.`,
      `This page has none in the other language: ${other} is missing; add it in src/pages/.`,
    );
  }
  if (other === page.address) return undefined;
  const linked = page.links.some(({ href }) => {
    const target = targetOf(site, page.address, href);
    return target !== undefined && target !== 'elsewhere' && target.path === other;
  });
  if (linked) return undefined;
  return say(
    `Trang không có liên kết sang ${other}; sửa counterpart của trang (src/domain/presenters/frame.ts).`,
    `The page has no link to ${other}; correct its counterpart (src/domain/presenters/frame.ts).`,
  );
}
