import { KINDS } from '../../collections/kinds.ts';
import type { AnyEntry } from '../../domain/entry.ts';
import { inlineWords } from '../../domain/inline-words.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import { entryPath, listPath, type StaticPage, staticPath } from '../../domain/routes.ts';

/** Where a link of the site leads for somebody who holds the book. */
export type Destination =
  | {
      where: 'inside';
      section: string;
      anchor: string | undefined;
      /** How the place is named beside the link: "Chương 3". Terms and sources are found by their order and have none. */
      name: string | undefined;
    }
  | {
      where: 'outside';
      /** As it is printed: whole, or from the first `/` while the site has no address. */
      address: string;
      /** What a reading program may open. */
      href: string | undefined;
      /** What stands there. */
      name: string | undefined;
    };

/** The sections of the book that a reader may be sent to, each with its anchors. */
export type Targets = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids of the sections that gather short things. */
export const QUESTIONS = 'phan-hoi-dap';
export const GLOSSARY = 'phan-thuat-ngu';
export const FIGURES = 'phan-con-so';
export const SOURCES = 'phan-nguon';

/** A link to a place in the book that has no page of its own on the site; an author cannot write it. */
export const inBook = (section: string, anchor: string): string => `book:${section}#${anchor}`;

const PAGES: readonly StaticPage[] = [
  'home',
  'about',
  'sitemap',
  'search',
  'communes',
  'duties',
  'changes',
  'accessibility',
  'quality',
];

/** Knows what stands at every address of the site, in one language. */
export class Addresses {
  readonly #reader: Reader;
  readonly #origin: string | undefined;
  readonly #targets: Targets;
  readonly #entries: ReadonlyMap<string, AnyEntry>;

  /** `origin` is undefined while the site has no address: no domain is invented. */
  constructor(reader: Reader, origin: string | undefined, targets: Targets) {
    this.#reader = reader;
    this.#origin = origin;
    this.#targets = targets;
    this.#entries = new Map(
      reader.site.all.map((entry) => [entryPath(entry.kind, entry.id, reader.language), entry] as const),
    );
  }

  /** The address of a page as it is printed. */
  printed(path: string): string {
    return (this.#origin ?? '') + path;
  }

  /** What a link in a section leads to; undefined for one that leads nowhere in a book. */
  find(href: string, section: string): Destination | undefined {
    if (/^(https?|mailto|tel):/.test(href)) return { where: 'outside', address: href, href, name: undefined };
    const [, own, at] = /^book:([^#]+)#(.+)$/.exec(href) ?? [];
    if (own) return this.#inside(own, at, undefined);
    if (href.startsWith('#')) return this.#inside(section, href.slice(1), undefined);
    if (!href.startsWith('/')) return undefined;
    return this.#insideBook(href) ?? this.#page(href);
  }

  #insideBook(href: string): Destination | undefined {
    const { language, site, t } = this.#reader;
    const [path = '', anchor] = href.split('#');
    if (path === listPath('question', language)) return this.#inside(QUESTIONS, anchor, t('kind.question'));
    if (path === listPath('glossary', language)) return this.#inside(GLOSSARY, anchor, undefined);
    const chapter = site.of('handbook').find(({ id }) => entryPath('handbook', id, language) === path);
    return chapter && this.#inside(chapter.id, anchor, t('handbook.chapter', { order: chapter.facts.order }));
  }

  #inside(section: string, anchor: string | undefined, name: string | undefined): Destination | undefined {
    const anchors = this.#targets.get(section);
    if (!anchors) return undefined;
    return { where: 'inside', section, anchor: anchor && anchors.has(anchor) ? anchor : undefined, name };
  }

  #page(path: string): Destination {
    const address = this.printed(path);
    return { where: 'outside', address, href: this.#origin && address, name: this.#nameOf(path) };
  }

  #nameOf(path: string): string | undefined {
    const { language, t } = this.#reader;
    const [page = '', anchor] = path.split('#');
    const entry = this.#entries.get(path) ?? this.#entries.get(page);
    if (entry?.kind === 'policy')
      return inlineWords([
        this.#reader.clause({ policy: { collection: 'policies', id: entry.id }, ...(anchor ? { anchor } : {}) }),
      ]);
    if (entry) return inlineWords([this.#reader.inlineLink(entry)]);
    const known = PAGES.find((name) => staticPath(name, language) === page);
    if (known) return t(`page.${known}.title`);
    const kind = KINDS.find((name) => listPath(name, language) === page);
    return kind && t(`list.${kind}.title`);
  }
}
