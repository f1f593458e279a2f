import { expect, test } from '@playwright/test';

const POLICY = '/van-ban/nd-45-2012/';

for (const [path, button, copied] of [
  [
    POLICY,
    'Chép trích dẫn tiếng Việt',
    /Khoản 5 Điều 14 Nghị định 45\/2012\/NĐ-CP[\s\S]*Tính đến ngày[\s\S]*\/van-ban\/nd-45-2012\/#dieu-14-khoan-5$/,
  ],
  [
    `/en/policies/nd-45-2012/`,
    'Copy the citation in English',
    /Clause 5, Article 14, Decree 45\/2012\/NĐ-CP[\s\S]*As of[\s\S]*\/en\/policies\/nd-45-2012\/#dieu-14-khoan-5$/,
  ],
  [
    POLICY,
    'Copy the citation in English',
    /Clause 5, Article 14, Decree 45\/2012\/NĐ-CP[\s\S]*\/en\/policies\/nd-45-2012\/#dieu-14-khoan-5$/,
  ],
] as const) {
  test(`one clause is cited by keyboard: ${path}, ${button}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    await page.locator('a.cite[href="#dieu-14-khoan-5"]').focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await expect(panel).toBeVisible();
    await expect(page).toHaveURL(/#dieu-14-khoan-5$/);
    await panel.getByRole('button', { name: button }).press('Enter');
    await expect(panel.getByRole('status')).not.toBeEmpty();
    const text = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\u00A0', ' ');
    expect(text).toMatch(copied);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.locator('a.cite[href="#dieu-14-khoan-5"]')).toBeFocused();
  });
}

test('where nothing can be copied, the words stand ready', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(POLICY);
  await page.locator('a.cite[href="#dieu-5"]').click();
  await page.getByRole('button', { name: 'Chép liên kết' }).click();
  await expect(page.getByLabel('Chữ để chép')).toHaveValue(/\/van-ban\/nd-45-2012\/#dieu-5$/);
});

test('the words of the letter are copied in quotation marks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/van-ban/cv-khuyen-cong-2021/');
  await page.locator('a.cite[href="#muc-1-y-4"]').click();
  await page.getByRole('button', { name: 'Chép trích dẫn tiếng Việt' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“- Thường xuyên tuyên truyền[\s\S]*”\n/);
});

test('a citation shows its words to mouse and keyboard before it is followed @both', async ({ page }) => {
  await page.goto('/van-ban/cv-khuyen-cong-2021/');
  const link = page.locator('a.citation').first();
  const preview = page.locator('citation-preview');
  await link.hover();
  await expect(preview).toContainText('Chỉ thị');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(preview).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a provision shows its words at a first tap, and a text as a whole is opened at once', async ({ page }) => {
    await page.goto('/van-ban/tt-26-2014-bct/');
    const link = page.locator('a.citation').first();
    await link.tap();
    const preview = page.locator('citation-preview');
    await expect(preview).toContainText('Điều 4');
    await expect(preview.getByRole('link', { name: 'Mở chỗ này' })).toBeVisible();
    await link.tap();
    await expect(page).toHaveURL(/#dieu-4$/);
    await page.goto('/van-ban/cv-khuyen-cong-2021/');
    await page.locator('a.citation').first().tap();
    await expect(page).toHaveURL(/\/van-ban\/ct-04-2021\/$/);
  });
});

test('a page opened after its build tells the state of its own day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-01-01T00:00:00+07:00'));
  await page.goto('/van-ban/qd-2646-2025/');
  await expect(page.locator('.entry-head .badge:visible')).toHaveText(['Hết giai đoạn']);
  await expect(page.getByText('Từ ngày 1/1/2031')).toBeVisible();
  await page.clock.setFixedTime(new Date('2030-12-31T12:00:00+07:00'));
  await page.reload();
  await expect(page.locator('.entry-head .badge:visible')).toHaveText(['Còn hiệu lực']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a provision leads to its own address, and marks it', async ({ page }) => {
    await page.goto(POLICY);
    await page.locator('a.cite[href="#dieu-5"]').click();
    await expect(page).toHaveURL(/#dieu-5$/);
    await expect(page.locator('h2:target')).toHaveText(/Điều 5/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
