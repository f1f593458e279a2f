import { loadPagefind, type PagefindResult } from './pagefind.ts';

/** How many results are shown at a time. */
const PAGE = 15;

/** The list of results on the search page. The query comes from the address, so that a search can be shared. */
class SearchResults extends HTMLElement {
  #results: PagefindResult[] = [];
  #shown = 0;

  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const field = document.querySelector<HTMLInputElement>('#search');
    if (field) field.value = query;
    if (query === '') {
      this.#say('start', query);
      field?.focus();
      return;
    }
    document.title = `${query} – ${document.title}`;
    void this.#search(query);
  }

  async #search(query: string): Promise<void> {
    this.#say('loading', query);
    try {
      const pagefind = await loadPagefind();
      this.#results = (await pagefind.search(query)).results;
      this.#say(this.#results.length > 0 ? 'count' : 'none', query);
      await this.#showMore();
    } catch {
      this.#say('failed', query);
    }
  }

  async #showMore(): Promise<void> {
    const next = this.#results.slice(this.#shown, this.#shown + PAGE);
    const data = await Promise.all(next.map((result) => result.data()));
    this.#list.append(...data.map(({ url, excerpt, meta }) => item(url, meta['title'] ?? url, excerpt)));
    this.#shown += next.length;
    this.querySelector('button')?.remove();
    if (this.#shown < this.#results.length) this.append(this.#moreButton());
  }

  #moreButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.dataset['more'] ?? '';
    button.addEventListener('click', () => void this.#showMore());
    return button;
  }

  /** Tells screen readers and eyes what happens. */
  #say(message: 'start' | 'loading' | 'none' | 'count' | 'failed', query: string): void {
    const status = this.querySelector('[role=status]');
    const words = this.dataset[message] ?? '';
    if (status) status.textContent = words.replace('{count}', String(this.#results.length)).replace('{query}', query);
  }

  get #list(): Element {
    return this.querySelector('[data-search-results]')!;
  }
}

function item(url: string, title: string, excerpt: string): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const words = document.createElement('p');
  // Pagefind escapes the page's text and adds only <mark>.
  words.innerHTML = excerpt;
  entry.append(link, words);
  return entry;
}

customElements.define('search-results', SearchResults);
