import { headingMarker, type Level } from '../../domain/legal/marker.ts';
import { addressLetter, addressNumber } from '../../domain/legal/number.ts';
import { DEPTH } from '../../domain/legal/outline.ts';
import { anchorOf, classesOf, isNote, type TreeNode } from '../../rendering/tree.ts';
import {
  type Division,
  isAnchoredList,
  isDivision,
  isProvision,
  type Item,
  rawText,
  withoutLabel,
  withoutStart,
} from './division.ts';
import { below, Counter, type HierarchyTag, identify, step, tagOfLevel } from './identifier.ts';

/** A text as the standard divides it. */
export interface Structure {
  /** The head of a letter. */
  preface: TreeNode[];
  /** What stands before the first division: whom it is addressed to, the bases it names. */
  preamble: TreeNode[];
  body: Item[];
  /** Who signed. */
  conclusions: TreeNode[];
  annexes: Division[];
  /** The eId of every anchor of the page. */
  eIds: ReadonlyMap<string, string>;
}

/** Takes the tree of a whole text apart. */
export function structureOf(tree: TreeNode, counter: Counter): Structure {
  const names = new Names(counter);
  const text = new Arrangement(names, '');
  text.take(tree.children ?? []);
  const { preface, preamble, conclusions } = text;
  const isAnnex = (item: Item): item is Division => isDivision(item) && item.tag === 'attachment';
  return {
    preface,
    preamble,
    body: text.items.filter((item) => !isAnnex(item)),
    conclusions,
    annexes: text.items.filter(isAnnex),
    eIds: names.eIds,
  };
}

/** What stands in a quotation: divisions of another text, without anchors of ours. */
export function quotedItems(nodes: readonly TreeNode[], context: string, counter: Counter): Item[] {
  const quotation = new Arrangement(new Names(counter), context);
  quotation.take(nodes);
  return [...quotation.preamble, ...quotation.items, ...quotation.conclusions];
}

/** Gives divisions their eIds, each once. */
class Names {
  readonly eIds = new Map<string, string>();
  readonly #counter: Counter;
  readonly #used = new Set<string>();
  /** Anchors of unnumbered headings, below which numbers begin anew. */
  readonly #unnumbered: string[] = [];

  constructor(counter: Counter) {
    this.#counter = counter;
  }

  /** Of a division with an anchor of the page. */
  ofAnchor(anchor: string, annex: string): { tag: HierarchyTag; eId: string } {
    const named = identify(anchor) ?? this.#belowUnnumbered(anchor) ?? this.unnumbered(annex);
    if (named.tag === 'hcontainer') this.#unnumbered.push(anchor);
    this.eIds.set(anchor, named.eId);
    this.#used.add(named.eId);
    return named;
  }

  /** Of a quoted division: the number it has in its own text. */
  ofNumber(tag: HierarchyTag, number: string, context: string): { tag: HierarchyTag; eId: string } {
    const first = below(context, step(tag, addressNumber(number) ?? addressLetter(number).replace(/[^a-z0-9-]/g, '')));
    let eId = first;
    // A quotation may hold clause 1 of two articles: the second is told apart.
    for (let copy = 2; this.#used.has(eId); copy += 1) eId = `${first}-copy${copy}`;
    this.#used.add(eId);
    return { tag, eId };
  }

  unnumbered(context: string): { tag: 'hcontainer'; eId: string } {
    return { tag: 'hcontainer', eId: this.#counter.next(context, 'hcontainer') };
  }

  /** `noi-nhan-y-2` stands below the heading `noi-nhan`, whose eId is counted. */
  #belowUnnumbered(anchor: string): { tag: HierarchyTag; eId: string } | undefined {
    const above = this.#unnumbered
      .filter((known) => anchor.startsWith(`${known}-`))
      .sort((a, b) => b.length - a.length);
    for (const known of above) {
      const found = identify(anchor.slice(known.length + 1), this.eIds.get(known));
      if (found) return found;
    }
    return undefined;
  }
}

interface Open {
  level: Level | undefined;
  headingDepth: number;
  division: Division;
}

/** Follows blocks in reading order and puts each into the division it stands in, by the rules that made the anchors. */
class Arrangement {
  readonly items: Item[] = [];
  readonly preface: TreeNode[] = [];
  readonly preamble: TreeNode[] = [];
  readonly conclusions: TreeNode[] = [];
  readonly #names: Names;
  readonly #context: string;
  #open: Open[] = [];
  #signed = false;

  constructor(names: Names, context: string) {
    this.#names = names;
    this.#context = context;
  }

  take(nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      if (isNote(node) || (node.type === 'text' && !node.value?.trim())) continue;
      const depth = /^h([2-6])$/.exec(node.tagName ?? '')?.[1];
      const classes = classesOf(node);
      if (depth) this.#heading(node, Number(depth));
      else if (isProvision(node)) this.#provision(node);
      else if (isAnchoredList(node)) this.#put(...this.#list(node));
      else if (classes.includes('letter-head') && this.items.length === 0) this.preface.push(...(node.children ?? []));
      else if (classes.includes('letter-closing')) this.#apart('closing', node);
      else if (classes.includes('letter-signature')) this.#signature(node);
      else this.#put(node);
    }
  }

