import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Three kinds of test that need no browser. Run one with `npx vitest --config tests/vitest.config.ts --project unit`. */
const project = (name: string, testTimeout: number) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout },
});

export default defineConfig({
  root,
  test: {
    environment: 'node',
    projects: [
      // Code alone: content is faked in a few lines.
      project('unit', 5_000),
      // What people wrote in content/.
      project('content', 60_000),
      // What stands in dist/ after a build.
      project('built', 60_000),
    ],
  },
});
