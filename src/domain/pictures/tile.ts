import { Dice } from './dice.ts';
import { type Group, type Hue, KITS, type Motif, WORDS } from './groups.ts';
import { LAYOUTS } from './layouts.ts';
import { SHEET, SHEETS } from './sheets.ts';

/** The box a tile is drawn in. A page may cut it to 3:1, so nothing that matters stands near an edge. */
export const TILE = { width: 400, height: 160 } as const;

/** One print of a block. */
export interface Print {
  motif: Motif;
  x: number;
  y: number;
  scale: number;
  /** Degrees, clockwise. */
  turn: number;
  /** It stays behind another. */
  faint?: boolean;
}

/** What a shape is filled or drawn with. */
export type Paint = 'ground' | 'broad' | 'broad-second' | 'bead' | 'solid' | 'line' | 'faint';

/** A plain form behind or between the prints, as path data. */
export interface Form {
  path: string;
  paint: Paint;
}

export type Mark = Print | Form;

/** A cloth that repeats over the whole tile. */
export interface Cloth {
  width: number;
  height: number;
  transform: string;
  marks: readonly Mark[];
}

/** A designed picture for a product, ready to be drawn. */
export interface TileView {
  /** For ids inside the drawing: unique on a page that shows a product once. */
  id: string;
  /** Of the box it is drawn in, which is 400 wide. */
  height: number;
  hue: Hue;
  accent: Hue;
  /** Pale print on a strong ground, as on lacquer. */
  deep: boolean;
  cloth: Cloth | undefined;
  /** What stands on the cloth, from back to front. */
  marks: readonly Mark[];
}

/** The picture of a product: the same for ever for the same id, related to others of its group, unlike each of them. */
export function tileOf(group: Group, id: string): TileView {
  const dice = new Dice(id);
  const { first, second, ...colours } = chosen(dice, group, id);
  return { id: `tile-${id}`, height: TILE.height, ...colours, ...dice.pick(LAYOUTS)(dice, first, second) };
}

/** The same blocks and colours as a print with a border, for the page of the product. */
export function printOf(group: Group, id: string): TileView {
  const dice = new Dice(id);
  const { first, second, ...colours } = chosen(dice, group, id);
  return { id: `tile-${id}`, height: SHEET.height, ...colours, ...dice.pick(SHEETS)(dice, first, second) };
}

function chosen(dice: Dice, group: Group, id: string) {
  const { motifs, hues } = KITS[group];
  const called = WORDS.find(([word]) => `-${id}-`.includes(`-${word}-`));
  const first = dice.pick<Motif>(called?.[1] ?? motifs);
  const second = dice.pick<Motif>(motifs.filter((motif) => motif !== first));
  const [hue, accent] = dice.pick<readonly [Hue, Hue]>(hues);
  return { first, second, hue, accent, deep: dice.below(5) < 2 };
}

/** The blocks that the tiles of a page are printed with, each once. */
export function motifsOf(tiles: readonly TileView[]): Motif[] {
  const marks = tiles.flatMap((tile) => [...(tile.cloth?.marks ?? []), ...tile.marks]);
  return [...new Set(marks.flatMap((mark) => ('motif' in mark ? [mark.motif] : [])))].sort();
}
