import { expect, test } from '@playwright/test';
import { adoptStyles, misfits } from '../support/layout.ts';
import { EXAMPLES } from '../support/pages.ts';

/** The least that WCAG 1.4.12 wants a reader to be able to set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

test('wider letters, words and lines cut nothing off @both', async ({ page }) => {
  test.slow();
  const found: string[] = [];
  for (const path of Object.values(EXAMPLES)) {
    await page.goto(path);
    await adoptStyles(page, SPACING);
    found.push(...(await misfits(page)).map((sentence) => `${path} ${sentence}`));
  }
  expect(found).toEqual([]);
});
