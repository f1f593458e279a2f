import { encode } from 'uqr';

/** A QR code as one path of strokes on a grid of `size` modules. */
export interface QrCode {
  size: number;
  path: string;
}

/**
 * The QR code of an address. Runs of dark modules become one stroke each, with relative moves: a third of the bytes of
 * a square for each module, which every page pays.
 */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  let path = '';
  data.forEach((row, y) => {
    let at = 0;
    let pen = '';
    while (at < size) {
      const dark = row[at] ?? false;
      let end = at;
      while (end < size && (row[end] ?? false) === dark) end += 1;
      if (dark) pen += pen === '' ? `M${at} ${y}.5h${end - at}` : `h${end - at}`;
      else if (pen !== '' && end < size) pen += `m${end - at} 0`;
      at = end;
    }
    path += pen;
  });
  return { size, path };
}

/** The code as a picture of its own, black on nothing, for print. */
export const qrSvg = ({ size, path }: QrCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" stroke="black" fill="none"/></svg>`;
