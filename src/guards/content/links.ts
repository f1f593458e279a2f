import { KINDS, type Kind } from '../../collections/kinds.ts';
import { say } from '../../collections/message.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { entryPath, languageOf, listPath, onOnePage, type StaticPage, staticPath } from '../../domain/routes.ts';
import type { Finding } from '../finding.ts';
import type { Prose } from '../prose.ts';

/** Words that say nothing of where a link leads, to somebody who hears links one by one. */
const EMPTY_LABELS: Record<Language, readonly string[]> = {
  vi: ['tại đây', 'ở đây', 'đây', 'xem thêm', 'xem tại đây', 'xem', 'thêm', 'chi tiết', 'link', 'bấm vào đây'],
  en: ['here', 'click here', 'this', 'this page', 'more', 'read more', 'link', 'details'],
};

const STATIC_PAGES: readonly StaticPage[] = ['home', 'about', 'sitemap', 'search', 'communes', 'duties', 'edition', 'figures', 'unknowns', 'check', 'selection', 'villages', 'results', 'compare', 'addProduct'];
/** Sections that pages make from facts: they may be linked to, though no body has them. */
const MADE_ANCHORS = ['duoc-gi', 'ai-duoc', 'chuan-bi', 'cac-buoc', 'nop-o-dau', 'hoi-ai', 'can-cu', 'nguon', 'lich-su-sua-doi', 'quan-he', 'nhiem-vu-duoc-giao', 'truoc-va-sau'];

/** Links name their target, lead somewhere on this site, and stay in the language of the text. */
export function links(all: readonly Prose[]): Finding[] {
  const addresses = knownAddresses(all);
  return all.flatMap(({ entry, anchors, links: found }) =>
    found.flatMap(({ line, text, href }) =>
      problems(entry.lang, text, href, addresses, anchors).map((message): Finding => ({ file: entry.file, line, message })),
    ),
  );
}

/** Every address of the site with the anchors its page has. */
function knownAddresses(all: readonly Prose[]): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    for (const page of STATIC_PAGES) addresses.set(staticPath(page, language), new Set());
    for (const kind of KINDS) addresses.set(listPath(kind, language), new Set());
  }
  for (const { entry, anchors } of all) {
    for (const language of entry.lang === 'vi' ? LANGUAGES : (['en'] as const)) {
      if (onOnePage(entry.kind)) addresses.get(listPath(entry.kind, language))?.add(entry.id);
      else addAnchors(addresses, entryPath(entry.kind as Kind, entry.id, language), anchors);
    }
  }
  return addresses;
}

function addAnchors(addresses: Map<string, Set<string>>, path: string, anchors: readonly string[]): void {
  const known = addresses.get(path) ?? new Set(MADE_ANCHORS);
  for (const anchor of anchors) known.add(anchor);
  addresses.set(path, known);
}

function problems(
  lang: Language,
  text: string,
  href: string,
  addresses: Map<string, Set<string>>,
  own: readonly string[],
): string[] {
  const label = text.trim().toLowerCase();
  const found: string[] = [];
  if (label === '' || EMPTY_LABELS[lang].includes(label)) {
    found.push(
      say(
        `Chữ của liên kết “${text}” không nói dẫn tới đâu; viết tên trang hoặc điều khoản được dẫn.`,
        `The words of the link “${text}” do not say where it leads; name the page or provision.`,
      ),
    );
  }
  if (href.startsWith('#') && !own.includes(href.slice(1)) && !MADE_ANCHORS.includes(href.slice(1))) {
    found.push(say(`Trang này không có chỗ “${href}”; sửa phần sau dấu #.`, `This page has no place “${href}”; correct what follows the #.`));
  }
  if (!/^(?:[/#]|[a-z]+:)/i.test(href)) {
    found.push(
      say(
        `Liên kết “${href}” phải bắt đầu bằng “/” (trong trang này) hoặc https://.`,
        `The link “${href}” must begin with “/” (on this site) or https://.`,
      ),
    );
  }
  if (!href.startsWith('/')) return found;
  const [path = '', anchor] = href.replace(/\?[^#]*/, '').split('#');
  const anchors = addresses.get(path);
  if (!anchors) {
    const slash = addresses.has(`${path}/`) ? ` “${path}/”` : '';
    found.push(
      say(
        `Liên kết “${href}” không dẫn tới trang nào; kiểm tra địa chỉ${slash || ' (địa chỉ kết thúc bằng “/”)'}.`,
        `The link “${href}” leads to no page; check the address${slash || ' (addresses end in “/”)'}.`,
      ),
    );
  } else if (anchor && !anchors.has(anchor)) {
    found.push(
      say(`Trang “${path}” không có chỗ “#${anchor}”; sửa hoặc bỏ phần sau dấu #.`, `The page “${path}” has no place “#${anchor}”; correct or drop what follows the #.`),
    );
  }
  if (languageOf(path) !== lang) {
    found.push(
      say(
        `Liên kết “${href}” sang ngôn ngữ khác; bản tiếng Việt dẫn tới địa chỉ không có /en/, bản tiếng Anh dẫn tới /en/….`,
        `The link “${href}” changes language; Vietnamese texts link to addresses without /en/, English texts to /en/….`,
      ),
    );
  }
  return found;
}
