import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { icoOf, icon, MANIFEST_ICONS, tabIcon } from '../../../src/components/pictures/icons.ts';
import { MARK_PALETTE } from '../../../src/components/pictures/mark.ts';

test('the colours of the mark are those of the palette', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, value] of Object.entries(MARK_PALETTE)) expect(tokens).toContain(`--${name}: ${value};`);
});

describe('icons', () => {
  test.each(MANIFEST_ICONS)(
    'icon-$name.png is as large as it says, and the same each time',
    async ({ size, shape }) => {
      const png = await icon(size, shape);
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: size, height: size });
      expect(await icon(size, shape)).toEqual(png);
    },
  );

  test('a maskable icon is opaque to its corners', async () => {
    const { data, info } = await sharp(await icon(64, 'maskable'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[info.channels - 1]).toBe(255);
  });

  test('the .ico holds the PNG it was made of', async () => {
    const png = await icon(32, 'tile');
    const ico = icoOf(png, 32);
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect(ico.readUInt32LE(14)).toBe(png.length);
    expect(ico.subarray(ico.readUInt32LE(18))).toEqual(png);
  });

  test('the icon of a tab turns pale where the tab is dark', () => {
    expect(tabIcon()).toContain('prefers-color-scheme:dark');
  });
});
