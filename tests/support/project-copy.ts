import { spawn } from 'node:child_process';
import { cpSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** A copy keeps what Astro and Vite remember to itself: by default it would stand in the linked `node_modules`, shared by all. */
const CONFIG = `import config from './astro.config.mjs';
export default { ...config, cacheDir: './.astro-cache', vite: { ...config.vite, cacheDir: './.vite-cache' } };
`;

/** Copies the project, all but its content, into an empty folder, where it can be built without touching this one. */
export function copyProject(folder: string): void {
  for (const part of PARTS) if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'astro.copy.mjs'), CONFIG);
}

/** Builds a copy into its `dist/`, and answers what the build said. */
export function buildCopy(
  folder: string,
  environment: Record<string, string> = {},
): Promise<{ failed: boolean; output: string }> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'astro.copy.mjs'], {
    cwd: folder,
    // Vitest says that this is a test, and Astro would believe it.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ failed: code !== 0, output }));
  });
}
