import { stretches } from '../domain/unbroken.ts';
import { blocksOf } from './blocks.ts';
import { anchorOf, classesOf, quotedNodes, type TreeNode } from './tree.ts';

/** How a tree becomes Typst. */
export interface TypstOptions {
  /** What labels begin with, so that two texts in one file may have the same anchors: `chuong-1` gives `<chuong-1.muc>`. */
  section: string;
}

/**
 * A tree as Typst markup (https://typst.app/docs). The tree must be free of components: give it its plain form first.
 * What is no function of Typst itself stands in `prose.typ`, which the file must import. A `div` with a class becomes a
 * panel of that name. Inside a book a link names its target by `data-section` and `data-anchor`.
 */
export function toTypst(nodes: TreeNode | readonly TreeNode[], options: TypstOptions): string {
  const list = Array.isArray(nodes) ? (nodes as readonly TreeNode[]) : ((nodes as TreeNode).children ?? []);
  return blocks(list, options).join('\n\n');
}

/** The label of an anchor, or of a whole section. */
export const typstLabel = (section: string, anchor?: string): string =>
  [section, anchor].filter((part) => part !== undefined).join('.');

/** A string of Typst’s code mode, with its quotation marks. */
export const typstString = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`;

/** A day, `YYYY-MM-DD`, in Typst’s code mode. */
export function typstDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${date})`;
}

/**
 * Words in markup mode. Every sign that begins markup anywhere is escaped, and so are those that would be set otherwise
 * than written: `--` would be a dash, `...` an ellipsis, straight quotes curly ones.
 */
