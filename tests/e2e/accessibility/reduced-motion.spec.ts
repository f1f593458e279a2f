import { expect, test } from '@playwright/test';
import { EXAMPLES } from '../support/pages.ts';

/** What nobody sees moving. */
const STILL = 0.01;

test('a device set to reduce motion sees none @both', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const path of Object.values(EXAMPLES)) {
    await page.goto(path);
    const moving = await page.evaluate((most) => {
      const longest = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time)));
      return [...document.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(element, part);
          const moves = Math.max(longest(style.transitionDuration), longest(style.animationDuration)) > most;
          const glides = part === null && style.scrollBehavior === 'smooth';
          return moves || glides ? [`${element.tagName.toLowerCase()}.${element.className}${part ?? ''}`] : [];
        }),
      );
    }, STILL);
    found.push(...moving.map((element) => `${path} ${element}`));
  }
  expect(found).toEqual([]);
});
