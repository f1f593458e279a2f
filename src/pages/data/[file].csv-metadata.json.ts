import { tableFiles } from '../../exports/data/endpoint.ts';

/** What the columns of a table mean: `/data/programme-rules.csv-metadata.json`. */
export const { getStaticPaths, GET } = tableFiles('application/csvm+json', (dataset, table, reader, publisher) =>
  dataset.tableMetadata(table, reader, publisher),
);
