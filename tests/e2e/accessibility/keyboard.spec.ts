import { expect, test } from '@playwright/test';
import { EXAMPLES } from '../support/pages.ts';
import { leftOut, walk } from '../support/stops.ts';

for (const name of ['home', 'list of policies', 'policy', 'search'] as const) {
  test(`${name}: Tab walks through all of it in order, and shows where it stands @both`, async ({ page }) => {
    test.slow();
    await page.goto(EXAMPLES[name], { waitUntil: name === 'search' ? 'networkidle' : 'load' });
    if (name === 'search') await expect(page.locator('[data-search-results] a').nth(14)).toBeVisible();
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`))).toEqual([]);
    expect(stops.map(({ at }) => at)).toEqual(stops.map(({ at }) => at).sort((a, b) => a - b));
    expect(await leftOut(page, stops)).toEqual([]);
  });
}

test('the dark theme shows the focus as well @both', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(EXAMPLES.about);
  expect((await walk(page)).flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`))).toEqual([]);
});

test('the first stop leads past the menu, straight to the text @both', async ({ page }) => {
  await page.goto(EXAMPLES.letter);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Bỏ qua đến nội dung' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('#noi-dung')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the menu opens with a key, takes the focus in, and gives it back on Escape', async ({ page }) => {
  await page.goto(EXAMPLES.letter);
  const button = page.getByRole('button', { name: 'Menu' });
  const first = page.getByRole('navigation', { name: 'Các mục chính' }).getByRole('link').first();
  for (const key of ['Enter', 'Space']) {
    await button.focus();
    await page.keyboard.press(key);
    await expect(first).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(first).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('the contents of a page open and close with Enter and with the space bar', async ({ page }) => {
  await page.goto(EXAMPLES.policy);
  const summary = page.locator('.page-contents summary');
  const first = page.locator('.page-contents a').first();
  await summary.focus();
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(first).toBeVisible();
    await page.keyboard.press(key);
    await expect(first).toBeHidden();
  }
});

test('a search is made and its results reached without a mouse', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('nghị định 45');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page.getByRole('main').getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-search-results] a').first()).toBeFocused();
});
