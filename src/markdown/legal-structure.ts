import { say } from '../collections/message.ts';
import { headingId } from '../domain/heading.ts';
import { articleInProse, clauseMarker, pointMarker, type Marker } from '../domain/legal/marker.ts';
import { quotesLeftOpen } from '../domain/legal/quotation.ts';
import { Outline, StructureError } from '../domain/legal/outline.ts';
import { component, element, type Node, plain, textOf, words } from './node.ts';
import { ProseError } from './prose-error.ts';

/**
 * Gives a legal text its structure: headings, clauses (khoản), points (điểm) and dash items get the anchors of the
 * contract, and keep their numbers as written, since Markdown would renumber them (`3.` then `8.` become 3 and 4).
 * Behind the head of each provision stands `<ProvisionNote>`, where the page says how well it was checked.
 */
export class LegalStructure {
  readonly #source: string;
  readonly outline = new Outline();

  constructor(source: string) {
    this.#source = source;
  }

  /** The blocks of a text, restructured. Throws a ProseError with the line when numbers do not add up. */
  build(blocks: readonly Node[]): Node[] {
    return this.#sequence(blocks, this.outline);
  }

  #sequence(blocks: readonly Node[], outline: Outline | undefined): Node[] {
    return this.#arrange(this.#quoted(this.#pieces(blocks)), outline);
  }

  #arrange(pieces: readonly Piece[], outline: Outline | undefined): Node[] {
    const result: Node[] = [];
    let clause: Node | undefined;
    let point: Node | undefined;
    const put = (...nodes: Node[]) => (point ?? clause)?.children?.push(...nodes) ?? result.push(...nodes);
    for (const piece of pieces) {
      if (piece.quoted) {
        put(element('blockquote', { class: 'quoted' }, this.#arrange(piece.quoted, undefined)));
      } else if (piece.node.type === 'heading') {
        clause = point = undefined;
        result.push(...this.#heading(piece.node, outline));
      } else if (piece.marker) {
        const provision = this.#provision(piece.marker, piece.node, outline);
        if (piece.marker.level === 'clause') {
          clause = provision;
          point = undefined;
          result.push(clause);
        } else {
          point = provision;
          (clause?.children ?? result).push(point);
        }
      } else if (piece.node.type === 'list') {
        put(this.#items(piece.node, outline));
      } else if (piece.node.type === 'blockquote') {
        // Words quoted from another text keep their numbers and get no anchors of ours.
        put({ ...plain(piece.node), children: this.#sequence(piece.node.children ?? [], undefined) });
      } else {
        if (outline) refuseArticle(piece.node);
        put(plain(piece.node));
      }
    }
    return result;
  }

  /**
   * Gathers what an amending text quotes: from a line that begins with “, or after a line that leaves “ open, to the
   * line where ” closes it. Its numbers belong to the other text.
   */
  #quoted(pieces: readonly Piece[]): Piece[] {
    const result: Piece[] = [];
    let quoted: { from: Node; pieces: Piece[]; open: number } | undefined;
    for (const piece of pieces) {
      const text = textOf(piece.node).trim();
      if (quoted) {
        if (piece.node.type === 'heading') break;
        quoted.pieces.push(piece);
        quoted.open += quotesLeftOpen(text);
        if (quoted.open <= 0) quoted = undefined;
        continue;
      }
      const open = piece.node.type === 'paragraph' ? quotesLeftOpen(text) : 0;
      if (open <= 0) {
        result.push(piece);
        continue;
      }
      // A line that begins with “ is itself quoted; one that ends with an open “ announces what is.
      const whole = !piece.marker && /^[“"]/.test(text);
      quoted = { from: piece.node, pieces: whole ? [piece] : [], open };
      if (!whole) result.push(piece);
      result.push({ node: piece.node, quoted: quoted.pieces });
    }
    if (quoted) throw unclosed(quoted.from);
    return result;
  }

  /** Takes ordered lists and run-together lines apart, so that each numbered line is a piece of its own. */
  #pieces(blocks: readonly Node[]): Piece[] {
    return blocks.flatMap((block) => {
      if (block.type === 'list' && block.ordered) return (block.children ?? []).flatMap((item) => this.#listItem(item));
      if (block.type === 'paragraph') return splitLines(block).map((node) => this.#marked(node));
      return [{ node: block }];
    });
  }

  #listItem(item: Node): Piece[] {
    const label = this.#labelOf(item);
    const marker: Marker = { level: 'clause', number: label.replace(/[.)]$/, ''), label, rest: '' };
    const pieces = this.#pieces(item.children ?? []);
    const [first] = pieces;
    // A clause may begin at once with its first point or with a list: then its own line holds the number alone.
    const own = first && !first.marker && first.node.type === 'paragraph' ? pieces.shift() : undefined;
    return [{ node: own?.node ?? { type: 'paragraph', children: [], position: item.position }, marker }, ...pieces];
  }

  /** The label of a list item as the author wrote it: `3.`, `-`, `+`. */
  #labelOf(item: Node): string {
    const from = item.position?.start.offset ?? 0;
    return /^(?:\d+[.)]|[-+*–])/.exec(this.#source.slice(from, from + 12).trimStart())?.[0] ?? '-';
  }

  #marked(node: Node): Piece {
    const first = node.children?.[0];
    if (first?.type !== 'text') return { node };
    const marker = clauseMarker(first.value ?? '') ?? pointMarker(first.value ?? '');
    if (!marker) return { node };
    const rest = (first.value ?? '').slice(marker.label.length).trimStart();
    return {
      node: {
        ...plain(node),
        children: [...(rest ? [words(rest)] : []), ...(node.children ?? []).slice(1).map(plain)],
      },
      marker,
    };
  }

  #heading(node: Node, outline: Outline | undefined): Node[] {
    const text = textOf(node).trim();
    const explicit = (node.data?.['hProperties'] as { id?: string } | undefined)?.id;
    const id = outline && this.#at(node, () => headingId(text, node.depth ?? 2, explicit, outline));
    const heading = plain(node);
    if (!id) return [heading];
    heading.data = { ...heading.data, hProperties: { ...(heading.data?.['hProperties'] as object | undefined), id } };
    return [heading, component('ProvisionNote', { anchor: id }, false)];
  }

  #provision(marker: Marker, node: Node, outline: Outline | undefined): Node {
    const id = outline && this.#at(node, () => outline.enter(marker));
    const head: Node = {
      type: 'paragraph',
      children: [label(marker.label), words(' '), ...(node.children ?? []).map(plain)],
      position: node.position,
    };
    if (id) head.children?.push(words(' '), component('ProvisionNote', { anchor: id }, true));
    return element('div', { class: `provision ${marker.level}`, ...(id ? { id } : {}) }, [head]);
  }

  #items(list: Node, outline: Outline | undefined): Node {
    const items = (list.children ?? []).map((item) => {
      const id = outline && this.#at(item, () => outline.item());
      const [first, ...rest] = item.children ?? [];
      const inline = first?.type === 'paragraph' ? (first.children ?? []).map(plain) : [];
      const below = this.#sequence(first?.type === 'paragraph' ? rest : (item.children ?? []), undefined);
      return element('li', id ? { id } : {}, [label(this.#labelOf(item)), words(' '), ...inline, ...below]);
    });
    return element('ul', { class: 'dash-items' }, items);
  }

  #at<T>(node: Node, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof StructureError ? new ProseError(error.message, node) : error;
    }
  }
}

