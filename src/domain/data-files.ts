import { COLLECTION_OF, type Kind } from '../collections/kinds.ts';
import type { Translate } from './translator.ts';
import type { FileView } from './view.ts';

/**
 * The kinds whose facts are published whole as open data, with their tables; the first table has one row an entry.
 * Names of files are the contract: they change only by adding.
 */
export const DATA_TABLES = {
  programme: ['programmes', 'programme-rules'],
  product: ['products', 'product-recognitions', 'selection-rounds'],
  project: ['projects'],
} as const satisfies Partial<Record<Kind, readonly string[]>>;
export type DataKind = keyof typeof DATA_TABLES;
export type DataTable = (typeof DATA_TABLES)[DataKind][number];

/** The kinds with open data. */
export const DATA_KINDS = Object.keys(DATA_TABLES) as DataKind[];

const FOLDER = '/data/';

/** Address of everything that is known of a kind: `/data/programmes.json`. */
export const dataPath = (kind: DataKind): string => `${FOLDER}${COLLECTION_OF[kind]}.json`;

/** Address of what describes it, as JSON Schema: `/data/schema/programmes.json`. */
export const dataSchemaPath = (kind: DataKind): string => `${FOLDER}schema/${COLLECTION_OF[kind]}.json`;

/** Address of a table for spreadsheets: `/data/programme-rules.csv`. */
export const tablePath = (table: DataTable): string => `${FOLDER}${table}.csv`;

/** Address of what its columns mean, where CSV on the Web looks for it: `/data/programme-rules.csv-metadata.json`. */
export const tableMetadataPath = (table: DataTable): string => `${tablePath(table)}-metadata.json`;

/** Tells a kind with open data from any other. */
export function hasData(kind: Kind): kind is DataKind {
  return kind in DATA_TABLES;
}

/** The files of open data of a kind, for readers; none where it has none. */
export function dataFiles(kind: Kind, t: Translate): FileView[] {
  if (!hasData(kind)) return [];
  return [
    { type: 'application/json', href: dataPath(kind), text: 'JSON' },
    ...DATA_TABLES[kind].map((table) => ({ type: 'text/csv', href: tablePath(table), text: t(`data.table.${table}`) })),
    { type: 'application/schema+json', href: dataSchemaPath(kind), text: t('data.schema') },
  ];
}
