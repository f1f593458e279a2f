/**
 * `npm test`: every check of the project, one stage after the other, and one line at the end that sums them up.
 * A stage that fails stops no other; only what reads `dist/` is left out when it could not be built.
 * `--all` adds the long walks through every page in the browser.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../collections/message.ts';
import { ROOT, runScript } from './command.ts';
import {
  fromPlaywright,
  fromVitest,
  lastLine,
  oneCheck,
  sum,
  testRun,
  timing,
  type Outcome,
} from './testing/outcome.ts';

const all = process.argv.includes('--all');

interface Stage {
  name: string;
  heading: string;
  /** Reads `dist/`, so it makes no sense without a build. */
  needsBuild?: boolean;
  run(): Promise<Outcome>;
}

const stages: Stage[] = [
  {
    name: 'types',
    heading: say('kiểu dữ liệu', 'types'),
    run: async () => oneCheck(await runScript('node_modules/astro/bin/astro.mjs', ['check'])),
  },
  {
    name: 'lint',
    heading: say('cách viết mã', 'lint'),
    run: async () =>
      oneCheck(
        await runScript('node_modules/eslint/bin/eslint.js', ['--config', '.config/eslint.config.mjs', '.']),
        await runScript('node_modules/prettier/bin/prettier.cjs', ['--check', 'src', 'tests', 'astro.config.mjs']),
      ),
  },
  { name: 'unit', heading: say('mã và nội dung', 'code and content'), run: () => vitest('unit', 'content') },
  {
    name: 'build',
    heading: say('dựng trang', 'build'),
    run: async () => oneCheck(await runScript('src/tools/build.ts')),
  },
  { name: 'built', heading: say('trang đã dựng', 'the built site'), needsBuild: true, run: () => vitest('built') },
  {
    name: 'browser',
    heading: all ? say('trình duyệt, mọi trang', 'browser, every page') : say('trình duyệt', 'browser'),
    needsBuild: true,
    run: playwright,
  },
];

async function vitest(...projects: string[]): Promise<Outcome> {
  const report = freshReport(`vitest-${projects.join('-')}`);
  const code = await runScript('node_modules/vitest/vitest.mjs', [
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return testRun(read(report, fromVitest), code);
}

async function playwright(): Promise<Outcome> {
  const report = freshReport('playwright');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...(all ? { ALL: '1' } : {}) };
  const options = ['test', '--config=tests/playwright.config.ts', '--reporter=list,json'];
  const code = await runScript('node_modules/@playwright/test/cli.js', options, { env });
  return testRun(read(report, fromPlaywright), code);
}

/** Where a runner is to write its report; an older one is removed, so that it cannot be taken for the new. */
function freshReport(name: string): string {
  const file = join(ROOT, `.cache/test/${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function read(file: string, count: (report: unknown) => Outcome): Outcome | undefined {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

const outcomes: Outcome[] = [];
const times: Array<{ name: string; seconds: number }> = [];
let built = true;
for (const stage of stages) {
  console.log(`\n── ${stage.heading} ──`);
  if (stage.needsBuild && !built) {
    console.log(say('Bỏ qua vì chưa dựng được trang.', 'Left out: the site was not built.'));
    outcomes.push({ passed: 0, failed: 0, skipped: 1 });
    continue;
  }
  const begin = performance.now();
  const outcome = await stage.run();
  times.push({ name: stage.name, seconds: (performance.now() - begin) / 1000 });
  outcomes.push(outcome);
  if (stage.name === 'build') built = outcome.failed === 0;
}

const total = sum(outcomes);
console.log(`\n${timing(times)}`);
console.log(lastLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
