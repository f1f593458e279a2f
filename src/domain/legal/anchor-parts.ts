/** A step of a structural anchor: `dieu` with `5`, `diem` with `dd`, `phu-luc` without a number. */
export interface AnchorPart {
  name: PartName;
  /** As it stands in the anchor: `5`, `1a`, `dd`, `1-2` for 1.2. Empty for what has no number. */
  number: string;
}

const NAMES = ['tieu-muc', 'phu-luc', 'phan', 'chuong', 'muc', 'dieu', 'khoan', 'diem', 'y'] as const;
export type PartName = (typeof NAMES)[number];

const PART = new RegExp(`(${NAMES.join('|')})(?:-(?!y-)(\\d+(?:(?:-\\d+)+|dd|[a-z])?|(?:dd|[a-z])\\d?))?(?=-|$)`, 'gy');

/**
 * Takes a structural anchor apart, outermost first: `dieu-5-khoan-2` → Điều 5, khoản 2.
 * Undefined for the anchor of an unnumbered heading, which was made from its words.
 */
export function anchorParts(anchor: string): AnchorPart[] | undefined {
  const parts: AnchorPart[] = [];
  let read = 0;
  PART.lastIndex = 0;
  for (let found = PART.exec(anchor); found; found = PART.exec(anchor)) {
    parts.push({ name: found[1] as PartName, number: found[2] ?? '' });
    read = PART.lastIndex;
    if (anchor[read] !== '-') break;
    PART.lastIndex = read + 1;
  }
  return read === anchor.length && parts.length > 0 ? parts : undefined;
}
