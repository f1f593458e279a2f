import { say } from '../../collections/message.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { isNotFound, readPages } from './address.ts';

const WHERE = 'src/integrations/sitemap.ts';

/** The site map lists every page that search engines may keep, once, and nothing else. */
export function sitemap(site: BuiltSite): Finding[] {
  if (!site.sitemap) {
    return [
      {
        file: 'dist/sitemap-index.xml',
        message: say(
          'Thiếu sơ đồ trang cho máy tìm kiếm; kiểm tra sitemap() trong astro.config.mjs.',
          'The site map for search engines is missing; check sitemap() in astro.config.mjs.',
        ),
      },
    ];
  }
  const wanted = readPages(site).filter((page) => !page.noindex && !isNotFound(page));
  const right = new Set(wanted.map(({ address }) => `${site.origin ?? ''}${address}`));
  const listed = new Set<string>();
  const findings: Finding[] = [];
  for (const { url, file } of site.sitemap) {
    if (listed.has(url)) {
      findings.push({
        file,
        message: say(
          `Sơ đồ kê “${url}” hai lần; sửa ${WHERE}.`,
          `The site map lists “${url}” twice; correct ${WHERE}.`,
        ),
      });
    } else if (!right.has(url)) {
      findings.push({
        file,
        message: say(
          `Sơ đồ kê “${url}”: trang ấy không có, hoặc không cho máy tìm kiếm lưu; bỏ khỏi sơ đồ trong ${WHERE}.`,
          `The site map lists “${url}”: there is no such page, or search engines are kept from it; leave it out in ${WHERE}.`,
        ),
      });
    }
    listed.add(url);
  }
  for (const { address, file } of wanted) {
    if (listed.has(`${site.origin ?? ''}${address}`)) continue;
    findings.push({
      file,
      message: say(
        `Trang ${address} không có trong sơ đồ; thêm vào (${WHERE}), hoặc khai noindex cho trang.`,
        `The page ${address} is not in the site map; let it in (${WHERE}), or mark the page noindex.`,
      ),
    });
  }
  return findings;
}
