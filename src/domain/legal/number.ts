/** Ordinals that Vietnamese texts spell out: "Phần thứ nhất". */
const SPELT_OUT: Record<string, number> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * The number of a division as it stands in an address: `II` → `2`, `thứ nhất` → `1`, `5a` → `5a`, `5đ` → `5dd`, `A` → `a`,
 * `01` → `1`. `đ` becomes `dd` so that it never meets `d`. Returns undefined for words that are no number.
 */
export function addressNumber(written: string): string | undefined {
  const spelt =
    SPELT_OUT[
      written
        .toLowerCase()
        .replace(/^thứ\s+/, '')
        .normalize('NFC')
    ];
  if (spelt !== undefined) return String(spelt);
  if (isRoman(written)) return String(romanValue(written));
  if (/^\d+[a-zđ]?$/i.test(written) || /^[a-zđ]$/i.test(written)) return addressLetter(written);
  return undefined;
}

/** A letter or a number with a letter, as it stands in an address: `đ` → `dd`, `1a` → `1a`, `01` → `1`, `1.2` → `1-2`. */
export function addressLetter(written: string): string {
  return written
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')
    .replaceAll('.', '-')
    .replaceAll('đ', 'dd');
}

/** `C` and `L` alone are letters: no text has a hundred chapters, and annexes run A, B, C. */
const isRoman = (written: string) => /^(?:[IVX]|[IVXLC]{2,})$/.test(written);

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Letters of points in the order Vietnamese law uses them; f, j, w, z are not used. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * Sorting key of a number as written, so that `1` < `1.1` < `1.10` < `1a` < `2`, `d` < `đ` < `e` and `I` < `II` < `V` < `X`.
 * Points beyond the alphabet (`a1`) follow their letter. Letters of points are small, roman numerals are capital.
 */
export function rank(written: string): number {
  const number = /^(\d+)((?:\.\d+)*)([a-zđ]?)$/i.exec(written);
  if (number) {
    const [, whole, parts = '', letter = ''] = number;
    const below = parts.split('.').reduce((sum, part, depth) => sum + Number(part) / 100 ** depth, 0);
    return Number(whole) * 100 + below + (letter ? POINT_LETTERS.indexOf(letter.toLowerCase()) + 1 : 0);
  }
  if (isRoman(written)) return romanValue(written) * 100;
  const letter = /^([a-zđ])(\d*)$/i.exec(written);
  if (letter) return (POINT_LETTERS.indexOf(letter[1]!.toLowerCase()) + 1) * 100 + Number(letter[2] || 0);
  return Number(addressNumber(written) ?? 0) * 100;
}
