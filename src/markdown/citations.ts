import type { Language } from '../domain/language.ts';
import { type CitationContext, type CitationFound, citationsIn } from '../domain/legal/citations/parse.ts';
import { quotesLeftOpen } from '../domain/legal/quotation.ts';
import { component, type Node, plain, textOf, words } from './node.ts';

/** A citation with the line of its text, as the guards need it. */
export interface CitationOnLine {
  line: number;
  words: string;
  /** `self`: the text in which it stands. */
  document: CitationFound['document'];
  anchor: string | undefined;
}

/** Where a citation would be a second link, or is not running text. */
const NO_LINKS = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code']);

/**
 * Sets `<Citation>` around every citation in running text; the page makes it a link when the library holds the text.
 * A text that is named without a provision is linked once below each heading: more would only be noise.
 * `path` is that of the file, `legal` says whether "Điều 4" alone is a provision of its own.
 */
export function linkCitations(
  blocks: readonly Node[],
  { path, legal }: { path: string; legal: boolean },
): { children: Node[]; found: CitationOnLine[] } {
  // Components reach MDX alone.
  if (!path.endsWith('.mdx')) return { children: [...blocks], found: [] };
  const linker = new Linker(blocks, path.endsWith('.en.mdx') ? 'en' : 'vi', legal);
  return { children: linker.build(), found: linker.found };
}

class Linker {
  readonly found: CitationOnLine[] = [];
  readonly #root: Node;
  readonly #language: Language;
  readonly #legal: boolean;
  /** Years of texts whose number has none, from wherever the text names them with their day. */
  readonly #years = new Map<string, string>();
  /** Texts named below the present heading. */
  #named = new Set<string>();

  constructor(blocks: readonly Node[], language: Language, legal: boolean) {
    this.#root = { type: 'root', children: [...blocks] };
    this.#language = language;
    this.#legal = legal;
    for (const { document } of citationsIn(blocks.map(textOf).join('\n'), { language, legal: false })) {
      if (document !== 'self' && document.year) this.#years.set(document.number, document.year);
    }
  }

  build(): Node[] {
    return this.#below(this.#root, { at: undefined, legal: this.#legal, line: 1 });
  }

  #below(parent: Node, place: Place): Node[] {
    let here = place;
    return (parent.children ?? []).flatMap((node) => {
      if (node.type === 'heading') {
        here = { ...here, at: anchorOf(node) };
        this.#named = new Set();
      }
      return this.#node(node, here);
    });
  }

  #node(node: Node, place: Place): Node[] {
    if (node.type === 'text') return this.#text(node, place);
    if (node.type === 'link') this.#seen(node);
    if (NO_LINKS.has(node.type) || !node.children) return [plain(node)];
    const quoted = node.type === 'blockquote' || node.data?.['hName'] === 'blockquote';
    const inner: Place = {
      at: anchorOf(node) ?? place.at,
      // "Điều này" within quoted words is of the text that is quoted.
      legal: place.legal && !quoted,
      line: node.position?.start.line ?? place.line,
    };
    return [{ ...plain(node), children: this.#below(node, inner) }];
  }

  /** A text that the author linked by hand need not be linked again. */
  #seen(link: Node): void {
    for (const { document } of citationsIn(textOf(link), { language: this.#language, legal: false })) {
      if (document !== 'self') this.#named.add(document.number);
    }
  }

  #text(node: Node, { at, legal, line }: Place): Node[] {
    const text = node.value ?? '';
    const context: CitationContext = { language: this.#language, legal, at };
    const pieces: Node[] = [];
    let from = 0;
    for (const citation of citationsIn(text, context)) {
      const document = this.#dated(citation.document);
      const written = text.slice(citation.start, citation.end);
      const start = node.position?.start.line ?? line;
      if (document === 'self' && (citation.anchor === at || quotesLeftOpen(text.slice(0, citation.start)) > 0))
        continue;
      this.found.push({ line: start, words: written, document, anchor: citation.anchor });
      if (document !== 'self' && !citation.anchor) {
        if (this.#named.has(document.number)) continue;
        this.#named.add(document.number);
      }
      if (citation.start > from) pieces.push(words(text.slice(from, citation.start)));
      pieces.push({
        ...component('Citation', attributesOf(document, citation.anchor), true),
        children: [words(written)],
      });
      from = citation.end;
    }
    if (from === 0) return [plain(node)];
    if (from < text.length) pieces.push(words(text.slice(from)));
    return pieces;
  }

  #dated(document: CitationFound['document']): CitationFound['document'] {
    if (document === 'self' || document.year) return document;
    const year = this.#years.get(document.number);
    return year ? { ...document, year } : document;
  }
}

interface Place {
  /** Anchor of the provision. */
  at: string | undefined;
  legal: boolean;
  line: number;
}

function anchorOf(node: Node): string | undefined {
  const id = (node.data?.['hProperties'] as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

function attributesOf(document: CitationFound['document'], anchor: string | undefined): Record<string, string> {
  return {
    ...(document === 'self' ? {} : document),
    ...(anchor ? { anchor } : {}),
  };
}
