import type { Reference } from '../../collections/reference.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import { el, type TreeNode, words } from '../../rendering/tree.ts';
import { inBook, SOURCES } from './addresses.ts';

/** The sources of the whole book, numbered as they are first named. */
export class BookSources {
  readonly #reader: Reader;
  readonly #numbers = new Map<string, number>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get ids(): string[] {
    return [...this.#numbers.keys()];
  }

  /** "Nguồn: 3, 7", each number a way to the list at the end. */
  named(references: readonly Reference[]): TreeNode[] {
    const numbers = references.map(({ id }) => {
      const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
      this.#numbers.set(id, number);
      return { id, number };
    });
    return [
      words(`${this.#reader.t('sources')}: `),
      ...numbers
        .sort((a, b) => a.number - b.number)
        .flatMap(({ id, number }, at) => [
          ...(at > 0 ? [words(', ')] : []),
          el('a', { href: inBook(SOURCES, id) }, [words(String(number))]),
        ]),
    ];
  }

  /** The list itself; each item stands at the anchor of its source. */
  list(): TreeNode {
    const sources = this.#reader.sources(this.ids.map((id) => ({ collection: 'sources', id })));
    return el(
      'ol',
      { className: ['notes'] },
      sources.map(({ title, publisher, href, lang, detail }, at) =>
        el('li', { id: this.ids[at] }, [
          el('span', lang === this.#reader.language ? {} : { lang }, [words(title)]),
          words(`${publisher && `, ${publisher}`} (${detail})`),
          ...(href ? [words('. '), el('a', { href, className: ['address'] }, [words(href)])] : []),
        ]),
      ),
    );
  }
}
