import { expect } from '@playwright/test';
import { test } from './served.ts';

/** A certificate whose end its source states, on a site that always speaks for the same day: its term never passes. */
const PRODUCT = '/san-pham/mau-ocop-con-han/';

test('a stated term runs to the end of its last day in Việt Nam, on the day of the reader', async ({ page, sink }) => {
  const { url } = await sink('plain');
  await page.goto(url + PRODUCT);
  const check = await page.locator('main a[href^="/x/"]').first().getAttribute('href');
  for (const [now, says, saysNot] of [
    ['2029-01-01T23:59:00+07:00', 'Có giá trị đến hết ngày 1/1/2029', 'Đã hết thời hạn'],
    ['2029-01-02T00:01:00+07:00', 'Đã hết thời hạn ngày 1/1/2029', 'Có giá trị'],
  ] as const) {
    await page.clock.setFixedTime(new Date(now));
    await page.goto(url + (check ?? ''));
    const term = page.locator('.term:visible');
    await expect(term).toHaveCount(1);
    await expect(term).toContainText(says);
    await expect(term).not.toContainText(saysNot);
  }
});
