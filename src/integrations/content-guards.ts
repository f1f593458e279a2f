import type { AstroIntegration } from 'astro';
import { checkContent } from '../guards/check-content.ts';
import { errorsOf, printFinding } from '../guards/finding.ts';

/** Checks everything under `content/` before a page is built, and stops the build with every mistake at once. */
export function contentGuards(): AstroIntegration {
  return {
    name: 'content-guards',
    hooks: {
      'astro:build:start'({ logger }) {
        const findings = checkContent('.');
        const errors = errorsOf(findings);
        const warnings = findings.length - errors.length;
        if (warnings > 0) logger.info(`${warnings} warnings; npm run check lists them`);
        if (errors.length > 0) {
          throw new Error(`content/: ${errors.length} lỗi / errors\n\n${errors.map(printFinding).join('\n')}\n`);
        }
      },
    },
  };
}
