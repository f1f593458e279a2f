import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { type Language, LANGUAGES } from '../domain/language.ts';
import { entryPath } from '../domain/routes.ts';
import type { Terms } from '../domain/terms.ts';
import { component, type Node, plain, visit, words } from './node.ts';

/** The terms to look for, by language. */
export type GlossaryTerms = (language: Language) => Terms;

/** Texts that explain: lists of products, projects and agencies need no glossary. */
const EXPLAINED = /\/(handbook|programmes|articles|questions|leaflets|policies)\/[^/]+\/index\.(vi|en)\.mdx$/;

/** Where a tip would be a second link, is not running text, or would touch words that are not ours. */
const NO_TIPS = new Set([
  'heading',
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'blockquote',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);
/** What is read in one go. */
const BLOCKS = new Set(['paragraph', 'listItem', 'tableCell', 'blockElement']);

/** More would make a page a field of dots. */
const MOST_IN_A_BLOCK = 2;
const MOST_IN_A_TEXT = 12;
/** All questions stand on one page. */
const MOST_IN_A_QUESTION = 2;

/**
 * Sets `<Term>` around the first mention of a term of the glossary; the page makes it a link that shows its explanation.
 * It stands behind `structure`: what is a citation by then is left alone.
 */
export const glossaryTips =
  (terms: GlossaryTerms) =>
  ({ fileURL }: PluginFactoryContext) => {
    const [, kind, language] = EXPLAINED.exec(fileURL?.pathname ?? '') ?? [];
    if (!language) return null;
    const most = kind === 'questions' ? MOST_IN_A_QUESTION : MOST_IN_A_TEXT;
    return defineMdastPlugin({
      name: 'glossary-tips',
      before(root, context) {
        const children = markTerms((root as unknown as Node).children ?? [], terms(language as Language), most);
        context.replaceNode(root, { type: 'root', children } as unknown as Parameters<typeof context.replaceNode>[1]);
      },
    });
  };

/** The blocks of a text with its terms marked, as many as `most` of them, and with the links that its author set to the glossary looking alike. */
export function markTerms(blocks: readonly Node[], terms: Terms, most: number): Node[] {
  return new Marker(blocks, terms, most).build();
}

class Marker {
  readonly #blocks: readonly Node[];
  readonly #terms: Terms;
  /** Terms that need no tip any more, at first those that the author linked anywhere. */
  readonly #explained = new Set<string>();
  /** How many may still be marked. */
  #left: number;
  #inBlock = 0;

  constructor(blocks: readonly Node[], terms: Terms, most: number) {
    this.#blocks = blocks;
    this.#terms = terms;
    this.#left = most;
    for (const block of blocks) {
      visit(block, (node) => {
        const id = termLinked(node);
        if (id) this.#explained.add(id);
      });
    }
  }

  build(): Node[] {
    return this.#blocks.flatMap((node) => this.#node(node));
  }

  #node(node: Node): Node[] {
    if (node.type === 'text') return this.#text(node);
    if (termLinked(node)) return [withClass(plain(node), 'tip')];
    const quoted = node.data?.['hName'] === 'blockquote';
    if (NO_TIPS.has(node.type) || quoted || !node.children) return [this.#linksIn(plain(node))];
    const above = this.#inBlock;
    if (BLOCKS.has(node.type)) this.#inBlock = 0;
    const [head, ...rows] = node.children;
    const children =
      node.type === 'table' && head
        ? [this.#linksIn(plain(head)), ...rows.flatMap((row) => this.#node(row))]
        : node.children.flatMap((child) => this.#node(child));
    this.#inBlock = above;
    return [{ ...plain(node), children }];
  }

  /** Links of the author keep their looks wherever they stand. */
  #linksIn(node: Node): Node {
    visit(node, (inner) => {
      if (termLinked(inner)) withClass(inner, 'tip');
    });
    return node;
  }

  #text(node: Node): Node[] {
    const text = node.value ?? '';
    const pieces: Node[] = [];
    let from = 0;
    for (const { id, start, end } of this.#terms.in(text)) {
      if (this.#explained.has(id) || this.#inBlock >= MOST_IN_A_BLOCK || this.#left === 0) continue;
      this.#explained.add(id);
      this.#inBlock += 1;
      this.#left -= 1;
      if (start > from) pieces.push(words(text.slice(from, start)));
      pieces.push({ ...component('Term', { id }, true), children: [words(text.slice(start, end))] });
      from = end;
    }
    if (from === 0) return [plain(node)];
    if (from < text.length) pieces.push(words(text.slice(from)));
    return pieces;
  }
}

/** The term that a link of the author leads to. */
function termLinked({ type, url = '' }: Node): string | undefined {
  if (type !== 'link') return undefined;
  return LANGUAGES.map((language) => entryPath('glossary', '', language))
    .filter((list) => url.startsWith(list))
    .map((list) => url.slice(list.length))[0];
}

function withClass(node: Node, name: string): Node {
  const given = node.data?.['hProperties'] as Record<string, unknown> | undefined;
  node.data = { ...node.data, hProperties: { ...given, class: name } };
  return node;
}
