import { expect, test } from '@playwright/test';

test('an anchor of the letter brings its section into view', async ({ page }) => {
  await page.goto('/van-ban/cv-khuyen-cong-2021/#muc-1-y-4');
  const item = page.locator('#muc-1-y-4');
  await expect(item).toBeInViewport();
  await expect(item).toContainText('Chuyên mục Khuyến công trên Báo Đồng Tháp');
});

test('the number and the day that the letter leaves blank stay blank', async ({ page }) => {
  await page.goto('/van-ban/cv-khuyen-cong-2021/');
  const head = page.locator('.letter-head');
  await expect(head).toContainText(/Số:\s*\/UBND-ĐT XD/);
  await expect(head).toContainText(/ngày\s+tháng\s+năm 2021/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens, the text reads, and search points to the site map', async ({ page }) => {
    await page.goto('/van-ban/nd-45-2012/');
    await expect(page.locator('#dieu-4')).toBeVisible();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Các mục chính' }).getByRole('link', { name: 'Sổ tay' }).click();
    await expect(page).toHaveURL(/\/so-tay\/$/);
    await page.goto('/tim-kiem/');
    await expect(page.getByRole('main').getByRole('link', { name: 'Sơ đồ trang' })).toBeVisible();
  });
});

test('the contents beside a text say which article is being read @desk', async ({ page }) => {
  await page.goto('/van-ban/nd-45-2012/');
  const contents = page.getByRole('navigation', { name: 'Trong trang này' });
  await expect(contents.getByRole('link', { name: /^Điều 5\./ })).toBeVisible();
  await page.locator('#dieu-5').evaluate((heading) => heading.scrollIntoView());
  await expect(contents.locator('a[aria-current]')).toHaveText(/^Điều 5\./);
});

test('every printed sheet says its state, its day and where to find it again', async ({ page }) => {
  await page.goto('/van-ban/nd-45-2012/');
  await expect(page.locator('.sheet-head')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const [part, display] of [
    ['.sheet-head', 'table-header-group'],
    ['.sheet-foot', 'table-footer-group'],
  ] as const) {
    // Browsers repeat these two on each sheet, if nothing breaks them.
    await expect(page.locator(part)).toHaveCSS('display', display);
    await expect(page.locator(part)).toHaveCSS('break-inside', 'avoid');
  }
  await expect(page.locator('.sheet-head')).toContainText('Còn hiệu lực, đã sửa đổi · Kiểm tra ngày');
  await expect(page.locator('.sheet-foot')).toContainText(/Theo dữ liệu ngày \d/);
  // The tests build a trial: no address is invented for it.
  await expect(page.locator('.sheet-foot')).toContainText('Bản thử');
  await expect(page.locator('.sheet-foot svg')).toHaveCount(0);
});

test('print leaves out the furniture and writes the addresses of sources', async ({ page }) => {
  await page.goto('/van-ban/nd-45-2012/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('.page-contents')).toBeHidden();
  await expect(page.locator('.badges').first()).toBeVisible();
  const written = await page
    .locator('.sources a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain('http');
});
