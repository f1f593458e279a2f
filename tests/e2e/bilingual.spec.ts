import { expect, test } from '@playwright/test';

test('on a phone the two languages stand one below the other, and the place asked for is marked', async ({ page }) => {
  await page.goto('/van-ban/nd-45-2012/');
  await page.getByRole('link', { name: 'Đọc song ngữ Việt – Anh' }).click();
  await page.getByRole('link', { name: /^khoản 2 Điều 4/ }).click();
  await expect(page).toHaveURL(/\/van-ban\/nd-45-2012\/song-ngu\/#dieu-4-khoan-2$/);
  const row = page.locator('#dieu-4-khoan-2');
  await expect(row).toBeInViewport();
  const [vi, en] = await Promise.all(['vi', 'en'].map((lang) => row.locator(`td[lang=${lang}]`).boundingBox()));
  expect(en!.y).toBeGreaterThanOrEqual(vi!.y + vi!.height);
  const plain = await page.locator('#dieu-4-khoan-3').evaluate((other) => getComputedStyle(other).backgroundColor);
  await expect(row).not.toHaveCSS('background-color', plain);
});

test('on a desk they stand side by side, each saying which language it is @desk', async ({ page }) => {
  await page.goto('/en/policies/nd-45-2012/bilingual/#dieu-4-khoan-2');
  const row = page.getByRole('row', { name: /Clause 2, Article 4/ });
  const [vi, en] = await Promise.all(['vi', 'en'].map((lang) => row.locator(`td[lang=${lang}]`).boundingBox()));
  expect(en!.x).toBeGreaterThanOrEqual(vi!.x + vi!.width);
  expect(en!.y).toBe(vi!.y);
  await expect(page.getByRole('columnheader')).toHaveText(['Provision', 'Tiếng Việt', 'English']);
});
