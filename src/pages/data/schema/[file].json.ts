import { kindFiles } from '../../../exports/data/endpoint.ts';

/** What describes it, as JSON Schema: `/data/schema/programmes.json`. */
export const { getStaticPaths, GET } = kindFiles('application/schema+json', (dataset, { origin }) =>
  dataset.schema(origin),
);
