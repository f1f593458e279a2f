import { expect, type Page, test } from '@playwright/test';
import { PROGRESS_KEY } from '../../src/domain/reading-progress.ts';
import { misfits } from './support/layout.ts';

const BOOK = '/so-tay/';
const CHAPTER = '/so-tay/khuyen-cong-la-gi/';
const NEXT = '/so-tay/ai-duoc-huong/';

const box = (page: Page) => page.locator('handbook-progress');
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY);
const headingOf = (page: Page, at: number) => page.locator('.prose h2[id]').nth(at);

/** Reads on until a heading stands at the top of the window, and waits until the browser remembers it. */
async function readTo(page: Page, at: number): Promise<string> {
  const id = (await headingOf(page, at).getAttribute('id')) ?? '';
  await headingOf(page, at).evaluate((heading) => heading.scrollIntoView());
  await expect.poll(() => kept(page)).toContain(id);
  return id;
}

/** Reads a chapter until its last line has come into view. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.locator('.entry-body > .prose > :last-child').evaluate((last) => last.scrollIntoView({ block: 'end' }));
  await page.mouse.wheel(0, 60);
}

test('the contents of the book lead through it in order, with what goes with it @both', async ({ page }) => {
  await page.goto(BOOK);
  const numbers = await page.locator('[data-chapter]').evaluateAll((all) => all.map((one) => one.dataset['order']));
  expect(numbers).toEqual([...numbers].sort((a, b) => Number(a) - Number(b)));
  await expect(page.locator('[data-chapter]').first()).toContainText(/khoảng \d+ phút đọc/);
  const along = page.getByRole('region', { name: 'Mang theo, tra cứu' });
  for (const path of ['/hoi-dap/', '/thuat-ngu/', '/so-tay/to-roi/'])
    await expect(along.locator(`a[href="${path}"]`)).toBeVisible();
  // Whoever comes for the first time is offered nothing to go on with.
  await expect(box(page)).toBeHidden();
});

test('a chapter says which it is and how long it takes, and ends with the one after it @both', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.entry-head .eyebrow')).toHaveText(
    /^\s*Chương 1 trong \d+ chương · khoảng \d+ phút đọc\s*$/,
  );
  const neighbours = page.locator('.neighbours');
  await expect(neighbours).toContainText('Tiếp theo · Chương 2');
  await neighbours.getByRole('link').click();
  await expect(page).toHaveURL(NEXT);
  await expect(page.locator('.neighbours')).toContainText('Trước · Chương 1');
});

test('where the reader stopped is offered on the page and in the contents, and survives a reload @both', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await expect(page.locator('chapter-progress')).toBeHidden();
  const id = await readTo(page, 2);
  const words = await headingOf(page, 2).textContent();

  await page.goto(BOOK);
  const go = box(page).getByRole('link');
  await expect(go).toHaveText(/Đọc tiếp: 1\. /);
  await page.reload();
  await expect(go).toHaveAttribute('href', `${CHAPTER}#${id}`);
  await go.click();
  await expect(page).toHaveURL(`${CHAPTER}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();

  await page.goto(NEXT);
  await expect(page.locator('chapter-progress')).toBeHidden();
  await page.goto(CHAPTER);
  await page
    .locator('chapter-progress')
    .getByRole('link', { name: words ?? '' })
    .click();
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('anchors are the same in both languages, so one may go on in the other', async ({ page }) => {
  await page.goto(CHAPTER);
  const id = await readTo(page, 1);
  await page.goto('/en/handbook/');
  await expect(box(page).getByRole('link')).toHaveAttribute('href', `/en/handbook/khuyen-cong-la-gi/#${id}`);
});

test('a chapter read to its end is marked, the next one is offered, and all of it can be forgotten @both', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await readToTheEnd(page);
  await expect.poll(() => kept(page)).toContain('"read":["khuyen-cong-la-gi"]');

  await page.goto(BOOK);
  const [first, second] = [page.locator('[data-chapter]').nth(0), page.locator('[data-chapter]').nth(1)];
  await expect(first).toContainText('Đã đọc hết');
  await expect(first.locator('[data-read]')).toBeVisible();
  await expect(second.locator('[data-read]')).toBeHidden();
  await expect(box(page)).toContainText(/Bạn đã đọc hết 1 trong \d+ chương/);
  await expect(box(page).getByRole('link')).toHaveAttribute('href', NEXT);
  expect(await misfits(page)).toEqual([]);

  await box(page).getByRole('button').click();
  await expect(box(page).getByRole('status')).toBeFocused();
  await expect(box(page).getByRole('status')).toContainText('Đã xóa');
  await expect(first.locator('[data-read]')).toBeHidden();
  expect(await kept(page)).toBeNull();
  await page.reload();
  await expect(box(page)).toBeHidden();
});

test('whoever leaps to the sources has not read the chapter', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.locator('.entry-head a[href="#nguon"]').click();
  await expect(page.locator('#nguon')).toBeInViewport();
  await page.waitForTimeout(300);
  expect((await kept(page)) ?? '').not.toContain('"read":["khuyen-cong-la-gi"]');
});

test('nothing but ids is remembered, and nothing is sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await page.goto(CHAPTER);
  await readTo(page, 1);
  const progress = JSON.parse((await kept(page)) ?? '') as Record<string, unknown>;
  expect(Object.keys(progress).sort()).toEqual(['last', 'read', 'version']);
  expect(await page.evaluate(() => ({ keys: Object.keys(localStorage), cookie: document.cookie }))).toEqual({
    keys: [PROGRESS_KEY],
    cookie: '',
  });
  expect(sent).toEqual([]);
});

test('where storage is forbidden everything reads as before', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  );
  await page.goto(CHAPTER);
  await readToTheEnd(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('Chữ to').check();
  await expect(page.locator('html')).toHaveAttribute('data-large-print', '');
  await page.goto(BOOK);
  await expect(box(page)).toBeHidden();
  await expect(page.locator('[data-chapter] h3').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('large print', () => {
  const size = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const box = (page: Page, name = 'Chữ to') => page.getByLabel(name);

  test('is remembered, and stands before the page is painted @desk', async ({ page }) => {
    await page.goto('/');
    const small = await size(page);
    await box(page).check();
    const large = await size(page);
    expect(large).toBeCloseTo(24);
    expect(large).toBeGreaterThan(small * 1.3);

    // What the size is when the body begins: nothing has been painted yet.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        (window as unknown as { atFirst?: boolean }).atFirst =
          document.documentElement.hasAttribute('data-large-print');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/en/handbook/');
    expect(await page.evaluate(() => (window as unknown as { atFirst?: boolean }).atFirst)).toBe(true);
    expect(await size(page)).toBe(large);
    await expect(box(page, 'Large print')).toBeChecked();

    await box(page, 'Large print').uncheck();
    expect(await size(page)).toBe(small);
    await page.reload();
    expect(await size(page)).toBe(small);
  });

  test('flows anew at 320 pixels, and on a desk @both', async ({ page, viewport }) => {
    test.slow();
    if ((viewport?.width ?? 0) < 600) await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript((key) => {
      localStorage.setItem('chu-to', '1');
      localStorage.setItem(key, '{"version":1,"read":[],"last":{"chapter":"ai-duoc-huong"}}');
    }, PROGRESS_KEY);
    const found: string[] = [];
    for (const path of [
      '/',
      BOOK,
      CHAPTER,
      '/en/handbook/binh-chon-san-pham/',
      '/van-ban/nd-45-2012/',
      '/thuat-ngu/',
    ]) {
      await page.goto(path);
      expect(await size(page)).toBeCloseTo(24);
      found.push(...(await misfits(page)).map((sentence) => `${path} ${sentence}`));
    }
    expect(found).toEqual([]);
  });

  test('is chosen in the menu; the head of a phone stays one row', async ({ page }) => {
    const rows = () =>
      page.locator('.site-header-row').evaluate(
        (row) =>
          new Set(
            [...row.children]
              .filter((one) => one.checkVisibility())
              .map((one) => {
                const { top, height } = one.getBoundingClientRect();
                return Math.round(top + height / 2);
              }),
          ).size,
      );
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(CHAPTER);
      await expect(box(page)).toBeHidden();
      expect(await rows()).toBe(1);
      await page.getByRole('button', { name: 'Menu' }).click();
      await box(page).check();
      await page.reload();
      expect(await rows()).toBe(1);
      await page.evaluate(() => localStorage.clear());
    }
  });

  test('is honoured on paper', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.emulateMedia({ media: 'print' });
    const small = await size(page);
    await page.addInitScript(() => localStorage.setItem('chu-to', '1'));
    await page.reload();
    expect(await size(page)).toBeGreaterThan(small * 1.4);
    // 16 points.
    expect(await size(page)).toBeCloseTo((16 * 96) / 72, 1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that only a script can do @both', async ({ page, viewport }) => {
    await page.goto(BOOK);
    await expect(page.locator('[data-chapter] h3').first()).toBeVisible();
    await expect(box(page)).toBeHidden();
    await expect(page.locator('[data-read]').first()).toBeHidden();
    if ((viewport?.width ?? 0) < 600) await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.locator('large-print')).toBeHidden();
    await page.goto(CHAPTER);
    await expect(page.locator('chapter-progress')).toBeHidden();
  });
});
