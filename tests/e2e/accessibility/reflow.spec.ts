import { expect, test } from '@playwright/test';
import { misfits } from '../support/layout.ts';
import { EXAMPLES, inBothLanguages } from '../support/pages.ts';

test.use({ viewport: { width: 320, height: 256 } });

/** WCAG 1.4.10: a desk of 1280 × 1024 at 400 %. Only tables may scroll sideways, each in its own frame. */
test('at 320 pixels every kind of page reads without scrolling sideways', async ({ page }) => {
  test.slow();
  const found: string[] = [];
  for (const path of Object.values(EXAMPLES).flatMap(inBothLanguages)) {
    await page.goto(path);
    found.push(...(await misfits(page)).map((sentence) => `${path} ${sentence}`));
    const frames = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((box) => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX === 'auto')
        .filter((box) => !box.querySelector('table'))
        .map((box) => box.className),
    );
    found.push(...frames.map((frame) => `${path} ${frame} scrolls sideways and holds no table`));
  }
  expect(found).toEqual([]);
});
