import { z } from 'astro/zod';
import { type DataKind, dataSchemaPath, type DataTable, tablePath } from '../../domain/data-files.ts';
import type { DataReader } from './data-reader.ts';
import type { DataPublisher } from './head.ts';
import { type Column, csv } from './table.ts';
import { tableMetadata } from './table-metadata.ts';

/** How the open data of a kind is made: its shape, what fills it, and the tables made from that. */
export interface DatasetPlan<Data> {
  kind: DataKind;
  schema: z.ZodType<Data>;
  build: (reader: DataReader, publisher: DataPublisher) => Data;
  tables: Partial<Record<DataTable, TablePlan<Data>>>;
}

/** A table, with what its rows are kept to itself. */
export interface TablePlan<Data> {
  columns: ReadonlyArray<Column<never>>;
  csv: (data: Data) => string;
}

/** A table by its columns, and the rows found in the data. */
export function table<Data, Row>(
  columns: ReadonlyArray<Column<Row>>,
  rows: (data: Data) => readonly Row[],
): TablePlan<Data> {
  return { columns, csv: (data) => csv(columns, rows(data)) };
}

/** The files of a set of open data, as text. */
export interface Dataset {
  json: (reader: DataReader, publisher: DataPublisher) => string;
  schema: (origin: string) => string;
  csv: (table: DataTable, reader: DataReader, publisher: DataPublisher) => string;
  tableMetadata: (table: DataTable, reader: DataReader, publisher: DataPublisher) => string;
}

/** A set of open data by its plan. What is built is held against its own schema, so that no file breaks its promise. */
export function dataset<Data>({ kind, schema, build, tables }: DatasetPlan<Data>): Dataset {
  const planOf = (name: DataTable) => {
    const plan = tables[name];
    if (!plan) throw new Error(`${kind} has no table “${name}”`);
    return plan;
  };
  const checked = (reader: DataReader, publisher: DataPublisher) => schema.parse(build(reader, publisher));
  return {
    json: (reader, publisher) => text(checked(reader, publisher)),
    schema: (origin) =>
      text({ $id: origin + dataSchemaPath(kind), ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) }),
    csv: (name, reader, publisher) => planOf(name).csv(checked(reader, publisher)),
    tableMetadata: (name, reader, { licence }) =>
      text(
        tableMetadata(planOf(name).columns, {
          address: reader.origin + tablePath(name),
          title: reader.words(`data.table.${name}`),
          note: reader.words('data.table.note'),
          licence,
          day: reader.site.day,
        }),
      ),
  };
}

/** Indented, for whoever opens it: the difference is gone once it is compressed. */
const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
