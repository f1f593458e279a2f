/** The part of Pagefind's browser API that the site uses (Pagefind 1.5). */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A found page; its words are fetched when asked for. */
export interface PagefindResult {
  id: string;
  data(): Promise<{
    url: string;
    /** HTML of a stretch of the page, found words in `<mark>`. */
    excerpt: string;
    meta: Record<string, string>;
  }>;
}

/** Loads Pagefind, which is written beside the pages after the build. It picks the index of the page's language itself. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
