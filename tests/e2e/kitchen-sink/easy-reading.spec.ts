import { expect } from '@playwright/test';
import { misfits } from '../support/layout.ts';
import { test } from './served.ts';

const CHAPTER = '/so-tay/mau-day-du/';
const FIRST = 'Câu mẫu dễ đọc thứ nhất.';

test.use({ viewport: { width: 360, height: 740 } });

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('the easy reading version opens on a tap, in larger type, one sentence a line', async ({ page, sink }) => {
      const { url } = await sink('plain');
      await page.goto(url + CHAPTER);
      const sentences = page.locator('#de-doc > p');
      await expect(sentences.first()).toBeHidden();
      await page.getByText('Bản dễ đọc').click();
      await expect(sentences).toHaveCount(2);
      await expect(sentences.first()).toHaveText(FIRST);
      await expect(sentences.first()).toBeVisible();
      const size = (selector: string) =>
        page.locator(selector).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
      expect(await size('#de-doc')).toBeGreaterThan(1.2 * (await size('.prose')));
      if (javaScriptEnabled) expect(await misfits(page)).toEqual([]);
    });

    test('has an address of its own', async ({ page, sink }) => {
      const { url } = await sink('plain');
      await page.goto(`${url}${CHAPTER}#de-doc`);
      await expect(page.getByText(FIRST)).toBeInViewport();
    });

    test('is reached from the contents of the book', async ({ page, sink }) => {
      const { url } = await sink('plain');
      await page.goto(`${url}/so-tay/`);
      await page.getByRole('link', { name: 'Bản dễ đọc' }).first().click();
      await expect(page.getByText(FIRST)).toBeInViewport();
    });
  });
}

test('is printed when it is open, and left out when it is not', async ({ page, sink }) => {
  const { url } = await sink('plain');
  await page.goto(url + CHAPTER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.easy')).toBeHidden();
  await page.goto(`${url}${CHAPTER}#de-doc`);
  await page.reload();
  await expect(page.getByText(FIRST)).toBeVisible();
});

test('a point never breaks across sheets, and in large print its labels stand above', async ({ page, sink }) => {
  const { url } = await sink('plain');
  await page.goto(url + CHAPTER);
  const point = page.locator('.point').first();
  const columns = () =>
    point
      .locator('.fact-list > div')
      .first()
      .evaluate((row) => getComputedStyle(row).gridTemplateColumns.split(' ').length);
  expect(await columns()).toBe(2);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => localStorage.setItem('chu-to', '1'));
  await page.reload();
  expect(await columns()).toBe(1);
  expect(await misfits(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(point).toHaveCSS('break-inside', 'avoid');
});
