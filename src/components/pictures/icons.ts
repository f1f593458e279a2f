import sharp from 'sharp';
import { MARK, MARK_PALETTE as colour } from './mark.ts';

const drawing = (petals: string, waves: string) =>
  `<g ${petals}><path d="${MARK.middle}"/><path d="${MARK.side}"/><path transform="${MARK.mirror}" d="${MARK.side}"/></g>` +
  `<path ${waves} d="${MARK.waves}" fill="none" stroke-width="${MARK.waveWidth}" stroke-linecap="round"/>`;

/** The mark for a tab, light or dark, without a ground. */
export function tabIcon(): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">' +
    `<style>.p{fill:${colour['lotus-700']}}.w{stroke:${colour['paddy-700']}}` +
    `@media(prefers-color-scheme:dark){.p{fill:${colour['lotus-300']}}.w{stroke:${colour['paddy-300']}}}</style>` +
    `${drawing('class="p"', 'class="w"')}</svg>`
  );
}

/** How an icon is cut: `tile` has round corners of its own; the system cuts the others. */
export type IconShape = 'tile' | 'full' | 'maskable';

/** An icon of the home screen: `/icon-<name>.png`. */
export interface ManifestIcon {
  name: string;
  size: number;
  shape: IconShape;
}

/** The icons a telephone may choose from. */
export const MANIFEST_ICONS: readonly ManifestIcon[] = [
  { name: '192', size: 192, shape: 'tile' },
  { name: '512', size: 512, shape: 'tile' },
  { name: 'maskable-512', size: 512, shape: 'maskable' },
];

/** What of the icon's width the mark takes; the middle 80 % of a maskable icon is sure to be seen: https://w3c.github.io/manifest/#icon-masks */
const MARK_SHARE: Record<IconShape, number> = { tile: 0.78, full: 0.7, maskable: 0.56 };

/** The mark on a ground of its own, as a picture of so many pixels square. */
export function icon(size: number, shape: IconShape): Promise<Buffer> {
  const scale = MARK_SHARE[shape];
  const margin = (48 * (1 - scale)) / 2;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="${size}" height="${size}">` +
    `<rect width="48" height="48" rx="${shape === 'tile' ? 10 : 0}" fill="${colour['lotus-700']}"/>` +
    `<g transform="translate(${margin} ${margin})scale(${scale})">` +
    `${drawing(`fill="${colour['lotus-100']}"`, `stroke="${colour['paddy-300']}"`)}</g></svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}

/** A PNG as an .ico of one picture: https://en.wikipedia.org/wiki/ICO_(file_format) */
export function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
