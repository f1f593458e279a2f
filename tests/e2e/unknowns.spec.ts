import { expect, test } from '@playwright/test';

const PAGE = '/chat-luong/can-biet/';

test('the questions are copied as a letter, whatever the page is in', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/quality/unknowns/');
  await page.getByRole('button', { name: 'Copy the questions' }).click();
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Kính gửi: [\s\S]*\n1\. [\s\S]*\n2\. /);
});

test('where nothing can be copied, the letter stands ready to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Chép các câu hỏi' }).click();
  await expect(page.getByRole('status')).toHaveText(/chép đoạn chữ dưới đây/);
  const letter = page.getByRole('textbox', { name: 'Thư gồm các câu hỏi' });
  const selected = await letter.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBeGreaterThan(200);
});

test('on paper there are the questions with room to write, and no furniture', async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.open-answer').first()).toBeVisible();
  for (const furniture of ['.site-header', '.breadcrumb', '.site-footer', '.open-ways', '.open-fix', '.open-letters'])
    await expect(page.locator(furniture)).toBeHidden();
});

test('a number that is not known leads from a text to its question', async ({ page }) => {
  await page.goto(PAGE);
  const waiting = page.locator('.open-questions .open-name').first();
  const id = await waiting.getAttribute('id');
  await page.goto(`${PAGE}#${id}`);
  await expect(waiting).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that would do nothing, and the letter can be copied by hand', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('button', { name: /^(Chép|In danh)/ })).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Thư gồm các câu hỏi' })).toHaveValue(/^Kính gửi: /);
  });
});
