import { isNote, quotedNodes, type TreeNode } from '../../rendering/tree.ts';
import { BLANK } from '../../rendering/plain-form.ts';
import { type XmlElement, type XmlNode, xml } from '../xml.ts';
import { type Division, isDivision, isProvision, type Item, rawText } from './division.ts';
import { below, type Counter, step } from './identifier.ts';
import { quotedItems } from './structure.ts';

/** Elements whose white space is part of the words. */
export const RUNNING: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'li', 'caption']);

/** What a text needs besides its tree to be written. */
export interface Writing {
  counter: Counter;
  /** The eId of an anchor of this text. */
  eIdOf: (anchor: string) => string | undefined;
  /** Where a link leads: to a legal text (`ref`) or to anything else (`a`). */
  destination: (href: string) => { legal: boolean; href: string };
  /** Whether a quotation at this place is the new wording of another text, as the facts say. */
  isModification: (anchor: string | undefined) => boolean;
}

/** Where blocks stand: the eId their own begin with, and the nearest anchor above them. */
interface At {
  context: string;
  anchor: string | undefined;
}

/** A division with all that stands in it. */
export function divisionXml(division: Division, writing: Writing): XmlElement {
  const { tag, name, eId, anchor, num, heading, items } = division;
  return xml(tag, { ...(name ? { name } : {}), eId, GUID: anchor }, [
    ...headXml(num, heading, eId, writing),
    ...contentXml(items, { context: eId, anchor }, writing),
  ]);
}

/** Number and heading of a division. */
export function headXml(num: string, heading: readonly TreeNode[], eId: string, writing: Writing): XmlElement[] {
  return [
    ...(num ? [xml('num', { eId: below(eId, 'num') }, [num])] : []),
    ...(rawText(heading).trim()
      ? [
          xml(
            'heading',
            { eId: below(eId, 'heading') },
            inlinesXml(heading, { context: eId, anchor: undefined }, writing),
          ),
        ]
      : []),
  ];
}

/** `content` where there are blocks alone; else `intro`, divisions and `wrapUp`, as the standard orders them. */
function contentXml(items: readonly Item[], at: At, writing: Writing): XmlElement[] {
  const wrap = (tag: string, nodes: readonly Item[]) => {
    const blocks = blocksXml(nodes as TreeNode[], at, writing);
    return blocks.length > 0 ? [xml(tag, { eId: below(at.context, step(tag)) }, blocks)] : [];
  };
  const first = items.findIndex(isDivision);
  if (first < 0) return wrap('content', items);
  const last = items.findLastIndex(isDivision);
  return [
    ...wrap('intro', items.slice(0, first)),
    ...hierarchyXml(items.slice(first, last + 1), at, writing),
    ...wrap('wrapUp', items.slice(last + 1)),
  ];
}

/** Divisions one after the other; blocks between them stand in a container of their own. */
export function hierarchyXml(items: readonly Item[], at: At, writing: Writing): XmlElement[] {
  const result: XmlElement[] = [];
  let loose: TreeNode[] = [];
  const flush = () => {
    const nodes = loose;
    loose = [];
    if (!hasContent(nodes)) return;
    const eId = writing.counter.next(at.context, 'hcontainer');
    result.push(
      xml('hcontainer', { name: 'passage', eId }, [
        xml('content', { eId: below(eId, 'content') }, blocksXml(nodes, { ...at, context: eId }, writing)),
      ]),
    );
  };
  for (const item of items) {
    if (!isDivision(item)) {
      loose.push(item);
      continue;
    }
    flush();
    result.push(divisionXml(item, writing));
  }
  flush();
  return result;
}

/** Blocks; running words between them become paragraphs. */
export function blocksXml(nodes: readonly TreeNode[], at: At, writing: Writing): XmlElement[] {
  const result: XmlElement[] = [];
  let running: TreeNode[] = [];
  const flush = () => {
    if (rawText(running).trim()) result.push(xml('p', {}, inlinesXml(running, at, writing)));
    running = [];
  };
  for (const node of nodes) {
    if (isNote(node)) continue;
    if (!isBlock(node)) {
      running.push(node);
      continue;
    }
    flush();
    result.push(...blockXml(node, at, writing));
  }
  flush();
  return result;
}