export const escapeTypst = (text: string): string => text.replace(/[\\#*_`$<>@[\]~'"/=+.-]/g, '\\$&');

const BLOCKS = new Set('p div ul ol dl table blockquote pre hr section h1 h2 h3 h4 h5 h6'.split(' '));
const isBlock = (node: TreeNode) => BLOCKS.has(node.tagName ?? '');

/** A panel with more words than this may break across pages: kept whole it might leave half a page empty. */
const LONG_PANEL = 1400;
/** What may not break must fit into a line. */
const LONGEST_UNBROKEN = 40;

const blocks = (nodes: readonly TreeNode[], options: TypstOptions): string[] =>
  blocksOf(nodes, {
    isBlock,
    block: (node) => block(node, options),
    paragraph: (running) => inlines(running, options).trim(),
  });

function block(node: TreeNode, options: TypstOptions): string[] {
  const children = node.children ?? [];
  const [name] = classesOf(node);
  const content = () => `[${anchor(node, options)}${blocks(children, options).join('\n\n')}]`;
  switch (node.tagName) {
    case 'ul':
      return [
        // A box to tick stands in place of the dot.
        classesOf(node).includes('contains-task-list')
          ? call('list', ['marker: []', 'body-indent: 0pt', ...items(node, options)])
          : call('list', items(node, options)),
      ];
    case 'ol':
      return [
        name === 'notes'
          ? call('note-list', items(node, options))
          : call('enum', [`start: ${Number(node.properties?.['start'] ?? 1)}`, ...items(node, options)]),
      ];
    case 'dl':
      return [call('terms', terms(node, options))];
    case 'table':
      return [table(node, options)];
    case 'blockquote':
      return [`#quote(block: true)[${blocks(quotedNodes(node), options).join('\n\n')}];`];
    case 'pre':
      return [`#raw(${typstString(rawText(children).replace(/\n$/, ''))}, block: true);`];
    case 'hr':
      return ['#divider();'];
    case 'div':
    case 'section':
      if (name === undefined || name === 'table-box') return blocks(children, options);
      return [
        `#panel(${typstString(name)}, breakable: ${rawText(children).length > LONG_PANEL})${inLanguage(node, content())};`,
      ];
    case 'p': {
      const text = inlines(children, options).trim();
      if (!text) return [];
      const words = inLanguage(node, `[${anchor(node, options)}${text}]`);
      return [name ? `#styled(${typstString(name)})${words};` : bare(words)];
    }
    default: {
      const level = Number(node.tagName?.[1] ?? 2);
      const id = anchorOf(node);
      const label = id ? `, label: ${typstString(typstLabel(options.section, id))}` : '';
      return [`#titled(${level}${label})${inLanguage(node, `[${inlines(children, options).trim()}]`)};`];
    }
  }
}

/** Content that needs no brackets where it stands alone. */
const bare = (content: string) => (/^\[#text\(/.test(content) ? `#block${content};` : content.slice(1, -1));

const call = (name: string, parts: readonly string[]) => `#${name}(\n${parts.map((part) => `  ${part},\n`).join('')});`;

/** Something to jump to that shows nothing. */
const anchor = (node: TreeNode, { section }: TypstOptions) => {
  const id = anchorOf(node);
  return id ? `#anchor(${typstString(typstLabel(section, id))});` : '';
};

/** Words in another language than those around them are hyphenated and read aloud in their own. */
function inLanguage({ properties }: TreeNode, content: string): string {
  const lang = properties?.['lang'];
  return typeof lang === 'string' ? `[#text(lang: ${typstString(lang.slice(0, 2))})${content};]` : content;
}

const items = (node: TreeNode, options: TypstOptions) =>
  (node.children ?? [])
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => inLanguage(item, `[${anchor(item, options)}${blocks(item.children ?? [], options).join('\n\n')}]`));

function terms(node: TreeNode, options: TypstOptions): string[] {
  const result: string[] = [];
  let name = '';
  for (const child of node.children ?? []) {
    const content = `${anchor(child, options)}${blocks(child.children ?? [], options).join('\n\n')}`;
    if (child.tagName === 'dt') name = content;
    else if (child.tagName === 'dd') result.push(`terms.item([${name}], [${content}])`);
  }
  return result;
}

function table(node: TreeNode, options: TypstOptions): string {
  const rows = rowsOf(node).map(cellsOf);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const isHead = (row: readonly TreeNode[]) =>
    row.length > 1 && row.every(({ tagName }) => tagName === 'th') && row !== rows.at(-1);
  const heads = rows.findIndex((row) => !isHead(row));
  const cell = (node: TreeNode) => {
    const text = `[${blocks(node.children ?? [], options).join('\n\n')}]`;
    const align = alignment(node);
    const strong = node.tagName === 'th' && node.properties?.['scope'] === 'row' ? `[#strong${text};]` : text;
    return align ? `table.cell(align: ${align})${strong}` : strong;
  };
  const line = (row: readonly TreeNode[]) =>
    [...row.map(cell), ...Array<string>(width - row.length).fill('[]')].join(', ');
  return call('ruled-table', [
    `columns: (${columnWidths(rows, width)
      .map((share) => `${share}fr`)
      .join(', ')},)`,
    ...(heads > 0 ? [`table.header(${rows.slice(0, heads).map(line).join(', ')})`] : []),
    ...rows.slice(Math.max(0, heads)).map(line),
  ]);
}

const rowsOf = (node: TreeNode): TreeNode[] =>
  node.tagName === 'tr' ? [node] : (node.children ?? []).flatMap((child) => rowsOf(child));

const cellsOf = (row: TreeNode) => (row.children ?? []).filter(({ tagName }) => tagName === 'th' || tagName === 'td');

function alignment(cell: TreeNode): string | undefined {
  const classes = classesOf(cell);
  return classes.includes('align-right') ? 'right' : classes.includes('align-center') ? 'center' : undefined;
}

/** So many letters stand beside each other in a table as wide as the page, at the size of its print. */
const LETTERS_IN_ROW = 88;

/**
 * Shares of the width: each column as wide as its words are many, so that cells of a row come out equally high, but never
 * too narrow for what may not break and the number of a note behind it.
 */
function columnWidths(rows: ReadonlyArray<readonly TreeNode[]>, width: number): number[] {
  const columns = Array.from({ length: width }, (_, at) => {
    const texts = rows.map((row) => rawText(row[at]?.children ?? []).trim());
    const longest = Math.max(...texts.flatMap(unbreakable).map((word) => word.length));
    const letters = texts.reduce((sum, text) => sum + Math.min(text.length, 120), 0) / Math.max(1, texts.length);
    return { least: Math.min(longest, 24) + 5, letters: letters + 1 };
  });
  const narrow = new Set<(typeof columns)[number]>();
  for (;;) {
    const wide = columns.filter((column) => !narrow.has(column));
    const left = LETTERS_IN_ROW - [...narrow].reduce((sum, { least }) => sum + least, 0);
    const share = left / wide.reduce((sum, { letters }) => sum + letters, 0);
    const tooNarrow = wide.filter(({ least, letters }) => letters * share < least);
    if (tooNarrow.length === 0)
      return columns.map((column) => Math.round(narrow.has(column) ? column.least : column.letters * share));
    for (const column of tooNarrow) narrow.add(column);
  }
}

/** What must find room on one line. */
const unbreakable = (text: string) =>
  stretches(text).flatMap((part) => (part.unbroken ? [part.text] : part.text.split(/[ \n]+/)));

function inlines(nodes: readonly TreeNode[], options: TypstOptions): string {
  return nodes.map((node) => inline(node, options)).join('');
}

function inline(node: TreeNode, options: TypstOptions): string {
  if (node.value !== undefined) return node.type === 'text' ? words(node.value) : '';
  const { properties = {}, children = [] } = node;
  const inside = () => inlines(children, options);
  const classes = classesOf(node);
  const wrapped = (name: string) => `#${name}[${anchor(node, options)}${inside()}];`;
  switch (node.tagName) {
    case 'strong':
    case 'b':
      return wrapped('strong');
    case 'em':
    case 'i':
      return wrapped('emph');
    case 'del':
      return wrapped('strike');
    case 'sub':
      return wrapped('sub');
    case 'sup':
      return wrapped('super');
    case 'small':
      return wrapped('small');
    case 'br':
      return '#linebreak();';
    case 'code':
      return `#raw(${typstString(rawText(children))});`;
    case 'a':
      return inLanguageInline(node, link(node, options));
    case 'img':
      return `#emph[${words(String(properties['alt'] ?? ''))}];`;
    case 'input':
      return words(properties['checked'] ? '[x]' : '[ ]');
    default:
      if (isBlock(node)) return `${blocks([node], options).join(' ')} `;
      if (classes.includes('tick-box')) return '#tick-box; ';
      if (classes.includes('reference')) return `#reference(${target(node, options)})[${inside()}];`;
      return inLanguageInline(node, anchor(node, options) + inside());
  }
}

const inLanguageInline = (node: TreeNode, content: string) => {
  const lang = node.properties?.['lang'];
  return typeof lang === 'string' ? `#text(lang: ${typstString(lang.slice(0, 2))})[${content}];` : content;
};

/** A link within the file, one to the web, or words alone: an address without a host leads nowhere on paper. */
function link(node: TreeNode, options: TypstOptions): string {
  const { properties = {}, children = [] } = node;
  const content = inlines(children, options);
  const href = String(properties['href'] ?? '');
  if (classesOf(node).includes('note-ref')) return `#note-ref(${target(node, options)})[${content}];`;
  if (properties['data-section'] !== undefined) {
    const name = classesOf(node).includes('term') ? 'term' : 'inside';
    return `#${name}(${target(node, options)})[${content}];`;
  }
  return /^(https?|mailto|tel):/.test(href) ? `#link(${typstString(href)})[${content}];` : content;
}

/** The label that a link within the book leads to. */
function target({ properties = {} }: TreeNode, { section }: TypstOptions): string {
  const at = properties['data-section'];
  const anchorAt = properties['data-anchor'];
  return typstString(
    typstLabel(typeof at === 'string' ? at : section, typeof anchorAt === 'string' ? anchorAt : undefined),
  );
}

/** Words with their numbers, dates and amounts kept on one line. White space is evened out; one that may not break stays. */
function words(value: string): string {
  return stretches(value.replace(/[ \t\r\n\f]+/g, ' '))
    .map(({ text, unbroken }) =>
      unbroken && text.length <= LONGEST_UNBROKEN ? `#box[${escapeTypst(text)}];` : escapeTypst(text),
    )
    .join('');
}

const rawText = (nodes: readonly TreeNode[]): string =>
  nodes.map((node) => node.value ?? rawText(node.children ?? [])).join('');
