import { expect, type Page, test } from '@playwright/test';
import { misfits } from './support/layout.ts';
import { EXAMPLES } from './support/pages.ts';

/** A featured product whose term nobody compared with today's law, and a certificate whose source states it. */
const AWARD = EXAMPLES.verification;
const STATED = '/san-pham/ngu-tra-hong-lien/';

/** Opens the page to check a product by, as readers do: from the page of the product. */
async function openCheckOf(page: Page, product: string): Promise<void> {
  await page.goto(product);
  await page.goto((await page.locator('main a[href^="/x/"]').first().getAttribute('href')) ?? '');
}

test('in 2031 a stated term has lapsed, and nothing says that it runs', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-01-01T00:00:00+07:00'));
  await openCheckOf(page, STATED);
  await expect(page.locator('.term:visible')).toHaveCount(1);
  await expect(page.locator('.term:visible')).toContainText('Đã hết thời hạn ngày 29/12/2026');
  await expect(page.locator('.term:visible')).toContainText('Lapsed on 29 December 2026, unless renewed');
});

test('the rule of 2014 is told with its mark, and flips never', async ({ page }) => {
  for (const now of ['2021-01-01', '2031-01-01']) {
    await page.clock.setFixedTime(new Date(`${now}T12:00:00+07:00`));
    await page.goto(AWARD);
    await expect(page.locator('.term:visible')).toContainText('Chưa rõ nay còn thời hạn không');
    await expect(page.locator('.term:visible .mark').first()).toContainText('chưa đối chiếu');
  }
});

test('the answer stands on the first screen of a phone', async ({ page }) => {
  await openCheckOf(page, STATED);
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.term:visible .strong').first()).toBeInViewport({ ratio: 1 });
});

test('it fits the narrowest phone and the desk', async ({ page }) => {
  for (const open of [() => page.goto(AWARD), () => openCheckOf(page, STATED)]) {
    await open();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await misfits(page), `${page.url()} at ${width}`).toEqual([]);
    }
  }
});

test('on paper stands one sheet of labels and nothing else', async ({ page }) => {
  await page.goto(AWARD);
  await expect(page.locator('.sheet')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const screen of ['header', 'main', 'footer']) await expect(page.locator(screen)).toBeHidden();
  await expect(page.locator('.sheet .label')).toHaveCount(23);
  await expect(page.locator('.sheet .label').first()).toContainText('Quét để kiểm tra');
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('the English beside each line is marked as English', async ({ page }) => {
  await page.goto(AWARD);
  const english = page.locator('main [lang=en]');
  expect(await english.count()).toBeGreaterThan(10);
  await expect(page.locator('h1 [lang=en]')).not.toBeEmpty();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it speaks for the day of the build, and offers nothing that would do nothing', async ({ page }) => {
    await openCheckOf(page, STATED);
    const check = page.url();
    await expect(page.locator('.term:visible')).toHaveCount(1);
    await expect(page.locator('.day').first()).toContainText(/Theo dữ liệu ngày \d/);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'Product page' }).click();
    await expect(page).toHaveURL(/\/en\/products\/ngu-tra-hong-lien\/$/);
    await page.getByRole('link', { name: 'Check page' }).click();
    await expect(page).toHaveURL(check);
  });
});

/** Chromium writes each page as an object of its own, uncompressed. */
function pagesIn(file: Awaited<ReturnType<Page['pdf']>>): number {
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
