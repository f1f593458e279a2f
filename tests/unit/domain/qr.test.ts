import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/domain/qr.ts';

const ADDRESS = 'https://vidu.invalid/van-ban/nd-45-2012/';

/** Draws the path again, module by module. */
function drawn({ size, path }: ReturnType<typeof qrCode>): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, move, first, second] of path.matchAll(/([Mhm])(\d+)(?: ([\d.]+))?/g)) {
    const step = Number(first);
    if (move === 'M') [x, y] = [step, Math.floor(Number(second))];
    else if (move === 'm') x += step;
    else for (const end = x + step; x < end; x += 1) grid[y]![x] = true;
  }
  return grid;
}

test('the strokes draw every dark module and no light one', () => {
  const { data } = encode(ADDRESS, { ecc: 'M', border: 2 });
  expect(drawn(qrCode(ADDRESS))).toEqual(data);
});

test('the same address gives the same picture, small enough for every page', () => {
  expect(qrCode(ADDRESS)).toEqual(qrCode(ADDRESS));
  expect(qrCode(ADDRESS).path.length).toBeLessThan(2500);
});
