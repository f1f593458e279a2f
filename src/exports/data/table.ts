import { stringify } from 'csv-stringify/sync';

/** What a cell may hold. Nothing stands for what is not known. */
export type Cell = string | number | boolean | null;

/** A column: its name in the header row, what it means in both languages, and how its cells are found. */
export interface Column<Row> {
  name: string;
  vi: string;
  en: string;
  /** How cells read: words, a day, a number, or true and false. */
  type: 'string' | 'date' | 'number' | 'boolean';
  /** Several values stand in one cell, apart by `|`. */
  several?: boolean;
  cell: (row: Row) => Cell | readonly string[];
}

/** Finds what stands in the cells of a column. */
type Find<Row> = Column<Row>['cell'];

/** A column by its name, what it means in Vietnamese and in English, and its cells. */
export function column<Row>(
  name: string,
  vi: string,
  en: string,
  cell: Find<Row>,
  { type = 'string', several = false }: Partial<Pick<Column<Row>, 'type' | 'several'>> = {},
): Column<Row> {
  return { name, vi, en, type, several, cell };
}

/** What stands between several values of one cell. */
export const SEPARATOR = '|';

/**
 * A table for spreadsheets (https://www.rfc-editor.org/rfc/rfc4180). It begins with a byte order mark, or Excel would not
 * read Vietnamese; a cell of words that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csv<Row>(columns: ReadonlyArray<Column<Row>>, rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ cell }) => joined(cell(row))));
  return stringify(cells, {
    bom: true,
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String },
  });
}

function joined(cell: Cell | readonly string[]): Cell {
  return isList(cell) ? cell.join(SEPARATOR) : cell;
}

const isList = (cell: Cell | readonly string[]): cell is readonly string[] => Array.isArray(cell);