const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'table', 'blockquote', 'pre', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6']);
const isBlock = (node: TreeNode) => BLOCKS.has(node.tagName ?? '');

function blockXml(node: TreeNode, at: At, writing: Writing): XmlElement[] {
  const children = node.children ?? [];
  switch (node.tagName) {
    case 'ul':
    case 'ol': {
      const items = children.filter((child) => child.tagName === 'li');
      const eId = writing.counter.next(at.context, node.tagName);
      return items.length > 0
        ? [
            xml(
              node.tagName,
              { eId },
              items.map((item) => itemXml(item, at, writing)),
            ),
          ]
        : [];
    }
    case 'table':
      return [tableXml(node, at, writing)];
    case 'blockquote':
      return [xml('p', {}, [quotationXml(node, at, writing)])];
    case 'div':
      // A numbered line in a list that has no anchors: its number stays in its words.
      return blocksXml(
        isProvision(node) ? [...(children[0]?.children ?? []), ...children.slice(1)] : children,
        at,
        writing,
      );
    case 'hr':
      return [];
    default:
      return hasContent(children) ? [xml('p', {}, inlinesXml(children, at, writing))] : [];
  }
}

const hasPicture = (node: TreeNode): boolean => node.tagName === 'img' || (node.children ?? []).some(hasPicture);

const hasContent = (nodes: readonly TreeNode[]): boolean =>
  nodes.some((node) => !isNote(node) && (rawText([node]).trim() !== '' || hasPicture(node)));

/** An item holds running words, lists and paragraphs, and nothing else. */
function itemXml(item: TreeNode, at: At, writing: Writing): XmlElement {
  const children = (item.children ?? []).filter((child) => !isNote(child));
  const first = children.findIndex(isBlock);
  const running = first < 0 ? children : children.slice(0, first);
  const blocks = blocksXml(first < 0 ? [] : children.slice(first), at, writing);
  return xml('li', {}, [
    ...inlinesXml(running, at, writing),
    ...blocks.flatMap((block) => (block.name === 'table' ? rowsAsParagraphs(block) : [block])),
  ]);
}

const rowsAsParagraphs = (table: XmlElement): XmlElement[] =>
  table.children.map((row) => xml('p', {}, [textOf(row).replace(/\s+/g, ' ').trim()]));

const textOf = (node: XmlNode): string => (typeof node === 'string' ? node : node.children.map(textOf).join(' '));

function tableXml(table: TreeNode, at: At, writing: Writing): XmlElement {
  const eId = writing.counter.next(at.context, 'table');
  const rows = (node: TreeNode): TreeNode[] =>
    node.tagName === 'tr' ? [node] : (node.children ?? []).flatMap((child) => rows(child));
  const caption = (table.children ?? []).find(({ tagName }) => tagName === 'caption');
  return xml('table', { eId }, [
    ...(caption ? [xml('caption', {}, inlinesXml(caption.children ?? [], at, writing))] : []),
    ...rows(table).map((row) =>
      xml(
        'tr',
        {},
        (row.children ?? [])
          .filter(({ tagName }) => tagName === 'th' || tagName === 'td')
          .map((cell) => xml(cell.tagName!, {}, blocksXml(cell.children ?? [], { ...at, context: eId }, writing))),
      ),
    ),
  ]);
}

/**
 * A quotation. Where the facts say that the provision it stands in changes another text, it is the new wording
 * (`mod`); otherwise no more is said than that it is an extract.
 */
