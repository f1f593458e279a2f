import { devices, expect, type Page } from '@playwright/test';
import { misfits } from '../support/layout.ts';
import { test } from './served.ts';

const LIGHT = 40_000;

/** Opens a page and answers the pictures that came, with their type and size. */
async function fetched(page: Page, address: string) {
  const pictures: Array<Promise<{ type: string; bytes: number }>> = [];
  page.on('response', (response) => {
    if (!/anh-mau/.test(response.url())) return;
    const type = response.headers()['content-type'] ?? '';
    pictures.push(response.body().then((body) => ({ type, bytes: body.length })));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return Promise.all(pictures);
}

for (const deviceScaleFactor of [1, 2, 3]) {
  test.describe(`on a phone of 360 px with ${deviceScaleFactor} dots to each`, () => {
    test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor });

    test('a product shows its photo as a light AVIF, and the drawing is gone', async ({ page, sink }) => {
      const { url } = await sink('plain');
      const [first] = await fetched(page, `${url}/san-pham/mau-ocop/`);
      expect(first?.type).toBe('image/avif');
      expect(first?.bytes).toBeLessThanOrEqual(LIGHT);
      const photo = page.getByRole('img', { name: 'Ảnh mẫu thứ nhất' });
      await expect(photo).toBeVisible();
      const { shown, natural } = await photo.evaluate((image: HTMLImageElement) => ({
        shown: image.getBoundingClientRect().width,
        natural: image.currentSrc === '' ? 0 : image.naturalWidth,
      }));
      expect(shown).toBeGreaterThan(280);
      expect(natural).toBeGreaterThan(0);
      await expect(page.locator('.tile')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'CC BY-SA 4.0' })).toBeVisible();
      expect(await misfits(page)).toEqual([]);
    });
  });
}

test.describe('an iPhone of the largest size', () => {
  test.use({ viewport: devices['iPhone 14 Pro Max'].viewport, deviceScaleFactor: 3 });

  test('takes no more', async ({ page, sink }) => {
    const { url } = await sink('plain');
    const [first] = await fetched(page, `${url}/san-pham/mau-ocop/`);
    expect(first?.bytes).toBeLessThanOrEqual(LIGHT);
  });
});

test('without a photo the drawing stands there', async ({ page, sink }) => {
  const { url } = await sink('plain');
  expect(await fetched(page, `${url}/san-pham/mau-dac-san/`)).toEqual([]);
  await expect(page.locator('.product-picture .tile')).toBeVisible();
});

test('nothing jumps when the photo comes', async ({ page, sink }) => {
  const { url } = await sink('plain');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route('**/*.avif', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto(`${url}/san-pham/mau-ocop/`, { waitUntil: 'domcontentloaded' });
  const height = () =>
    page
      .locator('.photo')
      .first()
      .evaluate((figure) => figure.getBoundingClientRect().height);
  await page.waitForFunction(() => document.querySelector('.photo img') !== null);
  const before = await height();
  await page.waitForLoadState('networkidle');
  expect(await height()).toBe(before);
  expect(before).toBeGreaterThan(180);
});

test('on paper a photo keeps its credit', async ({ page, sink }) => {
  const { url } = await sink('plain');
  await page.goto(`${url}/en/products/mau-ocop/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.photo figcaption').first()).toBeVisible();
  await expect(page.locator('.photo figcaption').first()).toContainText('CC BY-SA 4.0');
});
