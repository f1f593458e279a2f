import type { Language } from '../language.ts';
import { anchorParts, type PartName } from './anchor-parts.ts';

const NAMES: Record<PartName, [vi: string, en: string]> = {
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

/**
 * Names a provision from its anchor: `dieu-5-khoan-2-diem-dd` → `điểm đ khoản 2 Điều 5`, `Point đ, Clause 2, Article 5`.
 * Undefined for the anchor of an unnumbered heading, which has a name of its own.
 */
export function citation(anchor: string, language: Language): string | undefined {
  return (
    anchorParts(anchor)
      ?.map(({ name, number }) => {
        const label = NAMES[name][language === 'vi' ? 0 : 1];
        return number ? `${label}\u00A0${asPrinted(number, name)}` : label;
      })
      .reverse()
      // Vietnamese cites from the inside out and joins with spaces; English with commas.
      .join(language === 'vi' ? ' ' : ', ')
  );
}

/** Points have small letters, divisions capital ones. */
function asPrinted(number: string, name: PartName): string {
  const written = number.replace('dd', 'đ').replaceAll('-', '.');
  return name !== 'diem' && /^\p{L}$/u.test(written) ? written.toUpperCase() : written;
}
