import { blocksOf } from './blocks.ts';
import { anchorOf, classesOf, isNote, quotedNodes, type TreeNode } from './tree.ts';

/** Where links that begin with `/` lead: the canonical origin. */
export interface MarkdownOptions {
  origin: string;
}

/**
 * A tree as Markdown (CommonMark with GFM tables). The tree must be free of components: give it its plain form first.
 * Anchors are kept as `<a id="dieu-5"></a>`: unlike `{#dieu-5}` that works at a clause as well as at a heading, and
 * every renderer that lets HTML through keeps it. Numbers stay as printed, since Markdown would count anew.
 */
export function toMarkdown(nodes: TreeNode | readonly TreeNode[], options: MarkdownOptions): string {
  const list = Array.isArray(nodes) ? (nodes as readonly TreeNode[]) : ((nodes as TreeNode).children ?? []);
  return `${blocks(list, options).join('\n\n')}\n`.trimStart();
}

const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'table',
  'blockquote',
  'pre',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const isBlock = (node: TreeNode) => BLOCKS.has(node.tagName ?? '');

const blocks = (nodes: readonly TreeNode[], options: MarkdownOptions): string[] =>
  blocksOf(nodes, {
    isBlock,
    block: (node) => block(node, options),
    paragraph: (running) => paragraph(running, options),
  });

function block(node: TreeNode, options: MarkdownOptions): string[] {
  const children = node.children ?? [];
  const inside = () => blocks(children, options);
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return [list(node, options)];
    case 'table':
      return [table(node, options)];
    case 'blockquote':
      return [quoted(blocks(quotedNodes(node), options).join('\n\n'))];
    case 'pre':
      return [`\`\`\`\n${rawText(children).replace(/\n$/, '')}\n\`\`\``];
    case 'hr':
      return ['---'];
    case 'div':
      return anchored(node, inside());
    case 'p': {
      const text = paragraph(children, options);
      return text ? anchored(node, [text]) : [];
    }
    default: {
      const level = Number(node.tagName?.[1] ?? 2);
      return [`${'#'.repeat(level)} ${anchor(node)}${oneLine(inlines(children, options))}`];
    }
  }
}

const anchor = (node: TreeNode) => {
  const id = anchorOf(node);
  return id ? `<a id="${id}"></a>` : '';
};

/** Puts the anchor of a block before the first words in it. */
function anchored(node: TreeNode, inside: string[]): string[] {
  const [first, ...rest] = inside;
  const mark = anchor(node);
  if (!mark) return inside;
  // Before a list or a table it would be words of it; alone on a line it is a paragraph.
  return first && !/^([-+*>|]|\d+[.)] |#)/.test(first) ? [mark + first, ...rest] : [mark, ...inside];
}

const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/^> $/gm, '>');

/** Items; the label of a dash item is its bullet. */
function list(node: TreeNode, options: MarkdownOptions): string {
  const items = (node.children ?? []).filter(({ tagName }) => tagName === 'li');
  const start = Number(node.properties?.['start'] ?? 1);
  return items
    .map((item, index) => {
      const children = item.children ?? [];
      const label = classesOf(children[0] ?? { type: 'text' }).includes('provision-label')
        ? rawText([children[0]!]).trim()
        : undefined;
      const isBullet = label !== undefined && /^[-+*]$/.test(label);
      const bullet = node.tagName === 'ol' ? `${start + index}.` : isBullet ? label : '-';
      const inside = blocks(isBullet ? children.slice(1) : children, options);
      const [first = '', ...rest] = inside;
      const tight = rest.every((part) => /^\s*([-+*]|\d+\.) /.test(part));
      const body = [anchor(item) + first, ...rest].join(tight ? '\n' : '\n\n');
      return `${bullet} ${body.replace(/\n(?=.)/g, `\n${' '.repeat(bullet.length + 1)}`)}`;
    })
    .join('\n');
}

function table(node: TreeNode, options: MarkdownOptions): string {
  const rows = rowsOf(node).map((row) =>
    (row.children ?? []).filter(({ tagName }) => tagName === 'th' || tagName === 'td'),
  );
  const [head = [], ...body] = rows;
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: string[]) =>
    `| ${[...cells, ...Array<string>(width - cells.length).fill('')].map((cell) => cell || ' ').join(' | ')} |`;
  const cells = (row: readonly TreeNode[]) => row.map((cell) => cellText(cell, options));
  return [
    line(cells(head)),
    line(Array.from({ length: width }, (_, at) => ruleOf(head[at]))),
    ...body.map((row) => line(cells(row))),
  ].join('\n');
}

