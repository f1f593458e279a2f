import { anchorOf, classesOf, type TreeNode } from '../../rendering/tree.ts';
import type { HierarchyTag } from './identifier.ts';

/** A division of a text: a chapter, an article, a clause, a point, a dash item, or an unnumbered heading. */
export interface Division {
  tag: HierarchyTag;
  /** What an `hcontainer` is: the standard asks for it. */
  name?: string | undefined;
  eId: string;
  /** The anchor of the page; words quoted from another text have none. */
  anchor?: string | undefined;
  /** Its number as printed: `Điều 5.`, `đ)`. */
  num: string;
  heading: TreeNode[];
  /** Blocks and divisions in reading order. */
  items: Item[];
}

export type Item = Division | TreeNode;

export const isDivision = (item: Item): item is Division => 'tag' in item;

export const isProvision = (node: TreeNode): boolean => classesOf(node).includes('provision');

/** A list whose items have anchors of their own. */
export const isAnchoredList = (node: TreeNode): boolean =>
  node.tagName === 'ul' && (node.children ?? []).some((item) => anchorOf(item) !== undefined);

const isLabel = (node: TreeNode | undefined): boolean =>
  node !== undefined && classesOf(node).includes('provision-label');

/** All words of nodes, white space as it is. */
export const rawText = (nodes: readonly TreeNode[]): string =>
  nodes.map((node) => node.value ?? rawText(node.children ?? [])).join('');

/** Takes the label (`1.`, `đ)`, `-`) off the head of a provision or an item. */
export function withoutLabel(nodes: readonly TreeNode[]): { label: string; rest: TreeNode[] } {
  const [first, ...rest] = nodes;
  if (first && isLabel(first)) return { label: rawText([first]).trim(), rest: withoutStart(rest, leadingSpace(rest)) };
  return { label: '', rest: [...nodes] };
}

const leadingSpace = (nodes: readonly TreeNode[]): number => /^\s*/.exec(rawText(nodes))![0].length;

/** Running text without its first `count` characters. */
export function withoutStart(nodes: readonly TreeNode[], count: number): TreeNode[] {
  let left = count;
  const cut = (node: TreeNode): TreeNode[] => {
    if (left === 0) return [node];
    if (node.value !== undefined) {
      const value = node.value.slice(left);
      left -= node.value.length - value.length;
      return value ? [{ ...node, value }] : [];
    }
    if (!node.children) return [node];
    const children = node.children.flatMap(cut);
    return children.length > 0 ? [{ ...node, children }] : [];
  };
  return nodes.flatMap(cut);
}
