import { defineMdastPlugin, markdownToHtml, mdxToJs } from 'satteri';
import { say } from '../collections/message.ts';
import { MARKDOWN_FEATURES } from '../markdown/features.ts';
import { type Node, textOf, visit } from '../markdown/node.ts';
import { ProseError } from '../markdown/prose-error.ts';
import type { CitationOnLine } from '../markdown/citations.ts';
import { safeProse } from '../markdown/safe-prose.ts';
import { structure } from '../markdown/structure.ts';
import type { EntryFile } from './content.ts';
import type { Finding } from './finding.ts';

/** Something in a text, with the line of its file. */
export interface Found {
  line: number;
  text: string;
}

/** The body of an entry as guards need it. */
export interface Prose {
  entry: EntryFile;
  /** Every anchor the page will have for this body, in order. */
  anchors: string[];
  citations: CitationOnLine[];
  links: Array<Found & { href: string }>;
  /** Alternative texts of pictures, and their files; one given by reference has its file among the links. */
  images: Array<Found & { href: string }>;
  /** Ids of figures that components name. */
  figures: Found[];
  /** Ids of points that components name. */
  points: Found[];
  /** Lines `---`; `top`: between blocks of the text itself, not in a list or a quotation. */
  breaks: Array<{ line: number; top: boolean }>;
  /** Running text, block by block, without components. */
  texts: Found[];
}

/** Compiles a body with the plugins of the site. What the plugins refuse becomes a finding with its line. */
export function readProse(entry: EntryFile): { prose: Prose } | { finding: Finding } {
  const prose: Prose = {
    entry,
    anchors: [],
    citations: [],
    links: [],
    images: [],
    figures: [],
    points: [],
    breaks: [],
    texts: [],
  };
  const collect = defineMdastPlugin({
    name: 'collect',
    options: { position: true },
    before(root) {
      const tree = root as unknown as Node;
      visit(tree, (node) => note(node, prose));
      noteBreaks(tree, prose);
    },
  });
  const options = {
    features: MARKDOWN_FEATURES,
    mdastPlugins: [safeProse, collect, structure],
    fileURL: new URL(`file:///${entry.file}`),
  };
  // Lines are counted in the file, not in the body.
  const source = '\n'.repeat(entry.bodyLine - 1) + entry.body;
  try {
    const result = entry.file.endsWith('.mdx') ? mdxToJs(source, options) : markdownToHtml(source, options);
    prose.anchors = result.data.anchors ?? [];
    prose.citations = result.data.citations ?? [];
    return { prose };
  } catch (error) {
    return { finding: { file: entry.file, ...explain(error) } };
  }
}

/** Blocks that hold running text. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function note(node: Node, prose: Prose): void {
  const line = node.position?.start.line ?? prose.entry.bodyLine;
  if (node.type === 'link') prose.links.push({ line, text: textOf(node), href: node.url ?? '' });
  // `[words]: /address/` below the text is where a link by reference leads.
  if (node.type === 'definition') prose.links.push({ line, text: node.url ?? '', href: node.url ?? '' });
  if (node.type === 'image' || node.type === 'imageReference')
    prose.images.push({ line, text: node.alt ?? '', href: node.url ?? '' });
  if (BLOCKS.has(node.type)) prose.texts.push({ line, text: textOf(node) });
  for (const text of figuresOf(node)) prose.figures.push({ line, text });
  if (node.name === 'Point') prose.points.push({ line, text: attributeOf(node, 'id') });
}

function noteBreaks(tree: Node, prose: Prose): void {
  const top = new Set(tree.children);
  visit(tree, (node) => {
    if (node.type !== 'thematicBreak') return;
    prose.breaks.push({ line: node.position?.start.line ?? prose.entry.bodyLine, top: top.has(node) });
  });
}

/** Attributes that name figures, by component; several ids stand apart by spaces. */
const FIGURE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { Figure: ['id'], Shares: ['total', 'parts'] };

function figuresOf(node: Node): string[] {
  return (FIGURE_ATTRIBUTES[node.name ?? ''] ?? []).flatMap((wanted) => {
    return attributeOf(node, wanted).trim().split(/\s+/);
  });
}

function attributeOf(node: Node, wanted: string): string {
  const value = node.attributes?.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' ? value : '';
}

function explain(error: unknown): { line?: number; message: string } {
  if (error instanceof ProseError) return { line: error.line, message: error.sentence };
  const text = error instanceof Error ? error.message : String(error);
  const [, line, rest = text] = /^(\d+):\d+:\s*([\s\S]*)$/.exec(text) ?? [];
  return {
    ...(line ? { line: Number(line) } : {}),
    message: say(
      `Không đọc được đoạn này, thường vì có dấu < hoặc { đứng riêng; viết “dưới 5 %” thay cho dấu <, bỏ dấu { }. (${rest.trim()})`,
      `This passage cannot be read, mostly because of a stray < or {; write “below 5%” in place of <, and leave out { }.`,
    ),
  };
}