const rowsOf = (node: TreeNode): TreeNode[] =>
  node.tagName === 'tr' ? [node] : (node.children ?? []).flatMap((child) => rowsOf(child));

function ruleOf(cell: TreeNode | undefined): string {
  const classes = cell ? classesOf(cell) : [];
  return classes.includes('align-right') ? '--:' : classes.includes('align-center') ? ':-:' : '---';
}

const cellText = (cell: TreeNode, options: MarkdownOptions) =>
  blocks(cell.children ?? [], options)
    .map(oneLine)
    .join('<br>')
    .replace(/(?<!\\)\|/g, '\\|');

/** A line break inside what has to stay one line. */
const oneLine = (text: string) =>
  text
    .replace(/\\\n/g, '<br>')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** Running words as a paragraph; nothing at its start may look like the start of a list or a heading. */
function paragraph(nodes: readonly TreeNode[], options: MarkdownOptions): string {
  return inlines(nodes, options)
    .replace(/ *\n */g, '\n')
    .trim()
    .replace(/^(#{1,6}(?= )|[-+](?=[ -])|=(?==)|>|\|)/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

function inlines(nodes: readonly TreeNode[], options: MarkdownOptions): string {
  return nodes.map((node) => inline(node, options)).join('');
}

function inline(node: TreeNode, options: MarkdownOptions): string {
  if (node.value !== undefined) return node.type === 'text' ? escape(node.value.replace(/\s+/g, ' ')) : '';
  const { properties = {}, children = [] } = node;
  const inside = () => inlines(children, options);
  if (isNote(node)) return note(node, options);
  switch (node.tagName) {
    case 'strong':
    case 'b':
      return around('**', inside());
    case 'em':
    case 'i':
      return around('*', inside());
    case 'del':
      return around('~~', inside());
    case 'sub':
    case 'sup':
      return `<${node.tagName}>${inside()}</${node.tagName}>`;
    case 'br':
      return '\\\n';
    case 'code':
      return code(rawText(children));
    case 'a':
      return `[${inside()}](${address(String(properties['href'] ?? ''), options)})`;
    case 'img':
      return `![${escape(String(properties['alt'] ?? ''))}](${address(String(properties['src'] ?? ''), options)})`;
    case 'span':
      return classesOf(node).includes('tick-box') ? '☐' : inside();
    default:
      return isBlock(node) ? `${blocks([node], options).join(' ')} ` : inside();
  }
}

/** Our note beside a provision, in brackets. A mark at its head has brackets of its own, which are not doubled. */
function note(node: TreeNode, options: MarkdownOptions): string {
  const [first, ...rest] = flatNote(node.children ?? []);
  if (!first) return '';
  const mark = classesOf(first).includes('mark')
    ? inlines(first.children ?? [], options).replace(/^\((.*)\)$/s, '$1')
    : undefined;
  const said = inlines(mark === undefined ? [first, ...rest] : rest, options).trim();
  return `*(${[mark, said].filter(Boolean).join(' – ')})*`;
}

/** A note in a paragraph of its own is marked twice. */
const flatNote = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes.flatMap((node) => (isNote(node) ? flatNote(node.children ?? []) : [node]));

/** Emphasis; white space at its edges stays outside, where Markdown wants it. */
function around(sign: string, text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words ? before + sign + words + sign + after : before + after;
}

function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return longest > 0 ? `${ticks} ${text} ${ticks}` : ticks + text + ticks;
}

/** Links on this site are written with its origin, since the file is read elsewhere; those within the text stay. */
function address(href: string, { origin }: MarkdownOptions): string {
  const whole = href.startsWith('/') ? origin + href : href;
  return whole.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

const rawText = (nodes: readonly TreeNode[]): string =>
  nodes.map((node) => node.value ?? rawText(node.children ?? [])).join('');

/** Signs that would be Markdown. An underscore within a word is none. */
export function escape(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\_')
    .replaceAll('~~', '\\~\\~')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
