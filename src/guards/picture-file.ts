import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_OF, KINDS } from '../collections/kinds.ts';

/** A picture that lies in the folder of an entry. */
export interface PictureFile {
  /** From the project's root: `content/products/bot-sua-sen/anh-1.jpg`. */
  file: string;
  bytes: number;
  /** In pixels; undefined where the file is no picture that browsers show. */
  size: Pixels | undefined;
}

export interface Pixels {
  width: number;
  height: number;
}

/** Names that people give to pictures, whether or not a browser shows them. */
const NAMES = /\.(jpe?g|png|webp|avif|gif|bmp|tiff?|hei[cf])$/i;

/** Reads the pictures beside the texts of `content/` below `root`, in the order of their paths. */
export function readPictures(root: string): PictureFile[] {
  return KINDS.flatMap((kind) => {
    const folder = `content/${COLLECTION_OF[kind]}`;
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .flatMap(({ name }) => readdirSync(join(root, folder, name)).map((file) => `${folder}/${name}/${file}`))
      .filter((file) => NAMES.test(file))
      .sort()
      .map((file) => ({
        file,
        bytes: statSync(join(root, file)).size,
        size: pixelsOf(readFileSync(join(root, file))),
      }));
  });
}

/** Width and height of a JPEG, PNG or WebP picture, read from its head; undefined for anything else. */
export function pixelsOf(data: Buffer): Pixels | undefined {
  try {
    if (data.readUInt16BE(0) === 0xffd8) return jpeg(data);
    if (data.toString('latin1', 1, 4) === 'PNG') return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
    if (data.toString('latin1', 8, 12) === 'WEBP') return webp(data);
  } catch {
    // A file cut short.
  }
  return undefined;
}

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2: segments, until the one that begins a frame. */
function jpeg(data: Buffer): Pixels | undefined {
  let at = 2;
  while (data.readUInt8(at) === 0xff) {
    const marker = data.readUInt8(at + 1);
    const beginsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (beginsFrame) return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
    at += marker === 0xff ? 1 : 2 + data.readUInt16BE(at + 2);
  }
  return undefined;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(data: Buffer): Pixels | undefined {
  switch (data.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = data.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}
