/**
 * `npm run measure`: builds the site, walks through every page of it in a browser, and writes what was found to
 * `content/measurements/accessibility.yaml`. It writes nothing when anything failed: mend that first.
 * `-- --sample 20` tries it on about twenty pages and writes nothing.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import {
  ACCESSIBILITY_CHECKS,
  type AccessibilityMeasurement,
  accessibilityMeasurement,
} from '../collections/measurement.ts';
import { say } from '../collections/message.ts';
import { LANGUAGES } from '../domain/language.ts';
import { languageOf } from '../domain/routes.ts';
import { buildDay } from '../domain/today.ts';
import { ROOT, runScript } from './command.ts';
import { checksPassed, testsFailed } from './measuring/checks.ts';
import { joinParts, PARTS, THEMES, type WalkPart, WIDTHS } from './measuring/walk.ts';

const FILE = 'content/measurements/accessibility.yaml';
const REPORT = join(ROOT, PARTS, 'report.json');

const sample = sampleAsked(process.argv.slice(2));
const today = buildDay(undefined, new Date());
const day = buildDay(process.env['BUILD_DATE'], new Date());

rmSync(join(ROOT, PARTS), { recursive: true, force: true });
mkdirSync(join(ROOT, PARTS), { recursive: true });
if ((await runScript('src/tools/build.ts', [], { env: { BUILD_DATE: day } })) !== 0) process.exit(1);
const code = await runScript(
  'node_modules/@playwright/test/cli.js',
  ['test', '--config=tests/playwright.config.ts', '--reporter=list,json', 'tests/e2e/accessibility/'],
  {
    env: {
      ALL: '1',
      PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
      ...(sample === undefined ? {} : { MEASURE_SAMPLE: String(sample) }),
    },
  },
);
const report: unknown = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : { suites: [] };
const measured = measurement();
const checksMissing = ACCESSIBILITY_CHECKS.filter((check) => !measured.checks.includes(check));
const failures = [
  ...testsFailed(report),
  ...Object.entries(measured.violations).map(([rule, times]) => `${rule}: ${times}`),
  ...checksMissing,
];
if (code !== 0 || failures.length > 0) {
  stop(
    say(
      `Chưa ghi gì vào ${FILE}: có chỗ chưa đạt, sửa rồi đo lại.`,
      `Nothing was written to ${FILE}: something failed; mend it, then measure again.`,
    ) + `\n${failures.map((failure) => `· ${failure}`).join('\n')}`,
  );
}
if (sample === undefined) {
  mkdirSync(join(ROOT, 'content/measurements'), { recursive: true });
  writeFileSync(join(ROOT, FILE), stringify(measured));
  console.log(say(`Đã ghi ${FILE}.`, `Wrote ${FILE}.`));
} else {
  console.log(stringify(measured));
  console.log(say(`Chỉ đo thử, không ghi ${FILE}.`, `Only a sample: ${FILE} was not written.`));
}

/** What the walk and the other checks came to, in the shape of its file. */
function measurement(): AccessibilityMeasurement {
  const parts = readdirSync(join(ROOT, PARTS)).filter((name) => name.startsWith('walk-'));
  if (parts.length === 0) {
    stop(
      say(
        'Không trang nào được đo: xem lỗi của trình duyệt ở trên.',
        'No page was measured: see the error of the browser above.',
      ),
    );
  }
  const read = (name: string) => JSON.parse(readFileSync(join(ROOT, PARTS, name), 'utf8')) as WalkPart;
  const walk = joinParts(parts.map(read));
  const tongues = new Set(walk.pages.map(languageOf));
  return accessibilityMeasurement.parse({
    kind: 'accessibility',
    measuredOn: today,
    buildDay: day,
    pages: walk.pages.length,
    runs: walk.runs,
    languages: LANGUAGES.filter((language) => tongues.has(language)),
    themes: THEMES,
    widths: WIDTHS,
    violations: walk.violations,
    checks: checksPassed(report),
    axe: walk.axe,
    browser: walk.browser,
  });
}

/** How many pages `--sample` asks for. */
function sampleAsked(options: readonly string[]): number | undefined {
  const at = options.indexOf('--sample');
  if (at === -1) return undefined;
  const pages = Number(options[at + 1]);
  if (Number.isInteger(pages) && pages > 0) return pages;
  return stop(
    say(
      'Sau --sample ghi số trang muốn đo thử, ví dụ --sample 20.',
      'After --sample comes the number of pages to try, for example --sample 20.',
    ),
  );
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
