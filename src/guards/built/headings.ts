import { say } from '../../collections/message.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { readPages } from './address.ts';

/** Every page says what it is: one heading above all others, its kind, and where its content begins. */
export function headings(site: BuiltSite): Finding[] {
  return readPages(site).flatMap((page) => problems(page).map((message) => ({ file: page.file, message })));
}

function problems(page: BuiltPage): string[] {
  const found: string[] = [];
  const { headings: texts, mains } = page;
  if (texts.length !== 1) {
    const listed = texts.map((text) => `“${text}”`).join(', ');
    found.push(
      say(
        `Trang phải có đúng một <h1>, đang có ${texts.length}${listed && `: ${listed}`}; trong bài, đề mục bắt đầu từ “##”.`,
        `A page has exactly one <h1>, this one has ${texts.length}${listed && `: ${listed}`}; in texts, headings begin with “##”.`,
      ),
    );
  } else if (texts[0] === '') {
    found.push(say('<h1> của trang trống; điền title.', 'The <h1> of the page is empty; fill in the title.'));
  }
  if (!page.kind) {
    found.push(
      say(
        '<html> thiếu data-kind; trang phải dùng khung src/layouts/Page.astro.',
        '<html> has no data-kind; the page has to use src/layouts/Page.astro.',
      ),
    );
  }
  if (mains.length !== 1 || mains[0] !== 'noi-dung') {
    found.push(
      say(
        `Trang phải có đúng một <main id="noi-dung">, đang có: ${mains.join(', ') || 'không'}; dùng khung src/layouts/Page.astro.`,
        `A page has exactly one <main id="noi-dung">, this one has: ${mains.join(', ') || 'none'}; use src/layouts/Page.astro.`,
      ),
    );
  }
  return found;
}
