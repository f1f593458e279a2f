import { toHtml as serialise } from 'hast-util-to-html';
import type { TreeNode } from './tree.ts';

/** A tree or a part of it as HTML. The tree must be free of components: give it its plain form first. */
export function toHtml(nodes: TreeNode | readonly TreeNode[]): string {
  return serialise(nodes as Parameters<typeof serialise>[0]);
}
