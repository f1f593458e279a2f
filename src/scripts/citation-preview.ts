import { HOVER, putBeside } from './beside.ts';
import { previewOf } from './citation-text.ts';
import { policyData } from './policy-data.ts';

/**
 * Shows what a link to a legal text leads to: while the mouse rests on it, while it has the focus, or at a first tap;
 * a second tap follows it. Escape closes it, and the mouse may move onto it. Without this script links are links.
 */
class CitationPreview extends HTMLElement {
  /** The link whose words are shown, and the one whose words are on their way. */
  #link: HTMLAnchorElement | undefined;
  #wanted: HTMLAnchorElement | undefined;
  #timer = 0;
  #touched = false;

  connectedCallback(): void {
    if (!('popover' in this)) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      if (!leadsToText(link)) continue;
      link.addEventListener('mouseenter', () => this.#later(() => this.#open(link)));
      link.addEventListener('mouseleave', () => this.#later(() => this.#close()));
      link.addEventListener('focus', () => link.matches(':focus-visible') && void this.#open(link));
      // At once: it must not lie over the next stop of the Tab key. A tap onto it keeps it open.
      link.addEventListener('blur', () => this.#touched || this.#close());
      link.addEventListener('pointerdown', (event) => (this.#touched = event.pointerType === 'touch'));
      link.addEventListener('click', (event) => this.#tap(link, event));
    }
    this.addEventListener('mouseenter', () => clearTimeout(this.#timer));
    this.addEventListener('mouseleave', () => this.#later(() => this.#close()));
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close());
    document.addEventListener('click', (event) => {
      if (
        this.#link &&
        event.target instanceof Node &&
        !this.#link.contains(event.target) &&
        !this.contains(event.target)
      )
        this.#close();
    });
  }

  #tap(link: HTMLAnchorElement, event: MouseEvent): void {
    // A text as a whole is opened at once; only a provision is worth a look before.
    if (!this.#touched || this.#link === link || !link.hash) return;
    event.preventDefault();
    void this.#open(link).then((shown) => {
      if (!shown) location.href = link.href;
    });
  }

  #later(work: () => unknown): void {
    clearTimeout(this.#timer);
    // A mouse event that a finger causes is none of the mouse.
    if (!this.#touched) this.#timer = window.setTimeout(work, HOVER);
  }

  /** Answers whether there was something to show. */
  async #open(link: HTMLAnchorElement): Promise<boolean> {
    const { pathname, hash } = new URL(link.href);
    this.#wanted = link;
    const policy = await policyData(pathname);
    if (!policy) return false;
    // Whoever moved on meanwhile wants it no more.
    if (this.#wanted !== link) return true;
    const { name, words, state } = previewOf(policy, decodeURIComponent(hash.slice(1)));
    this.#say('[data-name]', name);
    this.#say('[data-words]', words);
    this.#say('[data-state]', state);
    this.querySelector('a')!.href = link.href;
    this.#link = link;
    link.setAttribute('aria-describedby', this.id);
    // Under a thumb it stands at the foot of the screen; else beside the link, which it must not cover.
    this.toggleAttribute('data-sheet', this.#touched);
    this.showPopover();
    putBeside(this, link);
    return true;
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    if (!this.#link) return;
    this.#link.removeAttribute('aria-describedby');
    this.#link = undefined;
    this.hidePopover();
  }

  #say(selector: string, words: string): void {
    this.querySelector(selector)!.textContent = words;
  }
}

/** Links to legal texts, and to provisions of this one where its words cite them. */
function leadsToText({ pathname, classList }: HTMLAnchorElement): boolean {
  if (classList.contains('cite')) return false;
  if (pathname === location.pathname) return classList.contains('citation');
  return /^\/(?:van-ban|en\/policies)\/[^/]+\/$/.test(pathname);
}

customElements.define('citation-preview', CitationPreview);
