import { expect, test } from '@playwright/test';
import { announcements, expectHeard } from '../support/announcements.ts';
import { EXAMPLES, inBothLanguages } from '../support/pages.ts';

/** What every Vietnamese page says before its own text. */
const BEGINNING = [
  'link: Bỏ qua đến nội dung',
  'banner',
  /^link: Khuyến công Đồng Tháp/,
  /^link: English ?: Read this page in English$/,
  'navigation: Các mục chính',
  'link: Văn bản',
  'link: Sổ tay',
  'link: Hỗ trợ',
  'link: Sản phẩm',
];
const SEARCH = ['search', 'searchbox: Tìm trong trang', 'button: Tìm'];
const END = ['contentinfo', 'navigation: Về trang này', 'link: Trợ năng'];

test('home: what it is about, then the search, then three ways to go @desk', async ({ page }) => {
  await page.goto(EXAMPLES.home);
  expectHeard(await announcements(page), [
    ...BEGINNING,
    'main',
    /^heading 1: /,
    ...SEARCH,
    'heading 2: Hiểu chính sách',
    'heading 2: Tìm hỗ trợ cho cơ sở',
    'heading 2: Xem sản phẩm',
    ...END,
  ]);
});

test('a policy: kind and edition, title, state in words, contents, the notice, the facts, the articles @desk', async ({
  page,
}) => {
  await page.goto(EXAMPLES.policy);
  expectHeard(await announcements(page), [
    ...BEGINNING,
    ...SEARCH,
    'navigation: Đường dẫn',
    'link: Văn bản',
    'main',
    'Nghị định · tóm lược',
    'heading 1: Nghị định số 45/2012/NĐ-CP về khuyến công',
    'Còn hiệu lực, đã sửa đổi',
    'navigation: Trong trang này',
    /^link: Điều 1\. /,
    'Bản tóm lược, không phải văn bản gốc.',
    'term: Số',
    'definition: 45/2012/NĐ-CP',
    /^heading 2: Điều 1\. /,
    'heading 2: Nguồn',
    ...END,
  ]);
});

test('a programme: that nothing was announced, then who gets what, with each doubt in words @desk', async ({
  page,
}) => {
  await page.goto(EXAMPLES.programme);
  expectHeard(await announcements(page), [
    ...BEGINNING,
    'main',
    'heading 1: Hỗ trợ máy móc, thiết bị và chuyển giao công nghệ',
    /Chưa có thông báo nhận hồ sơ/,
    'navigation: Trong trang này',
    'term: Hạn nộp',
    'heading 2: Được gì',
    // No number of the province has been read.
    /chưa\s+có\s+thông\s+tin/,
    'heading 2: Ai được',
    /chưa đối chiếu văn bản gốc/,
    'heading 2: Hỏi ai',
    'heading 2: Nguồn',
    ...END,
  ]);
});

test('the list of products: each by its name, with its type and its doubts @desk', async ({ page }) => {
  await page.goto(EXAMPLES['list of products']);
  expectHeard(await announcements(page), [
    ...BEGINNING,
    'main',
    'heading 1: Sản phẩm, làng nghề và đặc sản',
    /^heading [23]: Bánh phồng Cái Bè$/,
    /^heading [23]: /,
    ...END,
  ]);
});

test('the tables of communes have headers for columns, districts and rows @desk', async ({ page }) => {
  await page.goto(EXAMPLES.communes);
  const tables = page.getByRole('table');
  await expect(tables).toHaveCount(2);
  for (const table of await tables.all()) {
    await expect(table.getByRole('columnheader')).toHaveCount(2);
    const units = await table.locator('tr[id]').count();
    const districts = await table.locator('tbody').count();
    await expect(table.getByRole('rowheader')).toHaveCount(units + districts);
  }
});

test('the statement on accessibility says what was not tested @desk', async ({ page }) => {
  await page.goto(EXAMPLES.accessibility);
  expectHeard(await announcements(page), [
    'main',
    'heading 1: Trợ năng',
    'heading 2: Đã đo gì',
    'heading 2: Chưa thử gì',
  ]);
});

for (const [name, path] of Object.entries(EXAMPLES)) {
  test(`${name}: landmarks, headings, language and names are in order @desk`, async ({ page }) => {
    const found: string[] = [];
    for (const address of inBothLanguages(path)) {
      await page.goto(address);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        await expect(page.getByRole(landmark), `${address} ${landmark}`).toHaveCount(1);
      }
      found.push(...(await page.evaluate(disorder)).map((sentence) => `${address} ${sentence}`));
    }
    expect(found).toEqual([]);
  });
}

/** Runs in the page: what a screen reader would stumble over. */
function disorder(): string[] {
  const found: string[] = [];
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  const main = headings.filter((heading) => heading.closest('main'));
  if (main[0]?.tagName !== 'H1') found.push('main does not begin with the heading of level 1');
  for (const [at, heading] of main.entries()) {
    const before = Number(main[at - 1]?.tagName[1] ?? 0);
    if (Number(heading.tagName[1]) > before + 1) found.push(`a level is left out before “${heading.textContent}”`);
  }
  const language = document.documentElement.lang;
  const other = document.querySelector('.language-switch');
  // A page in both languages at once has nowhere to switch to.
  const both = document.documentElement.dataset['kind'] === 'verification';
  if (!both && (!other || other.getAttribute('lang') === language || !other.getAttribute('hreflang')))
    found.push('the language switch does not say its own language');
  const named = (element: Element) => element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
  const navigations = [...document.querySelectorAll('nav')];
  if (!navigations.every(named)) found.push('a navigation has no name');
  if (new Set(navigations.map((nav) => nav.getAttribute('aria-label'))).size < navigations.length)
    found.push('two navigations have one name');
  for (const picture of document.querySelectorAll('img, svg')) {
    const hidden = picture.closest('[aria-hidden="true"]') !== null || picture.getAttribute('alt') === '';
    const name = picture.getAttribute('alt') ?? picture.querySelector(':scope > title')?.textContent;
    if (!hidden && !name && !named(picture)) found.push(`a picture has no name: ${picture.outerHTML.slice(0, 80)}`);
  }
  for (const table of document.querySelectorAll('table')) {
    if (!table.querySelector('th')) found.push(`a table has no headers: ${table.textContent?.slice(0, 60)}`);
  }
  return found;
}
