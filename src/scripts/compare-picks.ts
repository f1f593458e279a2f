import { isChoice, readChosen, toggled, writeChosen } from '../domain/comparison.ts';

/** Links to the same list in the other language, whole, and narrowed otherwise: they take the choice along. */
const OTHER_LISTS = '.language-switch, .list-count a, .facets nav a';

/** Lets products be chosen for comparison in their list. The choice stands in the address, as the comparison reads it. */
class ComparePicks extends HTMLElement {
  #switches = new Map<string, HTMLButtonElement>();
  #ids: readonly string[] = [];

  connectedCallback(): void {
    for (const card of document.querySelectorAll('[data-entry]')) {
      const link = card.querySelector('a')!;
      // The last part of the address of a product is its id.
      const id = link.pathname.split('/').at(-2)!;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button card-compare';
      button.textContent = this.dataset['toggle']!;
      button.setAttribute('aria-label', `${button.textContent}: ${link.textContent.trim()}`);
      button.addEventListener('click', () => this.#toggle(id));
      this.#switches.set(id, button);
      card.append(button);
    }
    this.querySelector('button')!.addEventListener('click', () => {
      this.#go([]);
      // The button is gone now.
      document.getElementById('noi-dung')?.focus({ preventScroll: true });
    });
    addEventListener('hashchange', () => isChoice(location.hash) && this.#read());
    this.#read();
  }

  #read(): void {
    // A narrowed list holds but some of the products: what was chosen from the others stays chosen.
    const isKnown = (id: string) => 'narrowed' in this.dataset || this.#switches.has(id);
    this.#ids = readChosen(location.hash, isKnown).ids;
    this.#show();
  }

  #toggle(id: string): void {
    const ids = toggled(this.#ids, id);
    if (ids) this.#go(ids);
    else this.#say(this.dataset['full']!);
  }

  #go(ids: readonly string[]): void {
    this.#ids = ids;
    history.replaceState(null, '', location.pathname + location.search + writeChosen(ids));
    this.#show();
  }

  #show(): void {
    const count = this.#ids.length;
    for (const [id, button] of this.#switches) button.setAttribute('aria-pressed', `${this.#ids.includes(id)}`);
    const go = this.querySelector('a')!;
    go.textContent = this.dataset['go']!.replace('{count}', `${count}`);
    go.hash = writeChosen(this.#ids);
    for (const part of this.querySelectorAll<HTMLElement>('a, button')) part.hidden = count === 0;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(OTHER_LISTS)) link.hash = go.hash;
    this.#say(count === 1 ? this.dataset['more']! : '');
  }

  #say(words: string): void {
    this.querySelector('p')!.textContent = words;
  }
}

customElements.define('compare-picks', ComparePicks);
