import { HOVER, putBeside } from './beside.ts';
import { placeOf } from './place-of.ts';

/**
 * Shows what a term means and what stands behind a number: at a tap, a click or Enter, and while the mouse rests on it.
 * It is a popover of the browser's own kind: Escape, a tap elsewhere and its button close it, and whoever used the
 * keyboard is back at the link. Without this script the link leads to the glossary, or to the page of numbers.
 */
class TipBox extends HTMLElement {
  #timer = 0;
  /** The link whose words are on their way. */
  #wanted: HTMLAnchorElement | undefined;
  /** Opened by a tap or a key: it stays when the mouse leaves. */
  #kept = false;

  connectedCallback(): void {
    if (!('popover' in this)) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a.tip')) {
      link.setAttribute('aria-haspopup', 'dialog');
      // A finger that goes down will most likely tap: its words are fetched meanwhile.
      link.addEventListener('pointerdown', () => void placeOf(link));
      link.addEventListener('click', (event) => {
        // Into another tab it is a link like any other.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void this.#open(link, true).then((shown) => shown || location.assign(link.href));
      });
      link.addEventListener('pointerenter', (event) => {
        if (event.pointerType === 'mouse' && !this.#kept) this.#later(() => this.#open(link, false));
      });
      link.addEventListener('pointerleave', () => this.#leave());
    }
    this.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.addEventListener('pointerleave', () => this.#leave());
    this.addEventListener('keydown', (event) => this.#tab(event));
    this.addEventListener('toggle', () => (this.#kept &&= this.matches(':popover-open')));
  }

  /** Answers whether there was something to show. */
  async #open(link: HTMLAnchorElement, keep: boolean): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#wanted = link;
    // From now on, for the mouse may leave while the words are on their way.
    this.#kept = keep;
    const place = await placeOf(link);
    if (!place) return false;
    // Whoever moved on meanwhile wants it no more.
    if (this.#wanted !== link) return true;
    const { words, name, page, lang } = place;
    this.#hide();
    this.querySelector('[data-words]')!.replaceChildren(words);
    this.ariaLabel = name;
    this.lang = lang;
    this.querySelector<HTMLAnchorElement>('.tip-ways a')!.href = link.href;
    this.querySelector('[data-page]')!.textContent = page;
    // A narrow screen has no room beside the link.
    this.toggleAttribute('data-sheet', innerWidth < 640);
    // What has the focus now has it again when the box closes.
    if (keep) link.focus({ preventScroll: true });
    this.showPopover();
    putBeside(this, link);
    if (keep) this.focus();
    return true;
  }

  /** The box stands at the end of the page: whoever leaves it by Tab goes on from the link. */
  #tab(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const stops = [...this.querySelectorAll<HTMLElement>('a, summary, button')].filter((stop) =>
      stop.checkVisibility(),
    );
    const edges = event.shiftKey ? [this, stops[0]] : [stops.at(-1)];
    if (!edges.includes(document.activeElement as HTMLElement)) return;
    event.preventDefault();
    this.#hide();
  }

  #leave(): void {
    if (!this.#kept) this.#later(() => this.#hide());
  }

  #hide(): void {
    this.#wanted = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  #later(work: () => unknown): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(work, HOVER);
  }
}

customElements.define('tip-box', TipBox);
