import { expect } from '@playwright/test';
import { EDITIONS } from '../../support/kitchen-sink.ts';
import { overflows } from '../../support/overflow.ts';
import { test } from './served.ts';

/** Every other page: the two halves run side by side. */
const HALVES = [0, 1];
/** Narrowed lists are built alike: one of each section stands for all of them. */
const isRepeat = (path: string, at: number, all: readonly string[]) => {
  const section = /^.*\/(?:theo|by)\//.exec(path)?.[0];
  return section !== undefined && all.findIndex((other) => other.startsWith(section)) < at;
};

for (const [step, tag] of [
  [8, ''],
  [1, ' @all'],
] as const) {
  // The longer words of the pseudo-language are the harder test; the long walk takes both.
  for (const edition of step === 1 ? EDITIONS : (['pseudo'] as const)) {
    for (const half of HALVES) {
      const which = `${edition} kitchen sink, half ${half + 1}, every ${step} px`;
      test(`nothing overflows from 320 to 1440: ${which}${tag}`, async ({ page, sink }) => {
        test.setTimeout(step === 1 ? 30 * 60 * 1000 : 120 * 1000);
        const { url, paths } = await sink(edition);
        await page.route(`${url}/frame`, (route) => route.fulfill({ contentType: 'text/html', body: '<body>' }));
        await page.goto(`${url}/frame`);
        const found: string[] = [];
        const walked = step === 1 ? paths : paths.filter((path, at) => !isRepeat(path, at, paths));
        for (const path of walked.filter((_, at) => at % 2 === half)) {
          for (const { from, to, element } of await page.evaluate(overflows, { path, from: 320, to: 1440, step }))
            found.push(`${path} from ${from} to ${to}: ${element}`);
        }
        expect(found).toEqual([]);
      });
    }
  }
}
