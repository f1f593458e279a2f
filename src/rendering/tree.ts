import { type CompileOptions, type Data, defineHastPlugin, markdownToHtml, mdxToJs } from 'satteri';
import { MARKDOWN_FEATURES } from '../markdown/features.ts';
import { plain } from '../markdown/node.ts';
import { HAST_PLUGINS, MDAST_PLUGINS } from '../markdown/plugins.ts';

/** A node of the HTML tree of a text: an element, words, or a prose component that was not yet given its plain form. */
export interface TreeNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: TreeNode[];
  value?: string;
  /** Name and attributes of a prose component. */
  name?: string | null;
  attributes?: Array<{ type: string; name?: string; value?: unknown }>;
}

/**
 * The body of an entry as the pages have it, as a tree: same plugins, same anchors. `file` is the path from the
 * project's root, which says whether numbers are law. Throws what the plugins refuse, with its line.
 */
export function compileTree(body: string, file: string): TreeNode {
  let tree: TreeNode = { type: 'root', children: [] };
  const capture = defineHastPlugin({
    name: 'capture',
    after(root) {
      tree = plain(root as unknown as Parameters<typeof plain>[0]) as TreeNode;
    },
  });
  const options = {
    features: MARKDOWN_FEATURES,
    mdastPlugins: MDAST_PLUGINS,
    hastPlugins: [...HAST_PLUGINS, capture],
    fileURL: new URL(`file:///${file}`),
  };
  compile(body, options);
  return withoutStyle(tree);
}

/** A `style` that a plugin took away stays behind as an empty one, which the security policy of a page refuses. */
function withoutStyle(node: TreeNode): TreeNode {
  const { properties, children } = node;
  return {
    ...node,
    ...(properties?.['style'] === '' ? { properties: { ...properties, style: undefined } } : {}),
    ...(children ? { children: children.map(withoutStyle) } : {}),
  };
}

/** Every anchor of a body, in order. */
export function anchorsOf(body: string, file: string): string[] {
  const options = { features: MARKDOWN_FEATURES, mdastPlugins: MDAST_PLUGINS, fileURL: new URL(`file:///${file}`) };
  return compile(body, options).data.anchors ?? [];
}

/** None of our plugins waits for anything, so the answer comes at once. */
function compile(body: string, options: CompileOptions & { fileURL: URL }): { data: Data } {
  const result = options.fileURL.pathname.endsWith('.mdx') ? mdxToJs(body, options) : markdownToHtml(body, options);
  return result as { data: Data };
}
/** A new element. */
export const el = (tagName: string, properties: Record<string, unknown>, children: TreeNode[]): TreeNode => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** New words. */
export const words = (value: string): TreeNode => ({ type: 'text', value });

/** The classes of an element; the compiler writes them in two ways. */
export function classesOf({ properties }: TreeNode): string[] {
  const given = properties?.['className'] ?? properties?.['class'];
  return Array.isArray(given) ? given.map(String) : typeof given === 'string' ? given.split(/\s+/) : [];
}

/** The anchor of an element. */
export function anchorOf({ properties }: TreeNode): string | undefined {
  const id = properties?.['id'];
  return typeof id === 'string' ? id : undefined;
}

/** Whether a node is one of our notes beside a provision, which is no word of the text. */
export const isNote = (node: TreeNode): boolean => classesOf(node).includes('provision-note');

/** What a quotation holds; one written both with “>” and with marks of quotation is one, not two. */
export function quotedNodes(node: TreeNode): TreeNode[] {
  const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  const [only] = children;
  return children.length === 1 && only?.tagName === 'blockquote' ? quotedNodes(only) : children;
}

/** Elements that begin a new line of words. */
const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'blockquote',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'br',
]);

/** The words of nodes without our notes, white space evened out. */
export function wordsOf(nodes: readonly TreeNode[]): string {
  return nodes.map(rawWords).join(' ').replace(/\s+/g, ' ').trim();
}

function rawWords(node: TreeNode): string {
  if (isNote(node)) return '';
  const inside = node.value ?? (node.children ?? []).map(rawWords).join('');
  return BLOCKS.has(node.tagName ?? '') ? ` ${inside} ` : inside;
}
