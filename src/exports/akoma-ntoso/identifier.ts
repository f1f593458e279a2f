import { anchorParts, type PartName } from '../../domain/legal/anchor-parts.ts';
import type { Level } from '../../domain/legal/marker.ts';

/** Elements of the hierarchy that this site’s texts have. */
export type HierarchyTag =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'paragraph'
  | 'point'
  | 'indent'
  | 'attachment'
  | 'hcontainer';

/**
 * How the Naming Convention writes elements in an eId; those not listed by it keep their name.
 * https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html (5.4.2)
 */
const REFERENCES: Readonly<Record<string, string>> = {
  attachment: 'att',
  article: 'art',
  chapter: 'chp',
  eventRef: 'eref',
  paragraph: 'para',
  quotedStructure: 'qstr',
  section: 'sec',
  subsection: 'subsec',
  temporalGroup: 'tmpg',
  wrapUp: 'wrapup',
};

/** A clause (khoản) is what the standard calls a paragraph; a dash item (ý) is an indent. */
const TAGS: Record<PartName, HierarchyTag> = {
  phan: 'part',
  chuong: 'chapter',
  muc: 'section',
  'tieu-muc': 'subsection',
  dieu: 'article',
  khoan: 'paragraph',
  diem: 'point',
  'phu-luc': 'attachment',
  y: 'indent',
};

const LEVELS: Record<Level, HierarchyTag> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  article: 'article',
  clause: 'paragraph',
  point: 'point',
  annex: 'attachment',
};

/** The element for a level of a Vietnamese text. */
export const tagOfLevel = (level: Level): HierarchyTag => LEVELS[level];

/** One step of an eId: `art_5`, `content`. */
export const step = (tag: string, number: string | number = ''): string =>
  (REFERENCES[tag] ?? tag) + (number === '' ? '' : `_${number}`);

/** An eId below another one. */
export const below = (context: string, last: string): string => (context ? `${context}__${last}` : last);

/**
 * The element and the eId of a structural anchor, step for step: `dieu-5-khoan-2-diem-dd` → `art_5__para_2__point_dd`.
 * Numbers are the anchor’s own, so that `đ` (dd) never meets `d`, and two anchors never share an eId.
 * `context` is the eId of an unnumbered heading the anchor stands below. Undefined for a heading made of words.
 */
export function identify(anchor: string, context = ''): { tag: HierarchyTag; eId: string } | undefined {
  const parts = anchorParts(anchor);
  const last = parts?.at(-1);
  if (!parts || !last) return undefined;
  const eId = parts.reduce((above, { name, number }) => below(above, step(TAGS[name], number)), context);
  return { tag: TAGS[last.name], eId };
}

/** Gives what has no number of its own the next one in its context: `…__ul_1`, `…__ref_2`. */
export class Counter {
  readonly #counts = new Map<string, number>();

  next(context: string, tag: string): string {
    const name = below(context, step(tag));
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return `${name}_${count}`;
  }
}
