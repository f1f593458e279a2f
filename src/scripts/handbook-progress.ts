import { PROGRESS_KEY } from '../domain/reading-progress.ts';
import { forgetProgress, readProgress } from './progress-store.ts';

/** Shows in the contents of the book what this browser remembers, and forgets it when asked to. */
class HandbookProgress extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    // The page may come back as it was left, and the book may be read in another window.
    addEventListener('pageshow', () => this.#show());
    addEventListener('storage', ({ key }) => (key === PROGRESS_KEY || key === null) && this.#show());
    this.querySelector('button')?.addEventListener('click', () => this.#forget());
  }

  #show(): void {
    const { read, last } = readProgress();
    const chapters = [...document.querySelectorAll<HTMLElement>('[data-chapter]')];
    const done = chapters.filter(({ dataset }) => read.includes(dataset['chapter'] ?? ''));
    for (const chapter of chapters) {
      const mark = chapter.querySelector<HTMLElement>('[data-read]');
      if (mark) mark.hidden = !done.includes(chapter);
    }
    const next = chapters.find(({ dataset }) => last !== undefined && dataset['chapter'] === last.chapter);
    this.#one('[data-continue]').hidden = !next;
    if (next) this.#lead(next, last?.heading);
    this.#status.textContent = this.dataset['progress']!.replace('{read}', `${done.length}`);
    this.#one('button').hidden = false;
    this.hidden = done.length === 0 && !next;
  }

  #lead(chapter: HTMLElement, heading: string | undefined): void {
    const title = chapter.querySelector<HTMLAnchorElement>('h3 a')!;
    const name = this.#one('[data-title]');
    name.textContent = `${chapter.dataset['order'] ?? ''}. ${title.textContent.trim()}`;
    name.lang = title.lang;
    this.querySelector('a')!.href = title.pathname + (heading ? `#${heading}` : '');
  }

  #forget(): void {
    forgetProgress();
    this.#show();
    // Whoever asked is told, and the keyboard goes on from there.
    this.hidden = false;
    this.#one('button').hidden = true;
    this.#status.textContent = this.dataset['forgotten']!;
    this.#status.focus();
  }

  get #status(): HTMLElement {
    return this.#one('[role=status]');
  }

  #one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

customElements.define('handbook-progress', HandbookProgress);
