import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../src/tools/chromium.ts';

/** The long walks (every page, every width) carry the tag `@all` and run with `npm run test:all` only. */
const tooLong = process.env['ALL'] ? [] : [/@all\b/];

/** A site of samples, which is built and served by its own tests. */
const SINK = '**/kitchen-sink/**';

/**
 * Browser tests, on what stands in dist/. A test runs on the phone; tagged `@desk` it runs on the desk instead,
 * tagged `@both` on both.
 */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.cache/playwright',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  webServer: {
    command: `"${process.execPath}" src/tools/serve.ts`,
    cwd: '..',
    // Any free port: it is read from the line the server prints, and reaches the tests as SITE_PORT.
    env: { PORT: '0', HOST: '' },
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
  },
  use: {
    baseURL: `http://localhost:${process.env['SITE_PORT'] ?? ''}`,
    launchOptions: { executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: SINK,
      use: { viewport: { width: 360, height: 740 } },
      grepInvert: [/@desk\b/, ...tooLong],
    },
    {
      name: 'desk',
      testIgnore: SINK,
      use: { viewport: { width: 1280, height: 800 } },
      grep: /@(desk|both)\b/,
      grepInvert: tooLong,
    },
    { name: 'kitchen-sink-build', testDir: './e2e/kitchen-sink', testMatch: '*.setup.ts' },
    {
      name: 'kitchen-sink',
      testDir: './e2e/kitchen-sink',
      dependencies: ['kitchen-sink-build'],
      grepInvert: tooLong,
    },
  ],
});
