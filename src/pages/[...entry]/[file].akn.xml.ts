import { akomaNtoso } from '../../exports/akoma-ntoso/document.ts';
import { entryFiles } from '../../exports/endpoint.ts';
import { place } from '../../site.ts';

/** A legal text word for word as Akoma Ntoso: `/van-ban/<id>/index.akn.xml`. */
export const { getStaticPaths, GET } = entryFiles('akomaNtoso', (reader, entry, tree) => {
  if (entry.kind !== 'policy') throw new Error(`${entry.kind} ${entry.id} has no Akoma Ntoso`);
  return akomaNtoso(reader, entry, tree, place);
});
