import { Parser } from 'htmlparser2';

/** An element with an id: a place that a link can lead to. */
export interface Anchor {
  id: string;
  tag: string;
  classes: readonly string[];
  /** Classes of the element around it. */
  parentClasses: readonly string[];
  /** Stands in `<main>`, not in the furniture around it. */
  inMain: boolean;
}

/** Something the browser fetches, or sends to, without the reader following a link. */
export interface Resource {
  tag: string;
  href: string;
}

/** A file that a browser may choose for a picture, with its width in pixels. */
export interface Candidate {
  href: string;
  width: number;
}

/** What the guards need to know of one page: nothing of how it looks. */
export interface PageContent {
  lang?: string;
  kind?: string;
  /** Texts of `<title>`; a picture's own title is none. */
  titles: string[];
  /** Texts of `<h1>`. */
  headings: string[];
  /** Ids of `<main>`. */
  mains: string[];
  canonicals: string[];
  alternates: Array<{ hreflang: string; href: string }>;
  noindex: boolean;
  /** Where the page sends its reader on, when it only keeps an old address alive. */
  redirectsTo?: string;
  /** In the order of the page; an id that stands twice is here twice. */
  anchors: Anchor[];
  links: Array<{ href: string; text: string }>;
  resources: Resource[];
  /** Files of pictures that are offered in several widths. */
  candidates: Candidate[];
  /** What a screen waits for; styles for paper alone are fetched afterwards and are resources only. */
  stylesheets: string[];
  /** `style="…"` attributes. */
  styleAttributes: string[];
  /** Attributes such as `onclick`. */
  handlers: string[];
  /** Contents of `<style>`. */
  inlineStyles: string[];
  /** Contents of `<script>` that a browser would run. */
  inlineScripts: string[];
  /** Contents of `<script type="application/ld+json">`. */
  structuredData: string[];
  /** The security policy of the page: contents of its `<meta http-equiv="content-security-policy">`. */
  policies: string[];
}

/** Reads a page in one pass, without building a tree: a site has thousands of them. */
export function readPage(html: string): PageContent {
  const reader = new PageReader();
  const parser = new Parser(reader);
  parser.end(html);
  return reader.page;
}

type Attributes = Record<string, string>;

/** Attributes that name something to fetch, by element. */
const FETCHED: Record<string, readonly string[]> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  form: ['action'],
  button: ['formaction'],
  input: ['src', 'formaction'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  feImage: ['href', 'xlink:href'],
};

/** Kinds of `<link>` that the browser fetches or connects to of its own accord. */
const FETCHED_LINKS = /^(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|.*icon.*)$/;

/** Types of `<script>` that run, or that steer what runs; every other type is data. */
const RUNS = ['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'];

const words = (text = '') => text.split(/\s+/).filter(Boolean);

class PageReader {
  readonly page: PageContent = {
    titles: [],
    headings: [],
    mains: [],
    canonicals: [],
    alternates: [],
    noindex: false,
    anchors: [],
    links: [],
    resources: [],
    candidates: [],
    stylesheets: [],
    styleAttributes: [],
    handlers: [],
    inlineStyles: [],
    inlineScripts: [],
    structuredData: [],
    policies: [],
  };
  /** The elements that are open, with what to do with their text at the end. */
  readonly #open: Array<{ tag: string; classes?: string | undefined; text?: string; done?: (text: string) => void }> =
    [];
  #mains = 0;
  #pictures = 0;

