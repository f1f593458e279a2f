import { anchorOf, classesOf, el, type TreeNode, wordsOf } from './tree.ts';

/** What stands at one anchor of a text and at no anchor below it. */
export interface Passage {
  /** Undefined for what stands before the first anchor. */
  anchor: string | undefined;
  /** The anchor it stands below; a heading of level 3 stands below the heading of level 2 above it. */
  parent: string | undefined;
  /** Level of its heading (2–6); undefined for a clause, a point or a dash item. */
  heading: number | undefined;
  nodes: TreeNode[];
}

/**
 * Cuts a text at its anchors, in reading order: a heading with its paragraphs, a clause without its points, a point,
 * a dash item. What stands behind the last point of a clause stays with that point, where a reader sees it.
 */
export function passages(tree: TreeNode): Passage[] {
  const found: Passage[] = [{ anchor: undefined, parent: undefined, heading: undefined, nodes: [] }];
  const headings: Array<{ depth: number; anchor: string }> = [];
  const put = (node: TreeNode) => {
    if (node.type !== 'text' || node.value?.trim()) found.at(-1)!.nodes.push(node);
  };
  const open = (anchor: string, parent: string | undefined, heading: number | undefined, node: TreeNode) =>
    found.push({ anchor, parent, heading, nodes: [node] });
  const walk = (nodes: readonly TreeNode[], parent: string | undefined) => {
    let above = parent;
    for (const node of nodes) {
      const anchor = anchorOf(node);
      const depth = /^h([2-6])$/.exec(node.tagName ?? '')?.[1];
      if (depth && anchor) {
        while (headings.length > 0 && headings.at(-1)!.depth >= Number(depth)) headings.pop();
        open(anchor, headings.at(-1)?.anchor, Number(depth), node);
        headings.push({ depth: Number(depth), anchor });
        above = anchor;
      } else if (anchor && classesOf(node).includes('provision')) {
        const inner = node.children ?? [];
        const cut = inner.findIndex(opensPassage);
        open(anchor, above, undefined, { ...node, children: cut < 0 ? inner : inner.slice(0, cut) });
        if (cut >= 0) walk(inner.slice(cut), anchor);
      } else if (node.tagName === 'ul' && (node.children ?? []).some(anchorOf)) {
        for (const item of node.children ?? []) {
          const own = anchorOf(item);
          if (own) open(own, above, undefined, el('ul', node.properties ?? {}, [item]));
          else put(item);
        }
      } else {
        put(node);
      }
    }
  };
  walk(tree.children ?? [], undefined);
  return found.filter(({ anchor, nodes }) => anchor !== undefined || nodes.length > 0);
}

/**
 * The words of a text by the anchors that notes stand at (headings, clauses, points); a dash item counts to what it stands
 * below. Words of ours are no part of them.
 */
export function wordsByProvision(tree: TreeNode): (anchor: string) => string {
  const words = new Map<string, string>();
  const standsAt = new Map<string, string>();
  for (const { anchor, parent, heading, nodes } of passages(tree)) {
    if (!anchor) continue;
    const own = heading !== undefined || (nodes[0] !== undefined && classesOf(nodes[0]).includes('provision'));
    const at = own ? anchor : (standsAt.get(parent ?? '') ?? parent);
    if (!at) continue;
    standsAt.set(anchor, at);
    words.set(at, [words.get(at), wordsOf(nodes)].filter(Boolean).join('\n'));
  }
  return (anchor) => words.get(anchor) ?? '';
}

const opensPassage = (node: TreeNode): boolean =>
  (anchorOf(node) !== undefined && classesOf(node).includes('provision')) ||
  (node.tagName === 'ul' && (node.children ?? []).some(anchorOf));
