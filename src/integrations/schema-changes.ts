import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What decides how an entry is read; Astro itself watches `content.config.ts` alone. */
const SCHEMAS = 'src/collections';
const STORE = 'data-store.json';

/**
 * Entries that were read once are kept from build to build. When a schema changes they are read anew: otherwise whoever
 * takes over somebody's new field would build with entries that lack it.
 */
export function schemaChanges(): AstroIntegration {
  return {
    name: 'schema-changes',
    hooks: {
      'astro:config:setup'({ config, logger }) {
        const root = fileURLToPath(config.root);
        const kept = fileURLToPath(config.cacheDir);
        if (forgetStale(join(root, SCHEMAS), kept, [join(kept, STORE), join(root, '.astro', STORE)]))
          logger.info('schemas changed: entries are read anew');
      },
    },
  };
}

/** Removes the stores when the files of a folder are not what they were at the last call. Answers whether it did. */
export function forgetStale(folder: string, kept: string, stores: readonly string[]): boolean {
  const note = join(kept, 'schemas');
  const digest = digestOf(folder);
  if (existsSync(note) && readFileSync(note, 'utf8') === digest) return false;
  const stale = stores.filter((store) => existsSync(store));
  for (const store of stale) rmSync(store);
  // Last: a store that could not be removed is stale at the next call too.
  mkdirSync(kept, { recursive: true });
  writeFileSync(note, digest);
  return stale.length > 0;
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(`${relative(folder, path)}\0`).update(readFileSync(path));
  return hash.digest('hex');
}
