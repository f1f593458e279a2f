import {
  type Choices,
  choose,
  countsOf,
  type Filterable,
  fits,
  readChoices,
  WORDS,
  writeChoices,
} from '../domain/filter.ts';
import { fold } from '../domain/fold.ts';

/** An entry with the element that shows it. */
interface Listed extends Filterable {
  element: HTMLElement;
}

/** Filters a list as the reader chooses, and keeps the choices in the address, so that a filtered list can be shared. */
class EntryFilter extends HTMLElement {
  #entries: Listed[] = [];
  #selects: HTMLSelectElement[] = [];
  #choices: Choices = new Map();
  /** The line with the count, as it stands without a filter. */
  #whole = '';

  connectedCallback(): void {
    const form = this.#one('form');
    this.#selects = [...form.querySelectorAll('select')];
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => this.#listed(element));
    this.#whole = this.#status.textContent;
    const offer = new Map(this.#selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]));
    this.#choices = readChoices(location.search, offer);
    this.#one('nav').hidden = true;
    form.hidden = false;
    // Where the column stands open it is open, for listeners too.
    const wide = matchMedia('(min-width: 60rem)');
    const open = () => wide.matches && this.querySelector('details')?.setAttribute('open', '');
    open();
    wide.addEventListener('change', open);
    form.addEventListener('input', ({ target }) => {
      const { name, value } = target as HTMLInputElement | HTMLSelectElement;
      this.#choose(choose(this.#choices, name, value));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#words.blur();
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('[data-clear], [data-undo]');
      if (!button) return;
      const last = [...this.#choices.keys()].at(-1) ?? '';
      this.#choose(button.matches('[data-undo]') ? choose(this.#choices, last, '') : new Map());
      // The button is gone now; whoever uses the keyboard goes on from the count.
      this.#status.focus();
    });
    this.#show();
  }

  #choose(choices: Choices): void {
    this.#choices = choices;
    this.#show();
    // Last, because Safari refuses when somebody types very fast.
    history.replaceState(null, '', (writeChoices(choices) || location.pathname) + location.hash);
  }

  /** Brings entries, controls and words in line with the choices. */
  #show(): void {
    let shown = 0;
    for (const entry of this.#entries) {
      const fitting = fits(entry, this.#choices);
      entry.element.hidden = !fitting;
      if (fitting) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('.card-group')) this.#showGroup(group);
    const typed = this.#choices.get(WORDS) ?? '';
    if (this.#words.value.trim() !== typed) this.#words.value = typed;
    for (const select of this.#selects) this.#showOptions(select);
    const { size } = this.#choices;
    // Whoever changes the language keeps what was chosen: names and values are the same.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch'))
      link.search = writeChoices(this.#choices);
    this.#status.textContent = size ? this.dataset['shown']!.replace('{shown}', `${shown}`) : this.#whole;
    this.#one('[data-chosen]').textContent = size ? `(${size})` : '';
    this.#one('[data-clear]').hidden = !size || !shown;
    this.#one('.no-match').hidden = !!shown;
    if (!shown) this.#showNoMatch(typed);
  }

  /** A group goes with its last entry, and so does the way to it; else the way says how many stand there. */
  #showGroup(group: HTMLElement): void {
    const count = group.querySelectorAll('[data-entry]:not([hidden])').length;
    group.hidden = count === 0;
    const way = this.querySelector<HTMLElement>(`.list-groups [href="#${group.id}"]`);
    if (!way) return;
    way.hidden = group.hidden;
    way.querySelector('small')!.textContent = `${count}`;
  }

  /** Each option says how many entries it would leave; one that would leave none cannot be chosen. */
  #showOptions(select: HTMLSelectElement): void {
    const counts = countsOf(this.#entries, this.#choices, select.name);
    const chosen = this.#choices.get(select.name) ?? '';
    const [, ...values] = select.options;
    for (const option of values) {
      const count = counts.get(option.value) ?? 0;
      option.text = `${labelOf(option)} (${count})`;
      option.disabled = count === 0 && option.value !== chosen;
    }
    select.value = chosen;
  }

  #showNoMatch(typed: string): void {
    const names = [...this.#choices].map(([name, value]) => this.#nameOf(name, value));
    this.#one('[data-choices]').textContent = names.join(' · ');
    this.#one('[data-last]').textContent = names.at(-1) ?? '';
    this.#one('[data-words]').textContent = `“${typed}”`;
    const search = this.querySelector<HTMLAnchorElement>('[data-search]')!;
    search.hidden = typed === '';
    search.search = `?q=${encodeURIComponent(typed)}`;
  }

  #nameOf(name: string, value: string): string {
    const [option] = this.#selects.find((select) => select.name === name)?.selectedOptions ?? [];
    return option ? labelOf(option) : `“${value}”`;
  }

  #listed(element: HTMLElement): Listed {
    // Between two elements stands no space: their words must not run together.
    const words = [...element.children].filter((child) => !child.matches('button'));
    const shown = words.map(({ textContent }) => textContent);
    const values = this.#selects.map(({ name }) => [
      name,
      (element.getAttribute(`data-facet-${name}`) ?? '').split(' '),
    ]);
    return {
      element,
      values: Object.fromEntries(values) as Filterable['values'],
      text: fold([...shown, element.dataset['place']].join(' ')),
    };
  }

  get #status(): HTMLElement & { textContent: string } {
    return this.#one('[role=status]') as HTMLElement & { textContent: string };
  }

  get #words(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>(`[name=${WORDS}]`)!;
  }

  #one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** The words of an option without the count behind them. */
const labelOf = ({ text }: HTMLOptionElement) => text.replace(/ \(\d+\)$/, '');

customElements.define('entry-filter', EntryFilter);
