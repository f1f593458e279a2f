const pages = new Map<string, Promise<Document | undefined>>();

/** A page of this site, fetched once; undefined when it cannot be had. */
export function pageAt(path: string): Promise<Document | undefined> {
  const known = pages.get(path);
  if (known) return known;
  const page = fetch(path)
    .then((response) => (response.ok ? response.text() : undefined))
    .then((html) => (html === undefined ? undefined : new DOMParser().parseFromString(html, 'text/html')))
    .catch(() => undefined);
  pages.set(path, page);
  return page;
}

/** What stands where a link leads. */
export interface Place {
  /** A copy without anchors, ready to stand on another page; its heading has become a name. */
  words: HTMLElement;
  name: string;
  /** Title and language of its page. */
  page: string;
  lang: string;
}

/** The term or the number that a link leads to, with all that its page says of it. */
export async function placeOf({ pathname, hash }: HTMLAnchorElement): Promise<Place | undefined> {
  const page = await pageAt(pathname);
  const heading = page?.getElementById(decodeURIComponent(hash.slice(1)));
  if (!page || !heading?.parentElement) return undefined;
  const words = heading.parentElement.cloneNode(true) as HTMLElement;
  const own = words.querySelector('[id]')!;
  const name = document.createElement('strong');
  name.append(...own.childNodes);
  name.lang = own.getAttribute('lang') ?? '';
  own.replaceWith(name);
  return {
    words,
    name: name.textContent,
    page: page.querySelector('h1')?.textContent ?? '',
    lang: page.documentElement.lang,
  };
}
