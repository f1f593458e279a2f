import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
        await index.writeFiles({ outputPath: join(site, 'pagefind') });
        await close();
        await sortEntry(join(site, 'pagefind', 'pagefind-entry.json'));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** Pagefind lists its languages in an order that changes from run to run; sorted, two builds are the same. */
async function sortEntry(file: string): Promise<void> {
  const entry = JSON.parse(await readFile(file, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, JSON.stringify({ ...entry, languages }));
}

/** Hosts look for `/en/404.html`; Astro writes `/en/404/index.html`. */
async function placeNotFound(site: string): Promise<void> {
  await rename(join(site, 'en', '404', 'index.html'), join(site, 'en', '404.html'));
  await rm(join(site, 'en', '404'), { recursive: true });
}
