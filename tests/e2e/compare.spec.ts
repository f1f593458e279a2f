import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { watch } from './support/watch.ts';

const COMPARE = '/san-pham/so-sanh/';
const beside = (page: Page) => page.locator('.compare-beside');
const names = (page: Page) => beside(page).locator('thead th a');

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('products chosen in their list stand side by side, and the other language keeps them', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const troubles = watch(page, new URL(baseURL ?? '').origin);
  await page.goto('/san-pham/');
  const toggles = page.getByRole('button', { name: /^So sánh: / });
  await toggles.nth(0).click();
  await expect(page.locator('compare-picks p')).toHaveText('Chọn thêm để so sánh.');
  await toggles.nth(2).press('Enter');
  await expect(toggles.nth(2)).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  const chosen = page.url().split('#')[1];

  await page.reload();
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(2);
  await page.getByRole('link', { name: 'So sánh (2)' }).click();
  await expect(page).toHaveURL(new RegExp(`${COMPARE}#${chosen}$`));
  await expect(names(page)).toHaveCount(2);
  await expect(page.locator('.compare-all')).toBeHidden();
  await expect(beside(page).locator('.differs').first()).toContainText('khác nhau');
  await expectAccessible(page);
  await page.locator('.language-switch').click();
  await expect(page).toHaveURL(new RegExp(`/en/products/compare/#${chosen}$`));
  await expect(names(page)).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText('2 of 4 chosen.');
  expect(troubles).toEqual([]);
});

test('a filter keeps what was chosen, and a choice keeps the filter', async ({ page }) => {
  await page.goto('/san-pham/?loai=ocop');
  await page
    .getByRole('button', { name: /^So sánh: / })
    .first()
    .click();
  await expect(page).toHaveURL(/\?loai=ocop#sp=[a-z0-9-]+$/);
  await page.locator('.facets > summary').click();
  await page.getByRole('textbox', { name: 'Lọc theo chữ' }).fill('sen');
  await expect(page).toHaveURL(/\?loai=ocop&chu=sen#sp=[a-z0-9-]+$/);
});

test('a narrowed list keeps what was chosen from other products, and so do the ways out of it', async ({ page }) => {
  await page.goto('/san-pham/theo/loai/ocop/#sp=chieu-dinh-yen');
  await expect(page.getByRole('link', { name: 'So sánh (1)' })).toBeVisible();
  await page
    .getByRole('button', { name: /^So sánh: / })
    .first()
    .click();
  await expect(page).toHaveURL(/#sp=chieu-dinh-yen,[a-z0-9-]+$/);
  const choice = new URL(page.url()).hash;
  for (const link of ['.list-count a', '.facets nav a >> nth=0', '.language-switch'])
    expect(await page.locator(link).first().getAttribute('href'), link).toMatch(new RegExp(`${choice}$`));
  await page.locator('.list-count a').click();
  await expect(page).toHaveURL(new RegExp(`/san-pham/${choice}$`));
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(2);
});

test('products are found by typing without marks, ticked, and taken out again; a fifth is refused', async ({
  page,
}) => {
  test.slow();
  await page.goto(COMPARE);
  await expect(page.locator('.compare-all')).toBeVisible();
  const find = page.getByRole('textbox', { name: 'Tìm sản phẩm để so sánh' });
  await find.fill('hop tac xa sen viet');
  const boxes = page.getByRole('checkbox');
  const found = await boxes.count();
  expect(found).toBeGreaterThan(0);
  await boxes.first().press('Space');
  await expect(page).toHaveURL(/#sp=[a-z0-9-]+$/);
  await expect(page.getByRole('status')).toHaveText('Đã chọn 1 trên 4. Chọn thêm để so sánh.');
  await find.fill('');
  for (const at of [20, 30, 40]) await boxes.nth(at).check();
  await expect(names(page)).toHaveCount(4);
  await boxes.last().click();
  await expect(boxes.last()).not.toBeChecked();
  await expect(page.getByRole('status')).toContainText('Đã đủ bốn sản phẩm');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Bỏ: / }).first().click();
  await expect(names(page)).toHaveCount(3);
  await expect(page.getByRole('status')).toBeFocused();
  await page.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
  await expect(page).toHaveURL(new RegExp(`${COMPARE}$`));
  await expect(page.locator('.compare-all tbody tr').first().locator('td')).toHaveCount(9);
  await find.fill('qqqzzz');
  await expect(page.getByRole('status')).toHaveText('Không có sản phẩm nào khớp.');
});

test('an address is taken as far as it is known, and says what it is not', async ({ page }) => {
  await page.goto(`${COMPARE}#sp=sen-say,khong-co,chieu-dinh-yen`);
  await expect(names(page)).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText('Bỏ qua mã không có ở đây: khong-co. Đã chọn 2 trên 4.');
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  // Whoever makes an address cannot make the page say what they like.
  await page.evaluate(() => (location.hash = '#sp=sen-say,chieu-dinh-yen,Gọi%200900000000'));
  await expect(page.getByRole('status')).toHaveText('Đã chọn 2 trên 4.');
  await page.evaluate(() => (location.hash = '#sp=sen-say'));
  await expect(names(page)).toHaveCount(1);
});

test('nothing overflows at any width', async ({ page }) => {
  const wide: string[] = [];
  for (const path of [
    COMPARE,
    `${COMPARE}#sp=sen-say,chieu-dinh-yen,bot-sua-sen,nem-lai-vung`,
    '/san-pham/#sp=sen-say',
  ]) {
    await page.goto(path);
    for (let width = 320; width <= 1440; width += 160) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wide.push(`${path} needs ${needed} at ${width}`);
    }
  }
  expect(wide).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one table has every product, and nothing is offered that needs a script', async ({ page }) => {
    await page.goto(COMPARE);
    expect(await page.locator('.compare-all tbody tr').count()).toBeGreaterThan(10);
    for (const hidden of ['.compare-choose', '.compare-beside']) await expect(page.locator(hidden)).toBeHidden();
    await page.goto('/san-pham/');
    await expect(page.getByRole('link', { name: /^So sánh \(/ })).toHaveCount(0);
  });
});
