import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's ready-made interfaces: the site has its own. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/** Writes the search index beside the pages, one for each language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const site = fileURLToPath(dir);
        await placeNotFound(site);
        const { index, errors } = await createIndex({ writePlayground: false } as Parameters<typeof createIndex>[0]);
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const { page_count: pages } = await index.addDirectory({ path: site });
        // Written here and not by Pagefind, whose own files may still be growing when it says they are done.
        const { files } = await index.getFiles();
        const wanted = files.filter(({ path }) => !UNUSED.test(path));
        await Promise.all(wanted.map(({ path, content }) => writeInto(join(site, 'pagefind'), path, content)));
        await close();
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

async function writeInto(folder: string, path: string, content: Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, path === 'pagefind-entry.json' ? sortedEntry(content) : content);
}

/** Pagefind lists its languages in an order that changes from run to run; sorted, two builds list them alike. */
function sortedEntry(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...entry, languages });
}

/** Hosts look for `/en/404.html`; Astro writes `/en/404/index.html`. */
async function placeNotFound(site: string): Promise<void> {
  await rename(join(site, 'en', '404', 'index.html'), join(site, 'en', '404.html'));
  await rm(join(site, 'en', '404'), { recursive: true });
}
