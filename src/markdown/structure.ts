import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { say } from '../collections/message.ts';
import { headingId } from '../domain/heading.ts';
import { type CitationOnLine, linkCitations } from './citations.ts';
import { LegalStructure } from './legal-structure.ts';
import { type Node, plain, textOf, visit } from './node.ts';
import { ProseError } from './prose-error.ts';

/** Where an entry's file lies decides whether its numbers are law: `content/policies/…`. */
export const isLegalFile = (path: string) => /\/policies\/[^/]+\/index\./.test(path);

/** What the plugin leaves behind for tools: every anchor and every citation of the text, in order. */
declare module 'satteri' {
  interface DataMap {
    anchors: string[];
    citations: CitationOnLine[];
  }
}

/**
 * Gives headings their anchors. In legal texts it builds the whole structure (see LegalStructure); elsewhere it
 * folds the words, unless the author wrote `{#anchor}`, and refuses two headings with one anchor. Citations are marked.
 */
export function structure({ fileURL }: PluginFactoryContext) {
  const legal = fileURL !== undefined && isLegalFile(fileURL.pathname);
  return defineMdastPlugin({
    name: 'structure',
    options: { position: true },
    before(root, context) {
      const tree = root as unknown as Node;
      refuseTitle(tree);
      const text = new LegalStructure(context.source);
      const blocks = legal ? text.build(tree.children ?? []) : withAnchors(tree, text);
      const { children, found } = linkCitations(blocks, { path: fileURL?.pathname ?? '', legal });
      context.data.anchors = [...text.outline.anchors];
      context.data.citations = found;
      context.replaceNode(root, { type: 'root', children } as unknown as Parameters<typeof context.replaceNode>[1]);
    },
  });
}

function refuseTitle(tree: Node): void {
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth === 1) {
      throw new ProseError(
        say(
          'Tiêu đề trang lấy từ ô title; trong bài bắt đầu từ “##”.',
          'The page takes its heading from the title field; begin with “##” in the text.',
        ),
        node,
      );
    }
  });
}

function withAnchors(tree: Node, { outline }: LegalStructure): Node[] {
  const children = (tree.children ?? []).map(plain);
  for (const node of children) {
    if (node.type !== 'heading') continue;
    const properties = node.data?.['hProperties'] as { id?: string } | undefined;
    const id = headingId(textOf(node).trim(), node.depth ?? 2, properties?.id, undefined);
    if (outline.anchors.has(id)) {
      throw new ProseError(
        say(
          `Hai đề mục cùng neo “${id}”; đổi chữ một đề mục.`,
          `Two headings have the anchor “${id}”; change the words of one.`,
        ),
        node,
      );
    }
    outline.anchors.add(id);
    node.data = { ...node.data, hProperties: { ...properties, id } };
  }
  return children;
}
