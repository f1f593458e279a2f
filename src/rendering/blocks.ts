import type { TreeNode } from './tree.ts';

/** How a form of text is written: what stands on lines of its own, each such block, and the words between them. */
export interface BlockWriter {
  isBlock: (node: TreeNode) => boolean;
  block: (node: TreeNode) => string[];
  paragraph: (nodes: readonly TreeNode[]) => string;
}

/** Blocks; running words between them become paragraphs. */
export function blocksOf(nodes: readonly TreeNode[], { isBlock, block, paragraph }: BlockWriter): string[] {
  const result: string[] = [];
  let running: TreeNode[] = [];
  const flush = () => {
    const text = paragraph(running);
    if (text) result.push(text);
    running = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      running.push(node);
      continue;
    }
    flush();
    result.push(...block(node));
  }
  flush();
  return result;
}
