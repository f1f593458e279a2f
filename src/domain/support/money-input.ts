import { formatNumber } from '../format.ts';
import type { Language } from '../language.ts';

/** The largest sum that is taken for the cost of a project of a rural establishment: ten thousand billion đồng. */
export const LARGEST_COST = 10_000_000_000_000;

/** What was understood of a sum as somebody typed it, or what stood in the way. */
export type MoneyInput =
  | { vnd: number; problem?: undefined }
  | { vnd?: undefined; problem: 'empty' | 'not-a-number' | 'negative' | 'too-small' | 'too-large' | 'ambiguous' };

/** How people say scales, folded: "tỷ", "tỉ", "ty", "triệu", "tr", "nghìn", "ngàn", "k", and in English. */
const SCALES: ReadonlyArray<[RegExp, number]> = [
  [/^(?:ty|ti|billion|bn|b)$/, 1_000_000_000],
  [/^(?:trieu|tr|million|mil|m)$/, 1_000_000],
  [/^(?:nghin|ngan|thousand|k)$/, 1_000],
];

/** Below this a bare number is more likely meant in millions: nobody buys a machine for 300 đồng. */
const SMALLEST_COST = 100_000;

/**
 * Reads a sum of đồng as it is typed or pasted: "300000000", "300.000.000 đ", "300 triệu", "1,5 tỷ", "1 tỷ 200 triệu",
 * "1 tỷ rưỡi", "VND 1.5 billion". Never guesses: what could be read two ways is asked again.
 */
export function readMoney(typed: string): MoneyInput {
  const text = folded(typed);
  if (text === '') return { problem: 'empty' };
  if (/^[-−–]/.test(text)) return { problem: 'negative' };
  const bare = text.replace(/(^|[^a-z])(?:viet nam dong|vn dong|vnd|dong|d)(?![a-z])|₫/g, '$1 ').trim();
  const parts = [...bare.matchAll(/(\d[\d.,\s]*)\s*([a-z]*)/g)];
  if (
    parts.length === 0 ||
    parts
      .map(([whole]) => whole)
      .join('')
      .replace(/\s/g, '') !== bare.replace(/\s/g, '')
  )
    return { problem: 'not-a-number' };

  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [, digits = '', word = ''] of parts) {
    const [unit, half] = word.endsWith('ruoi') ? [word.slice(0, -4), true] : [word, false];
    const scale = unit === '' ? (half ? last : 1) : SCALES.find(([name]) => name.test(unit))?.[1];
    if (scale === undefined || !Number.isFinite(scale)) return { problem: 'not-a-number' };
    // "200 triệu 1 tỷ" and "1 tỷ 2": nobody can say which is meant.
    if (scale >= last || (scale === 1 && parts.length > 1)) return { problem: 'ambiguous' };
    const number = readNumber(digits.trim(), scale > 1);
    if (number === undefined) return { problem: 'ambiguous' };
    sum += number * scale + (half ? scale / 2 : 0);
    last = scale;
  }
  const vnd = Math.round(sum);
  if (vnd > LARGEST_COST) return { problem: 'too-large' };
  if (vnd < SMALLEST_COST) return { problem: 'too-small' };
  return { vnd };
}

/** A number with Vietnamese or English separators; a fraction makes sense before a scale alone. */
function readNumber(digits: string, scaled: boolean): number | undefined {
  if (/^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/.test(digits) && !(scaled && digits.length <= 7 && /[.,]/.test(digits)))
    return Number(digits.replace(/[.,\s]/g, ''));
  if (/^\d+$/.test(digits)) return Number(digits);
  const fraction = /^(\d+)[.,](\d{1,2})$/.exec(digits);
  if (scaled && fraction) return Number(`${fraction[1]}.${fraction[2]}`);
  // "1.500 triệu" is fifteen hundred million to some and one and a half to others.
  return undefined;
}

function folded(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\u00A0\u202F_]/g, ' ')
    .replace(/(\d)\s*(ty|ti|trieu|tr)\s*ruoi\b/g, '$1 $2ruoi')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A sum as it stands in the field when somebody comes back to it: in full, so that it reads as itself. */
export function writeMoney(vnd: number, language: Language): string {
  const number = formatNumber(vnd, language);
  return language === 'vi' ? `${number} đồng` : `VND ${number}`;
}
