import { expect, test } from '@playwright/test';

test('searching khuyến công from the header finds the letter', async ({ page }) => {
  await page.goto('/van-ban/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('searchbox').fill('đẩy mạnh khuyến công');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
  const results = page.locator('[data-search-results] a');
  await expect(results.filter({ hasText: 'đẩy mạnh thực hiện các hoạt động Khuyến công' }).first()).toBeVisible();
});

test('the letter is among the results for khuyến công', async ({ page }) => {
  await page.goto('/tim-kiem/?q=khuy%E1%BA%BFn%20c%C3%B4ng');
  await expect(page.getByRole('status')).toContainText('kết quả');
  const more = page.getByRole('button', { name: 'Hiện thêm kết quả' });
  const results = page.locator('[data-search-results] a');
  await expect(results.first()).toBeVisible();
  while (await more.isVisible()) {
    const before = await results.count();
    await more.click();
    await expect.poll(() => results.count()).toBeGreaterThan(before);
  }
  await expect(page.locator('[data-search-results] a[href*="/van-ban/cv-khuyen-cong-2021/"]').first()).toBeVisible();
});

test('English searches stay in English', async ({ page }) => {
  await page.goto('/en/search/?q=industrial+promotion');
  const results = page.locator('[data-search-results] a');
  await expect(results.first()).toBeVisible();
  const paths = await results.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  expect(paths.every((path) => path.startsWith('/en/'))).toBe(true);
});

test('a search without a result says what was searched', async ({ page }) => {
  await page.goto('/tim-kiem/?q=qqqzzzxxx');
  await expect(page.getByRole('status')).toContainText('qqqzzzxxx');
  await expect(page.locator('[data-search-results] a')).toHaveCount(0);
});
