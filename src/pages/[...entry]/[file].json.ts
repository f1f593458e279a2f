import { entryFiles } from '../../exports/endpoint.ts';
import { policyJson } from '../../exports/policy-json.ts';
import { place } from '../../site.ts';

/** A legal text as data: `/van-ban/<id>/index.json`. */
export const { getStaticPaths, GET } = entryFiles('json', (reader, entry, tree) => {
  if (entry.kind !== 'policy') throw new Error(`${entry.kind} ${entry.id} has no JSON`);
  return policyJson(reader, entry, tree, place);
});