  #put(...items: Item[]): void {
    const open = this.#open.at(-1);
    const blocks = items.filter((item): item is TreeNode => !isDivision(item));
    if (open) open.division.items.push(...items);
    else if (blocks.length < items.length) this.items.push(...items);
    else if (this.#signed) this.conclusions.push(...blocks);
    else if (this.items.length === 0) this.preamble.push(...blocks);
    else this.items.push(...blocks);
  }

  #heading(node: TreeNode, headingDepth: number): void {
    const children = (node.children ?? []).filter((child) => !isNote(child));
    const text = rawText(children);
    const marker = headingMarker(text.trim());
    const anchor = anchorOf(node);
    this.#close(({ level, headingDepth: depth }) =>
      marker && level ? DEPTH[level] >= DEPTH[marker.level] : depth >= headingDepth,
    );
    const { tag, eId } = anchor
      ? this.#names.ofAnchor(anchor, this.#annex)
      : marker
        ? this.#names.ofNumber(tagOfLevel(marker.level), marker.number, this.#above)
        : this.#names.unnumbered(this.#above);
    const start = text.length - text.trimStart().length;
    this.#enter(marker?.level, headingDepth, {
      tag,
      ...(tag === 'hcontainer' ? { name: 'heading' } : {}),
      eId,
      anchor,
      num: marker?.label ?? '',
      heading: marker ? trimmedStart(withoutStart(children, start + marker.label.length)) : children,
      items: [],
    });
  }

  #enter(level: Level | undefined, headingDepth: number, division: Division): void {
    this.#signed = false;
    const parent = this.#open.at(-1)?.division.items ?? this.items;
    // Annexes follow the text, wherever its last heading stood.
    (division.tag === 'attachment' ? this.items : parent).push(division);
    this.#open.push({ level, headingDepth, division });
  }

  #provision(node: TreeNode): void {
    const level: Level = classesOf(node).includes('point') ? 'point' : 'clause';
    this.#close((open) => open.level !== undefined && DEPTH[open.level] >= DEPTH[level]);
    this.#put(this.#provisionOf(node, this.#above));
  }

  #provisionOf(node: TreeNode, above: string): Division {
    const [head, ...rest] = node.children ?? [];
    const { label, rest: words } = withoutLabel(head?.children ?? []);
    const tag = tagOfLevel(classesOf(node).includes('point') ? 'point' : 'clause');
    const own = words.filter((child) => !isNote(child));
    return this.#divisionOf(node, tag, label, above, [
      ...(rawText(own).trim() ? [{ ...head!, children: own }] : []),
      ...rest,
    ]);
  }

  #list(list: TreeNode): Division[] {
    return (list.children ?? [])
      .filter((item) => item.tagName === 'li')
      .map((item) => {
        const { label, rest } = withoutLabel(item.children ?? []);
        return this.#divisionOf(item, 'indent', label, this.#above, rest);
      });
  }

  #divisionOf(node: TreeNode, tag: HierarchyTag, label: string, above: string, content: TreeNode[]): Division {
    const anchor = anchorOf(node);
    const named = anchor
      ? this.#names.ofAnchor(anchor, this.#annex)
      : this.#names.ofNumber(tag, label.replace(/[.)]$/, ''), above);
    const items = content
      .filter((child) => !isNote(child))
      .flatMap((child): Item[] =>
        isProvision(child)
          ? [this.#provisionOf(child, named.eId)]
          : isAnchoredList(child)
            ? this.#list(child)
            : [child],
      );
    return { ...named, anchor, num: label, heading: [], items };
  }

  /** A part of a letter that belongs to none of its sections. */
  #apart(name: string, node: TreeNode): void {
    this.#close(({ level }) => level !== 'annex');
    this.#put({ ...this.#names.unnumbered(this.#annex), name, num: '', heading: [], items: node.children ?? [] });
  }

  #signature(node: TreeNode): void {
    if (this.#annex || this.#context) return this.#apart('signature', node);
    this.#open = [];
    this.#signed = true;
    this.conclusions.push(...(node.children ?? []));
  }

  /** Closes open divisions from the innermost outwards, as long as they end here. */
  #close(ends: (open: Open) => boolean): void {
    while (this.#open.length > 0 && ends(this.#open.at(-1)!)) this.#open.pop();
  }

  /** The eId that a quoted division stands below. */
  get #above(): string {
    return this.#open.at(-1)?.division.eId ?? this.#context;
  }

  /** The eId of the annex that is open: a document of its own, in which counting begins anew. */
  get #annex(): string {
    return this.#open.find(({ level }) => level === 'annex')?.division.eId ?? '';
  }
}

const trimmedStart = (nodes: TreeNode[]) => withoutStart(nodes, /^\s*/.exec(rawText(nodes))![0].length);
