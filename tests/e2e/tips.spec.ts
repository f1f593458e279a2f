import { expect, type Page, test } from '@playwright/test';
import { runAxe } from './support/axe.ts';

const CHAPTER = '/so-tay/noi-dung-ho-tro/';
const box = (page: Page) => page.getByRole('dialog');
const term = (page: Page) => page.locator('.prose a.tip[href^="/thuat-ngu/#"]').first();
const number = (page: Page) => page.locator('.figure a.tip').first();

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a term says what it means, and leads on', async ({ page }) => {
    await page.goto(CHAPTER);
    const href = await term(page).getAttribute('href');
    await term(page).tap();
    await expect(box(page)).toBeVisible();
    await expect(box(page)).toHaveAccessibleName(/./);
    expect(await box(page).evaluate((element) => Math.round(element.getBoundingClientRect().bottom))).toBe(740);
    await box(page).getByRole('link', { name: 'Mở trang: Thuật ngữ khuyến công' }).tap();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });

  test('a tap elsewhere closes it, and another term takes its place', async ({ page }) => {
    await page.goto(CHAPTER);
    await term(page).tap();
    await expect(box(page)).toBeVisible();
    await page.touchscreen.tap(180, 20);
    await expect(box(page)).toBeHidden();
    await number(page).tap();
    await expect(box(page)).toContainText('Căn cứ');
  });
});

test('a number shows its passport by keyboard, and the focus comes back @both', async ({ page }) => {
  await page.goto(CHAPTER);
  await number(page).focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  for (const words of [
    'Thông tư 28/2018/TT-BTC',
    'từ 11/5/2018',
    'Kiểm tra ngày',
    'nguồn',
    'chưa đối chiếu văn bản gốc',
  ])
    await expect(box(page)).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await expect(number(page)).toBeFocused();
});

test('the Tab key goes through it and on from the link', async ({ page }) => {
  await page.goto(CHAPTER);
  await term(page).focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  const stops = await box(page).locator('a, summary, button').filter({ visible: true }).count();
  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
  await expect(box(page).getByRole('button', { name: 'Đóng' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box(page)).toBeHidden();
  await expect(term(page)).toBeFocused();
});

test('the mouse opens it by resting, a click keeps it, its button closes it @desk', async ({ page }) => {
  await page.goto('/en/handbook/noi-dung-ho-tro/');
  const link = page.locator('.figure a.tip').first();
  await link.hover();
  await expect(box(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(box(page)).toBeHidden();
  await link.click();
  await expect(box(page)).toBeFocused();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(400);
  await box(page).getByRole('button', { name: 'Close' }).click();
  await expect(box(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('nothing in it hinders anybody @both', async ({ page }) => {
  await page.goto(CHAPTER);
  for (const link of [term(page), number(page)]) {
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeVisible();
    expect((await runAxe(page)).sentences).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await runAxe(page, { colours: true })).sentences).toEqual([]);
    }
    await page.keyboard.press('Escape');
  }
});

test('when the words cannot be had, the link leads to them', async ({ page }) => {
  await page.route('**/so-tay/con-so/', (route, request) =>
    request.resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await page.goto(CHAPTER);
  await number(page).click();
  await expect(page).toHaveURL(/\/so-tay\/con-so\/#/);
});

test('paper shows no dots and no box', async ({ page }) => {
  await page.goto(CHAPTER);
  await term(page).focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(box(page)).toBeHidden();
  await expect(term(page)).toHaveCSS('text-decoration-line', 'none');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to the glossary, and a number to its passport', async ({ page }) => {
    await page.goto(CHAPTER);
    await number(page).click();
    await expect(page).toHaveURL(/\/so-tay\/con-so\/#quoc-gia-2018-may-moc-ty-le$/);
    await expect(page.locator('h4:target')).toBeVisible();
    await page.goto(CHAPTER);
    await term(page).click();
    await expect(page).toHaveURL(/\/thuat-ngu\/#/);
    await expect(page.locator('h2:target')).toBeVisible();
  });
});
