import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { watch } from './support/watch.ts';

const entries = (page: Page): Locator => page.locator('[data-entry]:visible');
const count = (page: Page): Locator => page.getByRole('status');

/** On a phone the controls stand behind one button. */
async function openFilter(page: Page): Promise<void> {
  await page.locator('.facets > summary').click();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a list is filtered by choice; the address keeps the choices and brings them back', async ({ page, baseURL }) => {
  const troubles = watch(page, new URL(baseURL ?? '').origin);
  await page.goto('/san-pham/');
  const all = await entries(page).count();
  await expect(count(page)).toHaveText(`${all} mục`);
  await openFilter(page);
  await page.getByLabel('Sản phẩm tiêu biểu: cấp').selectOption('tinh');
  await page.getByLabel('Nhóm hàng').selectOption('sen');
  await expect(page).toHaveURL(/\/san-pham\/\?cap=tinh&nhom=sen$/);
  // What was chosen goes along into the other language.
  for (const way of await page.locator('a.language-switch').all())
    await expect(way).toHaveAttribute('href', /\?cap=tinh&nhom=sen$/);
  const shown = await entries(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(count(page)).toHaveText(`Hiện ${shown} trên ${all} mục`);
  for (const badges of await entries(page).locator('.badges').allTextContents()) expect(badges).toContain('Cấp tỉnh');
  await expectAccessible(page);

  await page.reload();
  await expect(entries(page)).toHaveCount(shown);
  await openFilter(page);
  await expect(page.getByLabel('Nhóm hàng')).toHaveValue('sen');
  await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
  await expect(entries(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/san-pham\/$/);
  await expect(count(page)).toBeFocused();
  expect(troubles).toEqual([]);
});

test('each option says what it would leave, given the other choices', async ({ page }) => {
  await page.goto('/san-pham/?loai=ocop');
  await openFilter(page);
  const level = page.getByLabel('Sản phẩm tiêu biểu: cấp').locator('option[value="tinh"]');
  await expect(level).toHaveText('Cấp tỉnh (0)');
  await expect(level).toBeDisabled();
  const group = page.getByLabel('Nhóm hàng').locator('option:enabled:not([value=""])').first();
  const promised = /\((\d+)\)/.exec(await group.innerText())?.[1];
  await page.getByLabel('Nhóm hàng').selectOption((await group.getAttribute('value')) ?? '');
  await expect(entries(page)).toHaveCount(Number(promised));
});

test('typed words find with and without marks, and by place', async ({ page }) => {
  await page.goto('/san-pham/');
  await openFilter(page);
  const words = page.getByRole('textbox', { name: 'Lọc theo chữ' });
  await words.fill('bột sen');
  const marked = await entries(page).allTextContents();
  expect(marked.length).toBeGreaterThan(0);
  await words.fill('BOT SEN');
  expect(await entries(page).allTextContents()).toEqual(marked);
  // The village stands in the place of the product, and “đ” is typed as “d”.
  await words.fill('xa dong hoa hiep');
  await expect(entries(page).filter({ hasText: 'Bánh phồng Cái Bè' })).toBeVisible();
  await words.press('Enter');
  await expect(page).toHaveURL(/\/san-pham\/\?chu=xa\+dong\+hoa\+hiep$/);
});

test('a filter that leaves nothing says why and offers ways on', async ({ page }) => {
  await page.goto('/san-pham/?cap=tinh&nam=2020&chu=qqqzzz&mau=do&noi=xa-khong-co');
  await expect(entries(page)).toHaveCount(0);
  const empty = page.locator('.no-match');
  await expect(empty).toContainText('Cấp tỉnh · 2020 · “qqqzzz”');
  await expect(empty.getByRole('link', { name: 'qqqzzz' })).toHaveAttribute('href', /\/tim-kiem\/\?q=qqqzzz$/);
  await expect(empty.getByRole('link', { name: 'Sản phẩm của bạn chưa có ở đây?' })).toBeVisible();
  await expectAccessible(page);
  await empty.getByRole('button', { name: 'Bỏ lựa chọn cuối: “qqqzzz”' }).click();
  await expect(empty).toBeHidden();
  await expect(page).toHaveURL(/\?cap=tinh&nam=2020$/);
  expect(await entries(page).count()).toBeGreaterThan(0);
});

test('the filter stands open beside the list, and takes the place of the links without a jump @desk', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/san-pham/', '/van-ban/', '/en/agencies/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('.filter-form')).toBeVisible();
    await expect(page.locator('.facets nav')).toBeHidden();
    const total = await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
    expect(total, path).toBeLessThan(0.1);
  }
});