  onopentag(tag: string, attributes: Attributes): void {
    const { page } = this;
    if (tag === 'main') this.#mains += 1;
    if (tag === 'svg') this.#pictures += 1;
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'style') page.styleAttributes.push(value);
      else if (name === 'id') this.#anchor(tag, value, attributes['class']);
      else if (name.startsWith('on')) page.handlers.push(name);
    }
    for (const name of FETCHED[tag] ?? []) {
      const value = attributes[name];
      if (value === undefined) continue;
      if (name !== 'srcset') page.resources.push({ tag, href: value });
      else
        for (const { href, width } of candidates(value)) {
          page.resources.push({ tag, href });
          if (width !== undefined) page.candidates.push({ href, width });
        }
    }
    const done = this.#listener(tag, attributes);
    this.#open.push({ tag, classes: attributes['class'], ...(done ? { text: '', done } : {}) });
  }

  ontext(text: string): void {
    for (const element of this.#open) if (element.text !== undefined) element.text += text;
  }

  onclosetag(tag: string): void {
    if (tag === 'main') this.#mains -= 1;
    if (tag === 'svg') this.#pictures -= 1;
    const element = this.#open.pop();
    element?.done?.(element.text ?? '');
  }

  /** Notes what an element says by its attributes; answers what to do with its text, where that matters. */
  #listener(tag: string, attributes: Attributes): ((text: string) => void) | undefined {
    const { page } = this;
    const evened = (text: string) => words(text).join(' ');
    switch (tag) {
      case 'html':
        if (attributes['lang'] !== undefined) page.lang = attributes['lang'];
        if (attributes['data-kind'] !== undefined) page.kind = attributes['data-kind'];
        return undefined;
      case 'title':
        return this.#pictures > 0 ? undefined : (text) => page.titles.push(evened(text));
      case 'h1':
        return (text) => page.headings.push(evened(text));
      case 'main':
        page.mains.push(attributes['id'] ?? '');
        return undefined;
      case 'a':
      case 'area': {
        const href = attributes['href'] ?? attributes['xlink:href'];
        return href === undefined ? undefined : (text) => page.links.push({ href, text: evened(text) });
      }
      case 'link':
        this.#link(attributes);
        return undefined;
      case 'meta':
        this.#meta(attributes);
        return undefined;
      case 'style':
        return (text) => page.inlineStyles.push(text);
      case 'script': {
        const type = (attributes['type'] ?? '').toLowerCase();
        if (type === 'application/ld+json') return (text) => page.structuredData.push(text);
        return attributes['src'] === undefined && RUNS.includes(type)
          ? (text) => page.inlineScripts.push(text)
          : undefined;
      }
      default:
        return undefined;
    }
  }

  #anchor(tag: string, id: string, classes: string | undefined): void {
    const parentClasses = words(this.#open.at(-1)?.classes);
    this.page.anchors.push({ id, tag, classes: words(classes), parentClasses, inMain: this.#mains > 0 });
  }

  #link(attributes: Attributes): void {
    const { page } = this;
    const { rel = '', href = '', hreflang, media } = attributes;
    const kinds = words(rel.toLowerCase());
    if (kinds.includes('canonical')) page.canonicals.push(href);
    else if (kinds.includes('alternate') && hreflang !== undefined) page.alternates.push({ hreflang, href });
    else if (kinds.some((kind) => FETCHED_LINKS.test(kind))) page.resources.push({ tag: `link rel="${rel}"`, href });
    else page.links.push({ href, text: `<link rel="${rel}">` });
    if (kinds.includes('stylesheet') && media !== 'print') page.stylesheets.push(href);
  }

  #meta(attributes: Attributes): void {
    const { page } = this;
    const content = attributes['content'] ?? '';
    const name = (attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'] ?? '').toLowerCase();
    if (name === 'robots') page.noindex ||= content.includes('noindex');
    else if (name === 'content-security-policy') page.policies.push(content);
    else if (name === 'refresh') page.redirectsTo = content.replace(/^[^=]*=\s*/, '');
    // A picture for sharing is fetched by others, but it has to be there.
    else if (name === 'og:image' || name === 'twitter:image') page.links.push({ href: content, text: name });
  }
}

/** The addresses in a `srcset`, with their widths where it gives them. */
function candidates(srcset: string): Array<{ href: string; width: number | undefined }> {
  return srcset.split(/,\s+/).flatMap((candidate) => {
    const [href, descriptor = ''] = words(candidate);
    return href === undefined ? [] : [{ href, width: descriptor.endsWith('w') ? parseInt(descriptor) : undefined }];
  });
}
