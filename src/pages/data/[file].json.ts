import { kindFiles } from '../../exports/data/endpoint.ts';

/** Everything that is known of a kind: `/data/programmes.json`. */
export const { getStaticPaths, GET } = kindFiles('application/json', (dataset, reader, publisher) =>
  dataset.json(reader, publisher),
);
