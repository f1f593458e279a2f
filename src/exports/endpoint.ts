import type { APIRoute, GetStaticPaths } from 'astro';
import type { AnyEntry } from '../domain/entry.ts';
import { type FileFormat, FILES, hasFile } from '../domain/files.ts';
import { type EntryAddress, entryPages } from '../domain/pages.ts';
import type { Reader } from '../domain/presenters/reader.ts';
import type { TreeNode } from '../rendering/tree.ts';
import { bodyTree, loadSite, readerOf } from '../site.ts';

/**
 * The route of one format of file beside the pages of entries. The file is named by a parameter, since Astro would
 * take `index.md.ts` for the index of its folder.
 */
export function entryFiles(
  format: FileFormat,
  write: (reader: Reader, entry: AnyEntry, tree: TreeNode) => string,
): { getStaticPaths: GetStaticPaths; GET: APIRoute<EntryAddress> } {
  return {
    async getStaticPaths() {
      return entryPages(await loadSite())
        .filter(({ entry, language }) => hasFile(entry, format, language))
        .map((page) => ({ params: { entry: page.path.slice(1, -1), file: 'index' }, props: { ...page } }));
    },
    async GET({ props: { entry, language } }) {
      const reader = await readerOf(language);
      const text = write(reader, entry, await bodyTree(reader, entry));
      return new Response(text, { headers: { 'Content-Type': `${FILES[format].type}; charset=utf-8` } });
    },
  };
}
