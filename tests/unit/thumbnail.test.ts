import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { difference, stored, thumbnail, toPng } from '../support/thumbnail.ts';

interface Drawn {
  header?: string;
  shift?: number;
  columns?: number;
}

/** A page drawn in a few boxes and lines of "text". */
async function page({ header = '#97174c', shift = 0, columns = 3 }: Drawn = {}): Promise<Buffer> {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `<rect x="${40 + shift}" y="${500 + at * 40}" width="700" height="3" fill="#333"/>`,
  );
  // Three cards beside each other, or one below the other.
  const cards = [0, 1, 2].map((at) => {
    const [x, y] = columns === 3 ? [40 + at * 400, 200] : [40, 200 + at * 240];
    return `<rect x="${x}" y="${y}" width="380" height="220" fill="#e1f0e6" stroke="#17603c"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="1000"><rect width="1280" height="1000" fill="#fdfbf7"/><rect width="1280" height="110" fill="${header}"/>${cards.join('')}${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const apart = async (drawn: Drawn) => difference(await thumbnail(await page()), await thumbnail(await page(drawn)));

describe('snapshots of pages', () => {
  test('the same page is the same', async () => {
    expect(await apart({})).toBe(0);
  });

  test('text that moves by one pixel is no difference', async () => {
    expect(await apart({ shift: 1 })).toBeLessThan(0.005);
  });

  test.each([
    ['a missing header', { header: '#fdfbf7' }],
    ['a swapped colour', { header: '#17603c' }],
    ['a broken grid', { columns: 1 }],
  ])('%s is', async (_, drawn) => {
    expect(await apart(drawn)).toBeGreaterThan(0.03);
  });

  test('a stored thumbnail is what was stored', async () => {
    const fresh = await thumbnail(await page());
    expect(difference(await stored(await toPng(fresh)), fresh)).toBe(0);
  });
});
