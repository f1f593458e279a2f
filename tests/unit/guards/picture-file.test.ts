import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pixelsOf, readPictures } from '../../../src/guards/picture-file.ts';
import { folder } from '../support/files.ts';

const blank = sharp({ create: { width: 123, height: 45, channels: 3, background: 'white' } });
const clear = sharp({ create: { width: 123, height: 45, channels: 4, background: 'transparent' } });

test.each([
  ['JPEG', () => blank.clone().jpeg()],
  [
    'JPEG with what the camera wrote',
    () =>
      blank
        .clone()
        .jpeg()
        .withExif({ IFD0: { Make: 'A' } }),
  ],
  ['progressive JPEG', () => blank.clone().jpeg({ progressive: true })],
  ['PNG', () => blank.clone().png()],
  ['WebP', () => blank.clone().webp()],
  ['WebP without loss', () => blank.clone().webp({ lossless: true })],
  [
    'WebP with what the camera wrote',
    () =>
      clear
        .clone()
        .webp()
        .withExif({ IFD0: { Make: 'A' } }),
  ],
])('the size of a %s picture is read from its head', async (_, make) => {
  expect(pixelsOf(await make().toBuffer())).toEqual({ width: 123, height: 45 });
});

test.each([Buffer.from(''), Buffer.from('no picture at all'), Buffer.from([0xff, 0xd8, 0xff])])(
  'what is no picture has no size',
  (data) => {
    expect(pixelsOf(data)).toBeUndefined();
  },
);

test('pictures beside the texts are found, whatever their ending, and texts are not', async () => {
  const root = folder({ 'content/products/a/index.vi.mdx': '', 'content/articles/b/IMG_1.HEIC': 'x' });
  mkdirSync(join(root, 'content/products/c'));
  const png = await blank.clone().png().toBuffer();
  writeFileSync(join(root, 'content/products/c/anh.png'), png);
  expect(readPictures(root)).toEqual([
    { file: 'content/products/c/anh.png', bytes: png.length, size: { width: 123, height: 45 } },
    { file: 'content/articles/b/IMG_1.HEIC', bytes: 1, size: undefined },
  ]);
});
