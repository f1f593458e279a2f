import { readFileSync } from 'node:fs';
import satori from 'satori';
import sharp from 'sharp';
import { MARK } from '../../components/pictures/mark.ts';
import { PALETTE } from '../../styles/palette.ts';
import { fontFiles } from '../typst-compiler.ts';
import type { Book } from './book.ts';

/** What libraries show on a shelf. */
export const COVER_SIZE = { width: 1200, height: 1600 } as const;

/** The cover of the electronic book: the same as in print, as a picture. */
export async function coverPicture(book: Book): Promise<Uint8Array> {
  const { width, height } = COVER_SIZE;
  const words = await satori(
    box({ width, height, boxSizing: 'border-box', padding: '150px 120px', flexDirection: 'column' }, [
      line(book.siteName, { fontSize: 46, fontWeight: 600, color: PALETTE['paddy-700'], marginBottom: 100 }),
      line(book.title, { fontSize: 90, fontWeight: 600, color: PALETTE['lotus-800'], lineHeight: 1.22 }),
      line(book.subtitle, { fontSize: 44, color: PALETTE['ink-700'], lineHeight: 1.4, marginTop: 50, width: 820 }),
      line(book.edition, { fontSize: 40, fontWeight: 600, color: PALETTE['ink-900'], marginTop: 50 }),
      ...(book.trial
        ? [line(book.trial, { fontSize: 36, fontWeight: 600, color: PALETTE['ink-900'], marginTop: 16 })]
        : []),
    ]) as Parameters<typeof satori>[0],
    { width, height, fonts: faces() },
  );
  const ground = (y: number, colour: string) => `<rect y="${y}" width="${width}" height="56" fill="${colour}"/>`;
  const picture =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${PALETTE['rice-50']}"/>` +
    `<g transform="translate(${width - 660} ${height - 680})scale(11.6)">${lotus()}</g>` +
    ground(0, PALETTE['lotus-700']) +
    ground(height - 56, PALETTE['paddy-700']) +
    `${inner(words)}</svg>`;
  const png = await sharp(Buffer.from(picture)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Uint8Array(png);
}

/** The lotus of the site, its outer petals pale. */
const lotus = () =>
  `<g fill="${PALETTE['lotus-200']}"><path d="${MARK.side}"/><path transform="${MARK.mirror}" d="${MARK.side}"/></g>` +
  `<path fill="${PALETTE['lotus-700']}" d="${MARK.middle}"/>` +
  `<path d="${MARK.waves}" fill="none" stroke="${PALETTE['paddy-700']}" stroke-width="${MARK.waveWidth}" stroke-linecap="round"/>`;

type Style = Record<string, string | number>;

const box = (style: Style, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
const line = (text: string, style: Style) => box(style, text);

const inner = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

function faces() {
  const [regular = '', , semibold = ''] = fontFiles();
  return [
    { name: 'Be Vietnam Pro', data: readFileSync(regular), weight: 400 as const },
    { name: 'Be Vietnam Pro', data: readFileSync(semibold), weight: 600 as const },
  ];
}
