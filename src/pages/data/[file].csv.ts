import { tableFiles } from '../../exports/data/endpoint.ts';

/** A table for spreadsheets: `/data/programme-rules.csv`. */
export const { getStaticPaths, GET } = tableFiles('text/csv', (dataset, table, reader, publisher) =>
  dataset.csv(table, reader, publisher),
);
