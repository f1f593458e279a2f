import type { APIRoute, GetStaticPaths } from 'astro';
import { COLLECTION_OF } from '../../collections/kinds.ts';
import { DATA_KINDS, DATA_TABLES, type DataKind, type DataTable } from '../../domain/data-files.ts';
import { place, readerOf } from '../../site.ts';
import { siteConfig } from '../../site.config.ts';
import { DATASETS } from '../datasets.ts';
import { DataReader } from './data-reader.ts';
import type { Dataset } from './dataset.ts';
import type { DataPublisher } from './head.ts';

interface KindProps {
  kind: DataKind;
}
interface TableProps extends KindProps {
  table: DataTable;
}
interface Route<Props extends Record<string, unknown>> {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<Props>;
}

/** The route of a file of each kind that has open data. */
export function kindFiles(
  type: string,
  write: (dataset: Dataset, reader: DataReader, publisher: DataPublisher) => string,
): Route<KindProps & Record<string, unknown>> {
  return {
    getStaticPaths: () => DATA_KINDS.map((kind) => ({ params: { file: COLLECTION_OF[kind] }, props: { kind } })),
    GET: async ({ props: { kind } }) => respond(type, write(DATASETS[kind], await dataReader(), publisher())),
  };
}

/** The route of a file of each table. */
export function tableFiles(
  type: string,
  write: (dataset: Dataset, table: DataTable, reader: DataReader, publisher: DataPublisher) => string,
): Route<TableProps & Record<string, unknown>> {
  return {
    getStaticPaths: () =>
      DATA_KINDS.flatMap((kind) =>
        DATA_TABLES[kind].map((table) => ({ params: { file: table }, props: { kind, table } })),
      ),
    GET: async ({ props: { kind, table } }) =>
      respond(type, write(DATASETS[kind], table, await dataReader(), publisher())),
  };
}

async function dataReader(): Promise<DataReader> {
  return new DataReader({ vi: await readerOf('vi'), en: await readerOf('en') }, place.origin);
}

const publisher = (): DataPublisher => ({ name: siteConfig.name, licence: siteConfig.contentLicence });

const respond = (type: string, text: string) =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