/** A block of its own: with its number, or with the blocks it quotes. */
interface Piece {
  node: Node;
  marker?: Marker | undefined;
  quoted?: Piece[];
}

const unclosed = (node: Node | undefined) =>
  new ProseError(
    say(
      'Lời trích mở bằng “ ở đây không có dấu ” đóng lại trước đề mục sau; thêm dấu ” ở cuối lời trích.',
      'The quotation that begins with “ here is not closed by ” before the next heading; put ” at its end.',
    ),
    node,
  );

/** An article in running text would have no anchor, and its clauses would go to the article above. */
function refuseArticle(node: Node): void {
  const found = node.type === 'paragraph' ? articleInProse(textOf(node)) : undefined;
  if (!found) return;
  throw new ProseError(
    say(
      `“${found}” mở một điều nên phải là đề mục: thêm “## ” ở đầu dòng và bỏ dấu in đậm.`,
      `“${found}” opens an article, so it must be a heading: put “## ” before it and drop the bold signs.`,
    ),
    node,
  );
}

const label = (text: string) => element('span', { class: 'provision-label' }, [words(text)]);

/** Cuts a paragraph before every line that begins with a number or a letter of its own. */
function splitLines(paragraph: Node): Node[] {
  const pieces: Node[] = [{ ...paragraph, children: [] }];
  const put = (node: Node) => pieces.at(-1)!.children!.push(node);
  const open = (line: number) =>
    pieces.push({ type: 'paragraph', children: [], position: { start: { line, column: 1 }, end: {} } });
  let afterBreak: Node | undefined;
  for (const child of paragraph.children ?? []) {
    if (child.type === 'break') {
      afterBreak = child;
      continue;
    }
    const first = child.position?.start.line ?? 1;
    const lines = child.type === 'text' ? (child.value ?? '').split('\n') : undefined;
    if (afterBreak && lines && startsProvision(lines[0]!)) open(first);
    else if (afterBreak) put(afterBreak);
    afterBreak = undefined;
    if (!lines) {
      put(child);
      continue;
    }
    for (const [index, line] of lines.entries()) {
      if (index > 0 && startsProvision(line)) open(first + index);
      else if (index > 0) put(words('\n'));
      if (line) put(words(line));
    }
  }
  return pieces;
}

const startsProvision = (line: string) => (clauseMarker(line) ?? pointMarker(line)) !== undefined;
