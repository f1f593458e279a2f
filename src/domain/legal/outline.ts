import { numbered } from './address.ts';
import { rank } from './number.ts';
import type { Level, Marker } from './marker.ts';

/** How deep each level stands: a level closes all that stand as deep or deeper. */
export const DEPTH: Record<Level, number> = {
  annex: 0,
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  clause: 6,
  point: 7,
};
const IN_WORDS: Record<Level, [vi: string, en: string]> = {
  part: ['Phần', 'Part'],
  chapter: ['Chương', 'Chapter'],
  section: ['Mục', 'Section'],
  subsection: ['Tiểu mục', 'Subsection'],
  article: ['Điều', 'Article'],
  clause: ['Khoản', 'Clause'],
  point: ['Điểm', 'Point'],
  annex: ['Phụ lục', 'Annex'],
};

interface Open {
  /** Undefined for an unnumbered heading, which holds what stands below it. */
  level: Level | undefined;
  /** Level of the heading that opened it (2–6); beyond any heading for clauses and points in running text. */
  headingDepth: number;
  anchor: string;
  /** Rank of the last child of each level, to see that numbers rise. */
  last: Partial<Record<Level, number>>;
  items: number;
}

/** What is wrong with the structure of a text, in the words of its author. */
export class StructureError extends Error {
  readonly vietnamese: string;
  readonly english: string;
  constructor(vietnamese: string, english: string) {
    super(`${vietnamese} / ${english}`);
    this.vietnamese = vietnamese;
    this.english = english;
  }
}

/**
 * Follows a text from head to end and gives each provision its anchor: `dieu-5-khoan-2-diem-a`, `chuong-2-muc-1`,
 * `phu-luc-1`, `muc-1-y-3`. Articles count through the whole text; divisions carry their parents;
 * clauses and points belong to their article. Within a parent, numbers must rise; gaps are allowed, since a
 * digest leaves provisions out.
 */
export class Outline {
  #open: Open[] = [{ level: undefined, headingDepth: 0, anchor: '', last: {}, items: 0 }];
  #articles: Partial<Record<string, number>> = {};
  readonly anchors = new Set<string>();

  /** Opens a provision and answers its anchor. Throws a {@link StructureError} with the fix. */
  enter(marker: Marker, headingDepth = 7): string {
    const { level, number } = marker;
    if (level === 'point' && this.#top.anchor === '') {
      throw new StructureError(
        `Điểm ${marker.label} không nằm trong khoản hay điều nào; đặt dòng “1.” hoặc “## Điều …” phía trên.`,
        `Point ${marker.label} stands in no clause or article; put “1.” or “## Article …” above it.`,
      );
    }
    this.#close((open) =>
      open.level === undefined ? open.headingDepth >= headingDepth : DEPTH[open.level] >= DEPTH[level],
    );
    const parent = this.#top;
    this.#mustRise(parent, marker);
    const anchor = this.#anchorOf(parent, level, number);
    this.#claim(anchor, marker.label);
    this.#open.push({ level, headingDepth, anchor, last: {}, items: 0 });
    return anchor;
  }

  /** Gives the next dash item of the open provision its anchor; none stands outside a provision. */
  item(): string | undefined {
    const top = this.#top;
    if (top.anchor === '') return undefined;
    top.items += 1;
    const anchor = `${top.anchor}-y-${top.items}`;
    this.#claim(anchor, '-');
    return anchor;
  }

  /** Opens an unnumbered heading ("Nơi nhận") with the anchor given; it closes whatever does not stand above it. */
  enterUnnumbered(anchor: string, headingDepth: number): void {
    this.#close((open) => open.headingDepth >= headingDepth);
    this.#claim(anchor, `#${anchor}`);
    this.#open.push({ level: undefined, headingDepth, anchor, last: {}, items: 0 });
  }

  #close(ends: (open: Open) => boolean): void {
    while (this.#open.length > 1 && ends(this.#top)) this.#open.pop();
  }

  get #top(): Open {
    return this.#open[this.#open.length - 1]!;
  }

  #anchorOf(parent: Open, level: Level, number: string): string {
    const annex = this.#open.find((open) => open.level === 'annex');
    // A text without articles, such as a letter, has numbered sections where a law has clauses.
    const name = level === 'clause' && parent.anchor === '' ? 'section' : level;
    const own = numbered(name, number);
    const prefix = level === 'article' ? annex?.anchor : parent.anchor;
    return prefix ? `${prefix}-${own}` : own;
  }

  #mustRise(parent: Open, { level, number, label }: Marker): void {
    const scope = level === 'article' ? this.#articles : parent.last;
    const key = level === 'article' ? (this.#open.find((open) => open.level === 'annex')?.anchor ?? '') : level;
    const last = (scope as Partial<Record<string, number>>)[key] ?? 0;
    const own = rank(number);
    const [vi, en] = IN_WORDS[level];
    if (number !== '' && own <= last) {
      throw new StructureError(
        `${vi} “${label}” lặp lại hoặc đứng sai thứ tự; kiểm tra số đã ghi.`,
        `${en} “${label}” is repeated or out of order; check its number.`,
      );
    }
    (scope as Partial<Record<string, number>>)[key] = own;
  }

  #claim(anchor: string, label: string): void {
    if (this.anchors.has(anchor)) {
      throw new StructureError(
        `“${label}” trùng với một chỗ đã có (${anchor}); đổi số cho khác.`,
        `“${label}” meets a place that exists already (${anchor}); give it another number.`,
      );
    }
    this.anchors.add(anchor);
  }
}
