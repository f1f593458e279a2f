import { type Finder, type PresentUnit, type Reason, unitFinder } from '../domain/communes.ts';

/** A commune or ward of today in the table, with the elements that show it. */
interface Row extends PresentUnit {
  element: HTMLElement;
  /** Holds its name; why it was found is written above it. */
  head: HTMLElement;
  /** The old units, in the order of `formedFrom`. */
  units: HTMLElement[];
  district: string;
}

/** Shows the communes and wards that a typed place is in today, and keeps the place in the address. */
class CommuneFinder extends HTMLElement {
  #rows: Row[] = [];
  #find: Finder = () => undefined;
  /** The line with the count, as it stands before anything is asked. */
  #whole = '';

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('tbody > tr[id]')].map(rowOf);
    this.#find = unitFinder(this.#rows);
    this.#whole = this.#one('[role=status]').textContent;
    const form = this.#one('form');
    form.hidden = false;
    form.addEventListener('input', () => this.#ask(this.#field.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The keyboard of a telephone goes, and the answer can be seen.
      this.#field.blur();
    });
    this.#one('button').addEventListener('click', () => {
      this.#field.value = '';
      this.#ask('');
      this.#field.focus();
    });
    this.#field.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#show(this.#field.value);
  }

  #ask(typed: string): void {
    this.#show(typed);
    const asked = typed.trim();
    // Last, because Safari refuses when somebody types very fast.
    history.replaceState(null, '', asked ? `?${new URLSearchParams({ q: asked }).toString()}` : location.pathname);
  }

  #show(typed: string): void {
    const found = this.#find(typed);
    for (const row of this.#rows) this.#showRow(row, found && (found.get(row.id) ?? []));
    for (const part of this.querySelectorAll<HTMLElement>('tbody, section'))
      part.hidden = !part.querySelector('tr[id]:not([hidden])');
    for (const part of this.querySelectorAll<HTMLElement>('nav, tr.quiet')) part.hidden = found !== undefined;
    this.#one('.commune-none').hidden = found?.size !== 0;
    this.#one('button').hidden = found === undefined;
    this.#one('[role=status]').textContent = found ? this.#count(typed.trim(), found.size) : this.#whole;
  }

  #showRow(row: Row, reasons: Reason[] | undefined): void {
    row.element.hidden = reasons?.length === 0;
    for (const line of row.head.querySelectorAll('small')) line.remove();
    const named = (unit: object) => reasons?.some((reason) => reason.by === 'former' && reason.unit === unit) ?? false;
    for (const [index, unit] of row.formedFrom.entries()) row.units[index]?.classList.toggle('named', named(unit));
    row.head.prepend(...(reasons ?? []).flatMap((reason) => this.#why(reason, row)));
  }

  /** Why a row is there, unless its own name or the heading above it says so. */
  #why(reason: Reason, row: Row): HTMLElement[] {
    if (reason.by === 'name' || (reason.by === 'district' && !reason.partly)) return [];
    const line = document.createElement('small');
    line.lang = document.documentElement.lang;
    const [sentence, unit, district] =
      reason.by === 'former'
        ? [reason.unit.partly ? 'whyPartly' : 'whyFormer', reason.unit.name, reason.unit.district]
        : ['whyDistrict', row.name, reason.district];
    const words = this.dataset[sentence]!.replace('{unit}', unit).replace('{district}', district);
    line.textContent = words[0]!.toUpperCase() + words.slice(1);
    return [line];
  }

  #count(typed: string, count: number): string {
    const sentence = this.dataset[count === 0 ? 'foundNone' : count === 1 ? 'foundOne' : 'found']!;
    return sentence.replace('{count}', `${count}`).replace('{typed}', () => `“${typed}”`);
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  #one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

function rowOf(element: HTMLElement): Row {
  const head = element.querySelector('th')!;
  const district = element.closest('tbody')!.dataset['district']!;
  const units = [...element.querySelectorAll<HTMLElement>('td > span')];
  return {
    element,
    head,
    units,
    district,
    id: element.id,
    name: head.textContent.trim(),
    formerProvince: element.closest('section')!.dataset['province']!,
    formedFrom: units.map((unit) => ({
      name: unit.textContent.trim(),
      district: unit.dataset['district'] ?? district,
      partly: 'partly' in unit.dataset,
    })),
  };
}

customElements.define('commune-finder', CommuneFinder);
