import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { GlossaryFiles } from '../markdown/glossary-files.ts';

/** While somebody writes, a term that is added or renamed shows in every text at once. */
export function glossaryChanges(glossary: GlossaryFiles, folder: string): AstroIntegration {
  const inside = resolve(folder) + sep;
  return {
    name: 'glossary-changes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, file) => {
          if (!resolve(file).startsWith(inside)) return;
          glossary.forget();
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
        });
      },
    },
  };
}
