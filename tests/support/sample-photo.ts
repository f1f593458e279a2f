import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

/*
 * Makes the photos of the kitchen sink, which show nothing real: light that falls off, soft shapes and the grain of a
 * sensor, so that they weigh what photographs weigh. The same every time. Run it with `node tests/support/sample-photo.ts`.
 */
const SAMPLES = 'tests/fixtures/kitchen-sink/content';

const FILES = [
  { file: `${SAMPLES}/products/mau-ocop/anh-mau-1.jpg`, width: 1600, height: 1066, seed: 7, quality: 68 },
  { file: `${SAMPLES}/products/mau-ocop/anh-mau-2.jpg`, width: 900, height: 1200, seed: 11, quality: 60 },
  { file: `${SAMPLES}/projects/mau-tong/anh-mau.jpg`, width: 960, height: 640, seed: 23, quality: 60 },
];

/** A camera writes where it stood. No reader may ever see this place in the sea. */
const PLACE = {
  IFD0: { Make: 'Mau', Model: 'Mau' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '107/1 30/1 0/1' },
};

for (const { file, width, height, seed, quality } of FILES) {
  const pixels = draw(width, height, random(seed));
  const jpeg = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .blur(0.8)
    .jpeg({ quality })
    .withExif(PLACE)
    .toBuffer();
  writeFileSync(file, jpeg);
  console.log(file, Math.round(jpeg.length / 1024), 'KB');
}

/** A linear congruential generator: numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** From -1 to 1, always the same for the same place. */
function speckle(x: number, y: number): number {
  const mixed = Math.imul((x * 374761393 + y * 668265263) ^ (x << 13), 1274126177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 31 - 1;
}

function draw(width: number, height: number, chance: () => number): Buffer {
  const pixels = Buffer.alloc(width * height * 3);
  const bowls = Array.from({ length: 26 }, () => ({
    x: chance() * width,
    y: (0.35 + 0.6 * chance()) * height,
    r: (0.03 + 0.1 * chance()) * width,
    colour: [110 + 130 * chance(), 70 + 120 * chance(), 40 + 90 * chance()],
  })).sort((a, b) => a.y - b.y);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const light = 1.1 - 0.7 * Math.hypot(x / width - 0.3, y / height - 0.2);
      const cloth = 8 * Math.sin(x / 9 + 2 * Math.sin(y / 60)) * Math.sin(y / 7);
      let colour = y < height * 0.4 ? [150 - (y / height) * 90, 165, 140] : [176 + cloth, 150 + cloth, 118 + cloth];
      for (const bowl of bowls) {
        const off = Math.hypot(x - bowl.x, (y - bowl.y) * 1.6) / bowl.r;
        if (off > 1.15) continue;
        const shine = Math.max(0, 1 - Math.hypot(x - bowl.x + bowl.r * 0.3, y - bowl.y + bowl.r * 0.25) / bowl.r);
        colour =
          off > 1
            ? colour.map((value) => value * (0.55 + (off - 1) * 3))
            : bowl.colour.map((value) => value * (1.05 - 0.5 * off * off) + 110 * shine ** 3);
      }
      // Fine detail at three sizes, as of leaves and straw: without it no photo would be too heavy at first.
      const straw = 14 * Math.sin(x / 3.1 + y / 5.3) * Math.sin(y / 2.7 - x / 11) + 15 * speckle(x >> 2, y >> 2);
      const grain = straw + (chance() - 0.5) * 22;
      for (let channel = 0; channel < 3; channel += 1) {
        pixels[(y * width + x) * 3 + channel] = Math.max(0, Math.min(255, colour[channel]! * light + grain));
      }
    }
  }
  return pixels;
}
