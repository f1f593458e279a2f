import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { say } from '../../../src/collections/message.ts';
import { difference, stored, thumbnail, toPng } from '../../support/thumbnail.ts';
import { test } from './served.ts';

/** Ten kinds of page, each with everything it can hold. */
const PAGES = {
  home: '/',
  policy: '/van-ban/mau-day-du/',
  letter: '/van-ban/cv-khuyen-cong-2021/',
  handbook: '/so-tay/mau-day-du/',
  programme: '/ho-tro/mau-dang-nhan/',
  product: '/san-pham/mau-giai-thuong/',
  project: '/de-an/mau-ho-tro-doi-ung-tong/',
  article: '/bai-viet/mau-day-du/',
  agency: '/co-quan/so-cong-thuong/',
  products: '/san-pham/',
};
const STORE = 'tests/e2e/kitchen-sink/snapshots';
const FRESH = '.cache/snapshots';
/** Measured: another run differs by 0, a missing line of text by about 0.02. */
const MOST = 0.015;
const HEIGHT = 1200;

// Pages come with a strict policy; the font of the pictures is set past it.
test.use({ bypassCSP: true });

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name} looks as it did, narrow and wide, by day and by night`, async ({ page, sink }) => {
    const { url } = await sink('plain');
    const changed: string[] = [];
    for (const width of [360, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: HEIGHT });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(url + path, { waitUntil: 'load' });
        await setFont(page);
        const verdict = await compare(`${name}-${width}-${colorScheme}`, await page.screenshot());
        if (verdict) changed.push(verdict);
      }
    }
    expect(changed).toEqual([]);
  });
}

/** Sets all text in the face that the site ships, so that machines with other fonts see the same page. */
async function setFont(page: Page): Promise<void> {
  const font = await page.locator('link[rel=preload][as=font]').getAttribute('href');
  await page.addStyleTag({
    content: `@font-face{font-family:Shipped;src:url(${font}) format('woff2');font-display:block}*{font-family:Shipped!important}`,
  });
  await page.evaluate(() => document.fonts.load('600 16px Shipped'));
}

/** Says what changed; nothing when the picture is as it was. With UPDATE_SNAPSHOTS the picture is stored instead. */
async function compare(name: string, screenshot: Buffer): Promise<string | undefined> {
  const fresh = await thumbnail(screenshot);
  const file = join(STORE, `${name}.png`);
  if (process.env['UPDATE_SNAPSHOTS']) {
    writeFileSync(file, await toPng(fresh));
    return undefined;
  }
  const share = existsSync(file) ? difference(await stored(readFileSync(file)), fresh) : 1;
  if (share <= MOST) return undefined;
  mkdirSync(FRESH, { recursive: true });
  writeFileSync(join(FRESH, `${name}.png`), screenshot);
  const percent = (share * 100).toFixed(1);
  return say(
    `${name} khác trước ${percent} %: xem ${FRESH}/${name}.png; nếu đúng ý thì chạy lại với UPDATE_SNAPSHOTS=1.`,
    `${name} differs by ${percent}%: see ${FRESH}/${name}.png; if it is meant to, run again with UPDATE_SNAPSHOTS=1.`,
  );
}
