import { expect, test } from '@playwright/test';
import { counterpartPath, isBilingualPath } from '../../src/domain/routes.ts';
import { everyPage, LAYOUTS } from './support/pages.ts';
import { watch } from './support/watch.ts';

test('nothing overflows at any width from 320 to 1440', async ({ page }) => {
  const paths = [
    '/',
    '/van-ban/cv-khuyen-cong-2021/',
    '/en/support/ho-tro-may-moc-thiet-bi/',
    '/co-quan/xa-phuong/',
    '/en/policies/nd-45-2012/',
    '/van-ban/nd-45-2012/song-ngu/',
  ];
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    for (let width = 320; width <= 1440; width += 80) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wide.push(`${path} needs ${needed} at ${width}`);
    }
  }
  expect(wide).toEqual([]);
});

test('no page asks for anything that the security policy forbids', async ({ page, baseURL }) => {
  // A hundred pages and more, each to its end.
  test.slow();
  const troubles = watch(page, new URL(baseURL ?? '').origin);
  for (const path of everyPage().filter((_, at) => at % 9 === 0)) await page.goto(path, { waitUntil: 'load' });
  expect(troubles).toEqual([]);
});

test('the language switch leads to the same page and back', async ({ page }) => {
  test.slow();
  for (const path of LAYOUTS.filter((path) => !path.includes('?') && !isBilingualPath(path))) {
    await page.goto(path);
    await page.locator('.language-switch').click();
    expect(new URL(page.url()).pathname).toBe(counterpartPath(path));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('.language-switch').click();
    expect(new URL(page.url()).pathname).toBe(path);
  }
});
