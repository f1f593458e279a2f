import { expect, test } from '@playwright/test';
import { inEveryView, runAxe } from '../support/axe.ts';
import { EXAMPLES, inBothLanguages } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

for (const [name, path] of Object.entries(EXAMPLES)) {
  test(`${name}: no rule of axe is broken, in either language or theme, on telephone or desk, and nothing is amiss`, async ({
    page,
    baseURL,
  }) => {
    // Eight views of a page with every number of the site take their time.
    test.slow();
    const found = watch(page, new URL(baseURL ?? '').origin);
    for (const address of inBothLanguages(path)) {
      await page.goto(address, { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
      await inEveryView(page, async (view) => {
        // The long walk runs every rule in the dark as well.
        const { sentences } = await runAxe(page, { colours: view.startsWith('dark') });
        found.push(...sentences.map((sentence) => `${address} ${view} ${sentence}`));
      });
    }
    expect(found).toEqual([]);
  });
}
