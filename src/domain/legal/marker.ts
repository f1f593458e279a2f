import { addressNumber } from './number.ts';

/**
 * The levels of a Vietnamese text, outermost first; English names as in the English translations of the law:
 * phần, chương, mục, tiểu mục, điều, khoản, điểm; phụ lục stands beside them.
 */
export type Level = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'point' | 'annex';

/** A number at the head of a block: what level it opens, and how it is written. */
export interface Marker {
  level: Level;
  /** As written: `II`, `5`, `1a`, `đ`. Empty for an annex without a number. */
  number: string;
  /** As printed, with its punctuation: `Điều 5.`, `1a.`, `đ)`. */
  label: string;
  /** The words after the label. */
  rest: string;
}

const DIVISION_NAMES: ReadonlyArray<[Level, string]> = [
  ['part', 'Phần|Part'],
  ['chapter', 'Chương|Chapter'],
  ['subsection', 'Tiểu mục|Subsection'],
  ['section', 'Mục|Section'],
  ['article', 'Điều|Article'],
  ['annex', 'Phụ lục|Annex|Appendix'],
];

/**
 * Reads the head of a heading: `Điều 5. Ngành nghề`, `Chương II`, `Phần thứ nhất`, `Phụ lục`, `II. Mục tiêu`, `1. Sở Công Thương`.
 * A heading that only mentions one ("Điều kiện hỗ trợ", "Article by article") is none.
 */
export function headingMarker(heading: string): Marker | undefined {
  const text = heading.normalize('NFC');
  for (const [level, names] of DIVISION_NAMES) {
    const found = new RegExp(
      `^(?:${names})(?:\\s+(?:số\\s+|no\\.\\s+)?((?:thứ\\s+)?[\\p{L}\\d]+))?\\s*([.:–-]|(?=\\()|$)\\s*(.*)$`,
      'iu',
    ).exec(text);
    if (!found) continue;
    const number = found[1] ?? '';
    if (number === '' ? level !== 'annex' : addressNumber(number) === undefined) continue;
    return { level, number, label: text.slice(0, text.length - found[3]!.length).trim(), rest: found[3]! };
  }
  // Plans and annexes run A, B, C … above I, II, III …
  const letter = /^([A-H])\.\s+(.*)$/s.exec(text);
  if (letter) return { level: 'part', number: letter[1]!, label: `${letter[1]}.`, rest: letter[2]! };
  const roman = /^([IVX]+)\.\s+(.*)$/s.exec(text);
  if (roman) return { level: 'section', number: roman[1]!, label: `${roman[1]}.`, rest: roman[2]! };
  return clauseMarker(text);
}

/** Reads the head of a clause (khoản): `1. …`, `1a. …`; in annexes and plans also `1.1. …`, `1.2.3 …`. */
export function clauseMarker(text: string): Marker | undefined {
  const found = /^(\d{1,3}(?:[a-zđ]?\.|(?:\.\d{1,2}){1,3}\.?))(?:\s+(.*)|$)/is.exec(text);
  // "1.5 lần" and "1.000 đồng" at the head of a line are amounts: what follows a decimal number begins with a capital.
  if (!found || (/\d$/.test(found[1]!) && !/^\p{Lu}/u.test(found[2] ?? ''))) return undefined;
  return { level: 'clause', number: found[1]!.replace(/\.$/, ''), label: found[1]!, rest: found[2] ?? '' };
}

/** Reads the head of an article that stands in running text, where it should be a heading: `Điều 5. …`. */
export function articleInProse(text: string): string | undefined {
  return /^(?:Điều|Article)\s+\d+[a-zđ]?\.(?=\s)/u.exec(text.normalize('NFC'))?.[0];
}

/** Reads the head of a point (điểm): `a) …`, `đ) …`, `a1) …`. */
export function pointMarker(text: string): Marker | undefined {
  const found = /^([a-eg-ik-vxyđ]\d?)\)(?:\s+(.*)|$)/is.exec(text);
  return found ? { level: 'point', number: found[1]!, label: `${found[1]})`, rest: found[2] ?? '' } : undefined;
}
