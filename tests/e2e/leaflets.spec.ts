import { expect, test } from '@playwright/test';
import { everyPage } from './support/pages.ts';

const LEAFLETS = everyPage().filter((path) => /^\/(?:so-tay\/to-roi|en\/handbook\/leaflets)\/[^/]+\/$/.test(path));
const [FIRST = ''] = LEAFLETS.filter((path) => !path.startsWith('/en/'));
/** 270 mm in pixels. */
const LOWEST = (270 / 25.4) * 96 + 1;

test('there are leaflets in both languages', () => {
  const english = LEAFLETS.filter((path) => path.startsWith('/en/'));
  expect(LEAFLETS.length).toBeGreaterThan(0);
  expect(english).toHaveLength(LEAFLETS.length / 2);
});

for (const path of LEAFLETS) {
  test(`${path} is two printed pages: one sheet, front and back`, async ({ page }) => {
    // As wide as the paper within its margins, so that lines break as they do in print.
    await page.setViewportSize({ width: 673, height: 1020 });
    await page.goto(path);
    const file = await page.pdf({ preferCSSPageSize: true });
    expect(pagesIn(file)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    for (const side of await page.locator('.leaflet-side').all()) {
      // Room is left for the code that stands at the foot once the site has an address.
      expect((await side.boundingBox())!.height).toBeLessThanOrEqual(LOWEST);
      await expect(side).toContainText(/Theo dữ liệu ngày \d|As of \d/);
      // The tests build a trial: no address is invented for it.
      await expect(side).toContainText(/Bản thử|Trial edition/);
    }
    for (const furniture of ['.site-header', '.breadcrumb', '.site-footer', '.leaflet-tools', '.leaflet-more'])
      await expect(page.locator(furniture)).toBeHidden();
  });
}

test('the letters of a printed leaflet have 12 pt at least', async ({ page }) => {
  await page.goto(FIRST);
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('.leaflet-body :is(p, li)')
    .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(FIRST);
  await page.getByRole('button', { name: 'In tờ rơi này' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that would do nothing, and the page says how to print', async ({ page }) => {
    await page.goto(FIRST);
    await expect(page.getByRole('button', { name: 'In tờ rơi này' })).toHaveCount(0);
    await expect(page.getByText('dùng lệnh in của trình duyệt')).toBeVisible();
  });
});

/** Chromium writes each page as an object of its own, uncompressed. */
function pagesIn(file: Buffer): number {
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
