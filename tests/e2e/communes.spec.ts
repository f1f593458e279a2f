import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { watch } from './support/watch.ts';

const PAGE = '/co-quan/xa-phuong/';
const field = (page: Page) => page.getByRole('searchbox', { name: /Gõ tên xã, phường/ });
const units = (page: Page) => page.locator('tbody > tr[id]:visible');

test('a commune typed without marks is answered, and the answer can be shared', async ({ page, baseURL }) => {
  const troubles = watch(page, new URL(baseURL ?? '').origin);
  await page.goto(PAGE);
  await expect(units(page)).toHaveCount(102);
  await field(page).fill('hoa tan');
  await expect(page.getByRole('status')).toHaveText('“hoa tan”: 1 xã, phường hiện nay');
  await expect(units(page)).toHaveCount(1);
  await expect(units(page).locator('th')).toHaveText(
    /^\s*Xã Hòa Tân cũ \(huyện Châu Thành\) nay thuộc\s*xã Tân Nhuận Đông\s*$/,
  );
  await expect(page).toHaveURL(/\?q=hoa\+tan$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await page.reload();
  await expect(field(page)).toHaveValue('hoa tan');
  await expect(units(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Xem cả bảng' }).click();
  await expect(units(page)).toHaveCount(102);
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
  await expect(field(page)).toBeFocused();
  expect(troubles).toEqual([]);
});

test('a split commune is in two; a district is all of its communes', async ({ page }) => {
  await page.goto(`${PAGE}?q=${encodeURIComponent('Gáo Giồng')}`);
  await expect(units(page)).toHaveText([/Một phần xã Gáo Giồng cũ/, /Một phần xã Gáo Giồng cũ/]);
  await field(page).fill('tp. cao lanh');
  await expect(units(page).locator('th')).toContainText(['phường Cao Lãnh', 'phường Mỹ Ngãi', 'phường Mỹ Trà']);
});

test('a place that is not in the table says whom to ask', async ({ page }) => {
  await page.goto(`${PAGE}?q=sai+gon`);
  await expect(page.getByRole('status')).toHaveText('“sai gon”: không có trong bảng');
  await expect(page.locator('.commune-none').getByRole('link')).toHaveAttribute('href', '/co-quan/so-cong-thuong/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table is there, with a way to each district', async ({ page }) => {
    await page.goto('/en/agencies/communes/');
    await expect(units(page)).toHaveCount(102);
    await expect(page.getByRole('searchbox', { name: /Type a commune/ })).toBeHidden();
    await page.getByRole('link', { name: 'Huyện Chợ Gạo' }).click();
    await expect(page.locator('#huyen-cho-gao')).toBeInViewport();
  });
});

test('beside the letter of 2021 stands who answers today, and old places lead to their commune', async ({ page }) => {
  await page.goto('/van-ban/cv-khuyen-cong-2021/#muc-2');
  const note = page.locator('#muc-2 ~ .succession').first();
  await expect(note).toContainText('Hôm nay ai trả lời');
  await expect(note.getByRole('link', { name: 'Sở Kế hoạch và Đầu tư' })).toHaveAttribute(
    'href',
    '/co-quan/so-ke-hoach-va-dau-tu/',
  );
  await page.goto('/san-pham/banh-phong-cai-be/');
  await page.locator('a[href^="/co-quan/xa-phuong/#"]').first().click();
  await expect(page.locator('tr:target')).toBeInViewport();
});
