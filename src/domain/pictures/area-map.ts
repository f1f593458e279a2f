import type { Province } from '../../collections/place.ts';

// Where former districts lie to each other, drawn from common knowledge of the province: a scheme of cells, no boundaries.

/** A cell in its panel: per cent across, heights of a cell down. */
export interface CellPlace {
  at: number;
  width: number;
  row: number;
}

/** One of the two former provinces: west, then east. */
export interface AreaPanel {
  province: Exclude<Province, 'dong-thap'>;
  columns: number;
  /** The Tiền river, as a path within a box of 100 by 100 that is stretched over the panel. */
  river: string;
  /** Column and row of each former district, by its id; half a row is a cell that lies between two. */
  cells: Readonly<Record<string, readonly [column: number, row: number]>>;
}

/** How high a cell is, and the river below the third row, in lines of text. */
export const CELL = 4.6;
export const RIVER = 1.8;
/** Rows above the river. */
const ABOVE = 3;
export const MAP_HEIGHT = (ABOVE + 1) * CELL + RIVER;

export const AREA_PANELS: readonly AreaPanel[] = [
  {
    province: 'former-dong-thap',
    columns: 4,
    river: 'M0 24C7 24 14 27 14 36L14 56C14 66 20 69 30 69L100 69L100 76L27 76C12 76 5 70 5 58L5 40C5 34 3 32 0 32Z',
    cells: {
      'huyen-hong-ngu': [0, 0],
      'thanh-pho-hong-ngu': [1, 0],
      'huyen-tan-hong': [2, 0],
      'huyen-thanh-binh': [1, 1],
      'huyen-tam-nong': [2, 1],
      'huyen-thap-muoi': [3, 1.5],
      'thanh-pho-cao-lanh': [1, 2],
      'huyen-cao-lanh': [2, 2],
      'huyen-lap-vo': [0, 3],
      'huyen-lai-vung': [1, 3],
      'thanh-pho-sa-dec': [2, 3],
      'huyen-chau-thanh-dong-thap': [3, 3],
    },
  },
  {
    province: 'former-tien-giang',
    columns: 5,
    river: 'M0 69L52 69C72 69 84 67 100 66L100 100L92 100C84 97 62 94 56 84C53 78 48 76 40 76L0 76Z',
    cells: {
      'huyen-tan-phuoc': [2, 0],
      'huyen-cai-be': [0, 1.5],
      'thi-xa-cai-lay': [1, 1],
      'huyen-chau-thanh-tien-giang': [2, 1],
      'huyen-cho-gao': [3, 1],
      'thanh-pho-go-cong': [4, 1],
      'huyen-cai-lay': [1, 2],
      'thanh-pho-my-tho': [2, 2],
      'huyen-go-cong-tay': [3, 2],
      'huyen-go-cong-dong': [4, 2],
      'huyen-tan-phu-dong': [3.3, 3],
    },
  },
];

/** Where a former district stands in a panel; undefined for one that the scheme does not know. */
export function placeOfCell({ columns, cells }: AreaPanel, id: string): CellPlace | undefined {
  const cell = cells[id];
  if (!cell) return undefined;
  const width = 100 / columns;
  return { at: round(cell[0] * width), width: round(width), row: cell[1] };
}

/** How far down a row begins, in lines of text. */
export function topOfRow(row: number): number {
  return round(row * CELL + (row >= ABOVE ? RIVER : 0));
}

/** Letters that fit a narrow cell. */
const FITTING = 8;

/** A name in one or two lines that fit a narrow cell: `TP.` above `Cao Lãnh`, `Gò Công` above `Tây`. */
export function linesOf(name: string): string[] {
  if (name.length <= FITTING) return [name];
  const words = name.split(' ');
  const first = words[0]?.endsWith('.') ? 1 : words.length - 1;
  return [words.slice(0, first), words.slice(first)].map((part) => part.join(' ')).filter(Boolean);
}

/** Halfway down the river where it runs level, in lines of text. */
export const MID_RIVER = ABOVE * CELL + RIVER / 2;

const round = (value: number) => Math.round(value * 100) / 100;