test('English lists are filtered in English', async ({ page }) => {
  await page.goto('/en/policies/');
  const all = await entries(page).count();
  await openFilter(page);
  await page.getByLabel('Type', { exact: true }).selectOption({ value: 'nghi-dinh' });
  await expect(page).toHaveURL(/\/en\/policies\/\?loai=nghi-dinh$/);
  await expect(count(page)).toHaveText(new RegExp(`^Showing \\d+ of ${all} entries$`));
  for (const eyebrow of await entries(page).locator('.eyebrow').allTextContents()) expect(eyebrow).toContain('Decree');
});

test('a narrowed list is accessible, says where it is, and leads to the other language and back to all', async ({
  page,
}) => {
  await page.goto('/san-pham/theo/cap/tinh/');
  await expectAccessible(page);
  await page.locator('.language-switch').click();
  await expect(page).toHaveURL(/\/en\/products\/by\/cap\/tinh\/$/);
  await openFilter(page);
  await expectAccessible(page);
  await expect(page.locator('.facets [aria-current="page"]')).toContainText('Province level');
  await page.getByRole('link', { name: /^Drop the filter, see all \d+$/ }).click();
  await expect(page).toHaveURL(/\/en\/products\/$/);
});

test('nothing overflows at any width', async ({ page }) => {
  const wide: string[] = [];
  for (const path of [
    '/san-pham/?cap=tinh',
    '/san-pham/?chu=qqqzzz',
    '/van-ban/theo/hieu-luc/con-hieu-luc/',
    '/co-quan/',
  ]) {
    await page.goto(path);
    await openFilter(page);
    for (let width = 320; width <= 1440; width += 80) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wide.push(`${path} needs ${needed} at ${width}`);
    }
    await page.setViewportSize({ width: 360, height: 740 });
  }
  expect(wide).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('links narrow the list and lead back', async ({ page }) => {
    await page.goto('/san-pham/');
    await openFilter(page);
    const link = page.getByRole('navigation', { name: 'Lọc danh sách' }).getByRole('link', { name: /^Cấp tỉnh/ });
    const promised = await link.locator('small').innerText();
    await link.click();
    await expect(page).toHaveURL(/\/san-pham\/theo\/cap\/tinh\/$/);
    await expect(entries(page)).toHaveCount(Number(promised));
    await page.getByRole('link', { name: /^Bỏ lọc, xem tất cả/ }).click();
    await expect(page).toHaveURL(/\/san-pham\/$/);
  });
});

test('programmes are narrowed by who asks; a heading goes with its last programme', async ({ page }) => {
  await page.goto('/ho-tro/');
  await expect(page.locator('.list-shortcut').getByRole('link')).toHaveAttribute('href', '/ho-tro/kiem-tra/');
  const headings = page.locator('.card-group > h2:visible');
  expect(await headings.count()).toBeGreaterThan(1);
  await openFilter(page);
  await page.getByLabel('Bạn là ai').selectOption('ho-kinh-doanh');
  await page.getByLabel('Tình trạng').selectOption('tham-khao');
  await expect(page).toHaveURL(/\/ho-tro\/\?ai=ho-kinh-doanh&tinh-trang=tham-khao$/);
  expect(await entries(page).count()).toBeGreaterThan(0);
  await expect(headings).toHaveText(['Để tham khảo']);
});
