import { expect, type Page, test } from '@playwright/test';

const theme = (page: Page) => page.locator('html').getAttribute('data-theme');
/** The colour that shows through: the ground stands on the root element. */
const rootGround = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the chosen theme is remembered, and stands before the page is painted @desk', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await rootGround(page);
  await page.getByLabel('Nền trang').selectOption('dark');
  expect(await theme(page)).toBe('dark');
  const dark = await rootGround(page);
  expect(dark).not.toBe(light);

  // What the theme is when the body begins: nothing has been painted yet.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      (window as unknown as { atFirst?: string | undefined }).atFirst = document.documentElement.dataset['theme'];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/en/policies/');
  expect(await page.evaluate(() => (window as unknown as { atFirst?: string }).atFirst)).toBe('dark');
  expect(await rootGround(page)).toBe(dark);
  await expect(page.getByLabel('Theme')).toHaveValue('dark');

  await page.getByLabel('Theme').selectOption('auto');
  expect(await theme(page)).toBeNull();
  expect(await rootGround(page)).toBe(light);
});

test('without a choice the page follows the machine', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const dark = await rootGround(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => rootGround(page)).not.toBe(dark);
});

test('paper is light, whatever was chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/van-ban/nd-45-2012/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colour = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(colour).toMatch(/rgb\((?:[0-9]|[1-5][0-9]), (?:[0-9]|[1-5][0-9]), (?:[0-9]|[1-5][0-9])\)/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is nothing to choose', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.locator('theme-switch')).toBeHidden();
  });
});
