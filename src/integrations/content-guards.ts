import type { AstroIntegration } from 'astro';
import { say } from '../collections/message.ts';
import { checkContent } from '../guards/check-content.ts';
import { errorsOf, printFinding } from '../guards/finding.ts';

/**
 * Checks everything under `content/` before Astro reads it, so that an author sees every mistake at once, in our words.
 * A build stops; `npm run dev` goes on and lists them again after each change.
 */
export function contentGuards(): AstroIntegration {
  return {
    name: 'content-guards',
    hooks: {
      'astro:config:setup'({ command, logger }) {
        if (command !== 'build' && command !== 'dev') return;
        const report = mistakes();
        if (report && command === 'build') throw new Error(report);
        if (report) logger.warn(report);
      },
      'astro:server:setup'({ server, logger }) {
        server.watcher.on('change', (file) => {
          const report = /[\\/]content[\\/]/.test(file) ? mistakes() : undefined;
          if (report) logger.warn(report);
        });
      },
    },
  };
}

function mistakes(): string | undefined {
  const errors = errorsOf(checkContent('.'));
  if (errors.length === 0) return undefined;
  const head = say(`content/ có ${errors.length} lỗi`, `content/ has ${errors.length} mistakes`);
  return `${head}\n\n${errors.map(printFinding).join('\n')}\n`;
}
