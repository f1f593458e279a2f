import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkBuilt } from '../guards/check-built.ts';
import { errorsOf, printFinding } from '../guards/finding.ts';

/** Checks the finished pages, and fails the build on a broken link, a missing anchor or a page over its weight. */
export function builtGuards(): AstroIntegration {
  return {
    name: 'built-guards',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const { findings, report } = await checkBuilt(fileURLToPath(dir), '.');
        for (const line of report) logger.info(line);
        const errors = errorsOf(findings);
        if (errors.length > 0)
          throw new Error(`dist/: ${errors.length} lỗi / errors\n\n${errors.map(printFinding).join('\n')}\n`);
      },
    },
  };
}
