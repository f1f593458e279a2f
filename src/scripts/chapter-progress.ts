import { EASY_ANCHOR } from '../domain/view.ts';
import { finished, type Progress, reached, writeProgress } from '../domain/reading-progress.ts';
import { keepProgress, readProgress } from './progress-store.ts';

/** Remembers how far this chapter was read, in this browser alone, and offers to go on from there. */
class ChapterProgress extends HTMLElement {
  #headings: HTMLElement[] = [];
  #kept = '';

  connectedCallback(): void {
    const body = document.querySelector<HTMLElement>('.entry-body > .prose');
    const after = body?.nextElementSibling;
    if (!body?.firstElementChild || !after) return;
    this.#headings = [...body.querySelectorAll<HTMLElement>(':is(h2, h3)[id]')];
    this.#offer();
    const look = () => this.#look(body);
    // A section is being read from when its heading has come up to the upper third.
    const headings = new IntersectionObserver(look, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of this.#headings) headings.observe(heading);
    new IntersectionObserver(look).observe(after);
  }

  /** Whoever comes with an anchor, or begins at the top of another chapter, is where they want to be. */
  #offer(): void {
    const { last } = readProgress();
    const heading = this.#headings.find(({ id }) => id === last?.heading);
    const link = this.querySelector('a');
    const words = this.querySelector('[data-heading]');
    if (!link || !words || !heading || last?.chapter !== this.#chapter || location.hash) return;
    link.href = `#${heading.id}`;
    words.textContent = heading.textContent;
    this.hidden = false;
  }

  #look(body: HTMLElement): void {
    const { bottom } = body.getBoundingClientRect();
    // Behind the text stand its sources: whoever leaps there from the head has not read it.
    if (bottom <= 0) return;
    if (bottom <= innerHeight) {
      this.#keep(finished(readProgress(), this.#chapter, this.dataset['next']));
      return;
    }
    const heading = this.#headings.filter((one) => one.getBoundingClientRect().top < innerHeight / 3).at(-1)?.id;
    if (heading) this.#keep(reached(readProgress(), { chapter: this.#chapter, heading }));
  }

  #keep(progress: Progress): void {
    const written = writeProgress(progress);
    if (written === this.#kept) return;
    this.#kept = written;
    keepProgress(progress);
  }

  get #chapter(): string {
    return this.dataset['chapter'] ?? '';
  }
}

/** Not every browser opens what an anchor inside it names. */
function openEasyReading(): void {
  const details = document.getElementById(EASY_ANCHOR)?.closest('details');
  if (details && location.hash === `#${EASY_ANCHOR}`) details.open = true;
}

customElements.define('chapter-progress', ChapterProgress);
addEventListener('hashchange', openEasyReading);
openEasyReading();
