import type { Level } from './marker.ts';
import { addressLetter, addressNumber } from './number.ts';

/** How each level is written in an address. */
export const LEVEL_IN_ADDRESS: Record<Level, string> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  subsection: 'tieu-muc',
  article: 'dieu',
  clause: 'khoan',
  point: 'diem',
  annex: 'phu-luc',
};

/** A level with its number as written, in an address: `dieu-5`, `diem-dd`, `phu-luc`. */
export function numbered(level: Level, number: string): string {
  const name = LEVEL_IN_ADDRESS[level];
  return number === '' ? name : `${name}-${addressNumber(number) ?? addressLetter(number)}`;
}
