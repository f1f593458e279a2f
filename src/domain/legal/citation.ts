import type { Language } from '../language.ts';

const NAMES: Record<string, [vi: string, en: string]> = {
  phan: ['Phần', 'Part'],
  chuong: ['Chương', 'Chapter'],
  muc: ['Mục', 'Section'],
  'tieu-muc': ['Tiểu mục', 'Subsection'],
  dieu: ['Điều', 'Article'],
  khoan: ['khoản', 'Clause'],
  diem: ['điểm', 'Point'],
  'phu-luc': ['Phụ lục', 'Annex'],
  y: ['ý', 'item'],
};
/** Vietnamese cites from the inside out and joins with spaces; English with commas. */
const PART =
  /(tieu-muc|phu-luc|phan|chuong|muc|dieu|khoan|diem|y)(?:-(?!y-)(\d+(?:(?:-\d+)+|dd|[a-z])?|(?:dd|[a-z])\d?))?(?=-|$)/gy;

/**
 * Names a provision from its anchor: `dieu-5-khoan-2-diem-dd` → `điểm đ khoản 2 Điều 5`, `Point đ, Clause 2, Article 5`.
 * Undefined for the anchor of an unnumbered heading, which has a name of its own.
 */
export function citation(anchor: string, language: Language): string | undefined {
  const parts: string[] = [];
  let read = 0;
  PART.lastIndex = 0;
  for (let found = PART.exec(anchor); found; found = PART.exec(anchor)) {
    const [, name = '', number = ''] = found;
    const label = NAMES[name]![language === 'vi' ? 0 : 1];
    parts.unshift(number ? `${label}\u00A0${asPrinted(number, name)}` : label);
    read = PART.lastIndex;
    if (anchor[read] === '-') PART.lastIndex = read + 1;
    else break;
  }
  return read === anchor.length && parts.length > 0 ? parts.join(language === 'vi' ? ' ' : ', ') : undefined;
}

/** Points have small letters, divisions capital ones. */
function asPrinted(number: string, name: string): string {
  const written = number.replace('dd', 'đ').replaceAll('-', '.');
  return name !== 'diem' && /^\p{L}$/u.test(written) ? written.toUpperCase() : written;
}
