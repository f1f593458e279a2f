import { expect, type Locator, test } from '@playwright/test';
import { counterpartPath } from '../../../src/domain/routes.ts';
import { EXAMPLES } from '../support/pages.ts';

/** The names of controls, as they are read out without what stands around them. */
const namesOf = (controls: Locator) =>
  controls.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent.trim()));

test('letters and templates that stand one below the other are told apart by name', async ({ page }) => {
  await page.goto(EXAMPLES['missing product']);
  for (const kind of ['textarea', 'copy-text button', 'blank-letter summary']) {
    const names = await namesOf(page.locator(kind));
    expect(new Set(names).size, kind).toBe(names.length);
  }
  await expect(page.getByRole('textbox', { name: 'Thư báo chỗ sai' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Chép thư: Thư báo chỗ sai' })).toHaveCount(1);
});

test('a cell of the map is named by what it shows, so that it answers to it', async ({ page }) => {
  for (const list of [EXAMPLES['list of products'], EXAMPLES['list of projects']]) {
    await page.goto(list);
    const unlike = await page.locator('a.area-cell').evaluateAll((cells) =>
      cells
        .map((cell) => ({
          name: cell.querySelector('title')?.textContent ?? '',
          shown: [...cell.querySelectorAll('text:not(.area-count)')].map(({ textContent }) => textContent.trim()),
        }))
        .filter(({ name, shown }) => !name.startsWith(shown.join(' '))),
    );
    expect(unlike, list).toEqual([]);
  }
});

test('in English, the name of a former district is Vietnamese, and the word behind it is not', async ({ page }) => {
  await page.goto(counterpartPath(EXAMPLES['list of products']) ?? '');
  const headings = page.locator('.area-list [id^=noi-]');
  await expect(headings.first()).toContainText('(former)');
  await expect(page.locator('.area-list [id^=noi-][lang]')).toHaveCount(0);
  const names = await headings.locator('[lang=vi]').allTextContents();
  expect(names).toHaveLength(await headings.count());
  for (const name of names) expect(name).toMatch(/^(huyện|thị xã|thành phố) [\p{L} ]+\p{L}$/u);
});
