import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PARTS, type WalkPart } from '../../../src/tools/measuring/walk.ts';
import { inEveryView, runAxe } from '../support/axe.ts';
import { everyPageAndMore } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

/** More than there are workers, so that none idles while another walks its last pages. */
const SHARDS = 8;
/** `npm run measure -- --sample 20` tries the walk on a few pages. */
const SAMPLE = Number(process.env['MEASURE_SAMPLE'] ?? Infinity);

for (let shard = 0; shard < SHARDS; shard += 1) {
  test(`every page is quiet, breaks no rule of axe and fits: part ${shard + 1} of ${SHARDS} @all`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(60 * 60 * 1000);
    const troubles = watch(page, new URL(baseURL ?? '').origin);
    const pages = sampled(everyPageAndMore()).filter((_, at) => at % SHARDS === shard);
    const part: WalkPart = { pages, runs: 0, violations: {}, axe: '', browser: `Chromium ${browser.version()}` };
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
      await inEveryView(page, async (view, width) => {
        const { broken, sentences, version } = await runAxe(page);
        part.axe = version;
        part.runs += 1;
        for (const rule of broken) part.violations[rule] = (part.violations[rule] ?? 0) + 1;
        found.push(...sentences.map((sentence) => `${path} ${view} ${sentence}`));
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) found.push(`${path} ${view} needs ${needed}`);
      });
    }
    if (pages.length > 0) {
      mkdirSync(PARTS, { recursive: true });
      writeFileSync(`${PARTS}/walk-${shard}.json`, JSON.stringify(part));
    }
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
  });
}

/** Pages from the whole site map when only a few are asked for. */
function sampled(pages: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(pages.length / SAMPLE));
  return pages.filter((_, at) => at % step === 0);
}
