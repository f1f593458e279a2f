import { expect, test } from '@playwright/test';
import { misfits } from '../support/layout.ts';
import { EXAMPLES } from '../support/pages.ts';

/** WCAG 1.4.4, at the width of a desk and of half a desk. */
test('text at twice its size is neither cut off nor overflows', async ({ page }) => {
  test.slow();
  const found: string[] = [];
  for (const path of Object.values(EXAMPLES)) {
    await page.goto(path);
    await page.evaluate(() => {
      const root = document.documentElement;
      root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
    });
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await misfits(page)).map((sentence) => `${path} ${width} ${sentence}`));
    }
  }
  expect(found).toEqual([]);
});
