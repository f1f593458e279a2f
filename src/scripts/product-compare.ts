// First of all: what a cell says depends on the reader's day.
import './dated.ts';
import { isChoice, readChosen, toggled, writeChosen } from '../domain/comparison.ts';
import { hasWords } from '../domain/filter.ts';
import { fold } from '../domain/fold.ts';

/** A product of the table. */
interface Row {
  row: HTMLTableRowElement;
  /** Its cells, the name first: they are moved, never copied, so that both tables say the same. */
  cells: readonly HTMLTableCellElement[];
  /** Every word it can be found by, folded. */
  text: string;
  option: HTMLLIElement;
  box: HTMLInputElement;
  /** Takes it out again, at the head of its column. */
  remove: HTMLButtonElement;
}

/** Sets up to four rows of the table of all products side by side, as columns. What is chosen stands in the address alone. */
class ProductCompare extends HTMLElement {
  #rows = new Map<string, Row>();
  #ids: readonly string[] = [];
  #headings: readonly string[] = [];

  connectedCallback(): void {
    this.#headings = [...this.querySelectorAll('.stacked thead th')].map(({ textContent }) => textContent);
    for (const row of this.querySelectorAll<HTMLTableRowElement>('.stacked tbody tr')) this.#offer(row);
    const form = this.querySelector('form')!;
    const words = form.querySelector('input')!;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    words.addEventListener('input', () => this.#find(words.value));
    this.#one('[data-clear]').addEventListener('click', () => {
      this.#go([]);
      this.#status.focus();
    });
    addEventListener('hashchange', () => {
      // An anchor of the page, such as that of the skip link, is no choice.
      if (location.hash === '' || isChoice(location.hash)) this.#read();
    });
    this.#read();
    // Whoever comes with a choice comes to see it.
    this.querySelector('details')!.open = this.#ids.length < 2;
  }

  /** A box to tick for a row of the table. */
  #offer(row: HTMLTableRowElement): void {
    const cells = [...row.cells];
    // Between two cells stands no space: their words must not run together.
    const text = fold(cells.map(saidBy).join(' '));
    const name = cells[0]!.textContent.trim();
    const option = document.createElement('li');
    const label = document.createElement('label');
    const box = document.createElement('input');
    const type = document.createElement('small');
    box.type = 'checkbox';
    box.addEventListener('change', () => this.#toggle(row.id));
    type.textContent = cells[1]!.textContent.trim();
    label.append(box, name, ' ', type);
    option.append(label);
    this.querySelector('ul')!.append(option);
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'button compare-remove';
    remove.textContent = this.dataset['remove']!;
    remove.setAttribute('aria-label', `${remove.textContent}: ${name}`);
    remove.addEventListener('click', () => {
      this.#toggle(row.id);
      // The button is gone now.
      this.#status.focus();
    });
    this.#rows.set(row.id, { row, cells, text, option, box, remove });
  }

  #find(typed: string): void {
    const found = [...this.#rows.values()].filter(({ option, box, text }) => {
      option.hidden = !box.checked && !hasWords(text, typed);
      return !option.hidden;
    });
    if (found.length === 0) this.#status.textContent = this.dataset['none']!;
    else this.#say();
  }

  #toggle(id: string): void {
    const ids = toggled(this.#ids, id);
    if (ids) return this.#go(ids);
    this.#rows.get(id)!.box.checked = false;
    this.#status.textContent = this.dataset['full']!;
  }

  #go(ids: readonly string[]): void {
    history.replaceState(null, '', location.pathname + writeChosen(ids));
    this.#read();
  }

  #read(): void {
    const { ids, unknown, tooMany } = readChosen(location.hash, (id) => this.#rows.has(id));
    this.#ids = ids;
    this.#show();
    const extra = [
      unknown.length > 0 && this.dataset['unknown']!.replace('{ids}', unknown.join(', ')),
      tooMany && this.dataset['full']!,
    ];
    this.#say(...extra.filter((words) => words !== false));
  }

  #show(): void {
    for (const [id, { row, cells, box, remove }] of this.#rows) {
      remove.remove();
      row.append(...cells);
      cells[0]!.scope = 'row';
      box.checked = this.#ids.includes(id);
    }
    const chosen = this.#ids.map((id) => this.#rows.get(id)!);
    for (const { cells, remove } of chosen) cells[0]!.append(remove);
    const any = chosen.length > 0;
    this.#one('.compare-beside').hidden = !any;
    this.#one('.compare-all').hidden = any;
    this.#one('[data-clear]').hidden = !any;
    this.dataset['count'] = `${chosen.length}`;
    // Whoever changes the language, or goes back to the list, keeps the choice.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch, [data-list]'))
      link.hash = writeChosen(this.#ids);
    const rows = this.#headings.map((heading, at) =>
      turned(
        heading,
        chosen.map(({ cells }) => cells[at]!),
        at === 0,
      ),
    );
    for (const row of rows.slice(1)) this.#mark(row);
    this.#one('.compare-beside thead').replaceChildren(rows[0]!);
    this.#one('.compare-beside tbody').replaceChildren(...rows.slice(1));
  }

  /** A row whose cells do not all say the same says so, in a word and not by colour alone. */
  #mark(row: HTMLTableRowElement): void {
    const [heading, ...cells] = row.cells;
    if (new Set(cells.map(saidBy)).size < 2) return;
    row.className = 'differs';
    const mark = document.createElement('small');
    mark.textContent = this.dataset['differs']!;
    heading!.append(' ', mark);
  }

  #say(...extra: readonly string[]): void {
    const count = this.#ids.length;
    const more = count === 1 ? [this.dataset['more']!] : [];
    const words = [...extra, this.dataset['chosen']!.replace('{count}', `${count}`), ...more].join(' ');
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  get #status(): HTMLElement {
    return this.#one('[role=status]');
  }

  #one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** What a cell says on the reader's day: words of another day are hidden, and are no difference. */
function saidBy(cell: HTMLTableCellElement): string {
  const shown = cell.cloneNode(true) as HTMLTableCellElement;
  for (const part of shown.querySelectorAll('[hidden]')) part.remove();
  return shown.textContent.replace(/\s+/g, ' ').trim();
}

/** A column of the table as a row: its heading, and the cells of the products. */
function turned(heading: string, cells: readonly HTMLTableCellElement[], isHead: boolean): HTMLTableRowElement {
  const row = document.createElement('tr');
  const name = document.createElement('th');
  name.scope = isHead ? 'col' : 'row';
  name.textContent = heading;
  if (isHead) for (const cell of cells) cell.scope = 'col';
  row.append(name, ...cells);
  return row;
}

customElements.define('product-compare', ProductCompare);