function quotationXml(node: TreeNode, at: At, writing: Writing): XmlElement {
  const { counter } = writing;
  const modification = writing.isModification(at.anchor);
  const outer = counter.next(at.context, modification ? 'mod' : 'embeddedStructure');
  const context = modification ? counter.next(outer, 'quotedStructure') : outer;
  const inside = quotedItems(quotedNodes(node), context, counter);
  const within: At = { context, anchor: undefined };
  // The marks of quotation stay in the words, so no attribute names them.
  const structure = inside.some(isDivision)
    ? inside.flatMap((item) => (isDivision(item) ? [divisionXml(item, writing)] : blocksXml([item], within, writing)))
    : blocksXml(inside as TreeNode[], within, writing);
  return modification
    ? xml('mod', { eId: outer }, [xml('quotedStructure', { eId: context }, structure)])
    : xml('embeddedStructure', { eId: context }, structure);
}

/** Running words, white space evened out. */
export function inlinesXml(nodes: readonly TreeNode[], at: At, writing: Writing): XmlNode[] {
  const written = nodes.flatMap((node) => inlineXml(node, at, writing));
  return trimmed(written);
}

const SAME: Readonly<Record<string, string>> = { strong: 'b', em: 'i', sub: 'sub', sup: 'sup', u: 'u', b: 'b', i: 'i' };

function inlineXml(node: TreeNode, at: At, writing: Writing): XmlNode[] {
  if (isNote(node)) return [];
  if (node.value !== undefined) return node.type === 'text' ? withBlanks(node.value) : [];
  const inside = () => afterBreaks((node.children ?? []).flatMap((child) => inlineXml(child, at, writing)));
  const { properties = {} } = node;
  const named = SAME[node.tagName ?? ''];
  if (named) return [xml(named, {}, inside())];
  switch (node.tagName) {
    case 'br':
      return [xml('br')];
    case 'a':
      return [linkXml(String(properties['href'] ?? ''), inside(), at, writing)];
    case 'abbr':
      return [xml('abbr', { title: asString(properties['title']) }, inside())];
    case 'img':
      return [
        xml('img', {
          src: writing.destination(String(properties['src'] ?? '')).href,
          alt: asString(properties['alt']),
        }),
      ];
    case 'span': {
      const lang = asString(properties['lang']);
      return lang ? [xml('span', { 'xml:lang': lang }, inside())] : inside();
    }
    default:
      return inside();
  }
}

const asString = (value: unknown) => (typeof value === 'string' ? value : undefined);

function linkXml(href: string, inside: XmlNode[], at: At, writing: Writing): XmlElement {
  if (href.startsWith('#')) {
    const eId = writing.eIdOf(href.slice(1));
    // A place of the page around the text is no place of the text.
    return eId
      ? xml('ref', { eId: writing.counter.next(at.context, 'ref'), href: `#${eId}` }, inside)
      : xml('span', {}, inside);
  }
  const { legal, href: to } = writing.destination(href);
  return legal
    ? xml('ref', { eId: writing.counter.next(at.context, 'ref'), href: to }, inside)
    : xml('a', { href: to }, inside);
}

/** Dots on paper are words that the source left out: not known, and not made up here. */
function withBlanks(text: string): XmlNode[] {
  return text
    .replace(/\s+/g, ' ')
    .split(BLANK)
    .flatMap((piece, index) => [...(index > 0 ? [xml('omissis', { status: 'undefined' }, [BLANK])] : []), piece])
    .filter((piece) => piece !== '');
}

/** Without white space at both ends. */
function trimmed(nodes: XmlNode[]): XmlNode[] {
  return afterBreaks(nodes)
    .map((node, index) => {
      if (typeof node !== 'string') return node;
      const start = index === 0 ? node.trimStart() : node;
      return index === nodes.length - 1 ? start.trimEnd() : start;
    })
    .filter((node) => node !== '');
}

/** Without white space behind a line break: it comes from the layout of the source. */
function afterBreaks(nodes: XmlNode[]): XmlNode[] {
  return nodes.map((node, index) => {
    const before = nodes[index - 1];
    const broken = typeof before === 'object' && before.name === 'br';
    return broken && typeof node === 'string' ? node.trimStart() : node;
  });
}
