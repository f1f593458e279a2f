import sharp, { type Sharp } from 'sharp';

/** A picture of a page so small that letters are a grey haze: it shows the layout and the colours, not the rasteriser. */
export interface Thumbnail {
  width: number;
  height: number;
  /** Red, green and blue of each pixel. */
  pixels: Uint8Array;
}

const WIDTH = 96;

/** Shrinks and blurs a screenshot. */
export async function thumbnail(png: Buffer): Promise<Thumbnail> {
  return read(sharp(png).resize({ width: WIDTH, kernel: 'cubic' }).blur(0.8));
}

/** A thumbnail that was stored as a PNG. */
export function stored(png: Buffer): Promise<Thumbnail> {
  return read(sharp(png));
}

/** A thumbnail as a PNG, to be stored. */
export function toPng({ width, height, pixels }: Thumbnail): Promise<Buffer> {
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Levels (of 255) by which a pixel may differ before it counts: what another version of the browser changes. */
const NOISE = 12;

/** The share of pixels that differ, from 0 to 1; pictures of different size differ wholly. */
export function difference(a: Thumbnail, b: Thumbnail): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  for (let at = 0; at < a.pixels.length; at += 3) {
    const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(a.pixels[at + channel]! - b.pixels[at + channel]!)));
    if (most > NOISE) different += 1;
  }
  return different / (a.pixels.length / 3);
}

async function read(image: Sharp): Promise<Thumbnail> {
  const { data, info } = await image.removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
}
