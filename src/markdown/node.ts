/** A Markdown node as far as our plugins need it: plain data, safe to build a new tree from. */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  url?: string;
  alt?: string | null;
  name?: string | null;
  depth?: number;
  ordered?: boolean | null;
  attributes?: Array<{ type: string; name?: string; value?: unknown }>;
  data?: Record<string, unknown> | undefined;
  position?: { start: { line: number; column: number; offset?: number }; end: { offset?: number } } | undefined;
}

/** A copy that belongs to no tree, so that it can stand anywhere in a new one. */
export function plain(node: Node): Node {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (!key.startsWith('_') && key !== 'children') copy[key] = value;
  }
  const data = copy['data'] as Record<string, unknown> | undefined;
  if (node.position) copy['position'] = node.position;
  return {
    ...(copy as unknown as Node),
    ...(data ? { data: { ...data } } : {}),
    ...(node.children ? { children: node.children.map(plain) } : {}),
  };
}

/** All words below a node. */
export function textOf(node: Node): string {
  if (node.type === 'break') return ' ';
  if (node.alt) return node.alt;
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Visits a node and everything below it. */
export function visit(node: Node, visitor: (node: Node) => void): void {
  visitor(node);
  for (const child of node.children ?? []) visit(child, visitor);
}

/** An HTML element in a Markdown tree. */
export function element(hName: string, hProperties: Record<string, unknown>, children: Node[]): Node {
  return { type: hName === 'span' ? 'inlineElement' : 'blockElement', data: { hName, hProperties }, children };
}

/** A text node. */
export const words = (value: string): Node => ({ type: 'text', value });

/** A prose component with string attributes. */
export function component(name: string, attributes: Record<string, string>, inline: boolean): Node {
  return {
    type: inline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}
