import { markdownTwin } from '../../exports/markdown-twin.ts';
import { entryFiles } from '../../exports/endpoint.ts';
import { place } from '../../site.ts';

/** The Markdown twin of an entry’s page: `/van-ban/<id>/index.md`. */
export const { getStaticPaths, GET } = entryFiles('markdown', (reader, entry, tree) =>
  markdownTwin(reader, entry, tree, place),
);
