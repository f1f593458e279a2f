import { expect, type Page, test } from '@playwright/test';
import { misfits } from './support/layout.ts';
import { everyPage, inBothLanguages } from './support/pages.ts';

/** Sheets are kept out of search engines, so they are found by their programmes. */
const SHEETS = everyPage()
  .filter((path) => /^\/ho-tro\/(?!kiem-tra|theo)[^/]+\/$/.test(path))
  .flatMap((path) => inBothLanguages(`${path}ho-so/`));
const PROGRAMME = '/ho-tro/quoc-gia-may-moc/';
/** The answers whose words are the longest. */
const ANSWERS =
  '#needs=machinery&applicant=service-organisation&place=former-tien-giang&trade=mechanics&equipment=new-machine&novelty=first-here&cost=400000000&step=result';
/** As wide as the paper within its margins, so that lines break as they do in print. */
const PAPER = { width: 695, height: 1020 };

test('there is a sheet for every programme in both languages', async ({ request }) => {
  expect(SHEETS.length).toBeGreaterThan(10);
  for (const path of SHEETS) expect((await request.get(path)).status(), path).toBe(200);
});

test('every sheet is one printed page, also with answers on it', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize(PAPER);
  for (const path of SHEETS) {
    await page.emulateMedia({ media: null });
    await page.goto(path + ANSWERS);
    await expect(page.locator('own-answers')).toBeVisible();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), path).toBe(1);
  }
});

test('on paper stands the sheet and nothing else, with its day and its mark', async ({ page }) => {
  await page.goto(`${PROGRAMME}ho-so/`);
  await page.emulateMedia({ media: 'print' });
  for (const furniture of ['.site-header', '.breadcrumb', '.site-footer', '.dossier-tools'])
    await expect(page.locator(furniture)).toBeHidden();
  await expect(page.locator('.dossier')).toContainText(/Theo dữ liệu ngày \d/);
  await expect(page.locator('.dossier')).toContainText('chưa đối chiếu');
  // The tests build a trial: no address is invented for it.
  await expect(page.locator('.dossier')).toContainText('Bản thử');
});

test('answers of the checker stand on the sheet, and only those that were given', async ({ page }) => {
  await page.goto(`${PROGRAMME}ho-so/`);
  await expect(page.locator('own-answers')).toBeHidden();
  await page.goto(`${PROGRAMME}ho-so/#applicant=household&novelty=not-sure&cost=400000000`);
  await expect(page.locator('own-answers li:visible')).toHaveText(
    [/^Người xin hỗ trợ: Hộ kinh doanh/, /^Đã có ở địa phương chưa: Chưa chắc/, /^Chi phí dự kiến: 400.triệu.đồng/],
    { useInnerText: true },
  );
  // Whoever changes the language keeps them.
  await expect(page.locator('.language-switch').first()).toHaveAttribute('href', /#applicant=household/);
});

test('a sheet fits the phone and the desk @both', async ({ page }) => {
  for (const path of [`${PROGRAMME}ho-so/`, '/en/support/quoc-gia-may-moc/dossier/']) {
    await page.goto(path + ANSWERS);
    expect(await misfits(page)).toEqual([]);
  }
});

test('the letter is copied, with the answers when the reader adds them @both', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PROGRAMME}#applicant=household&cost=400000000&step=result`);
  const add = page.getByLabel('Kèm câu trả lời của tôi');
  await expect(add).not.toBeChecked();
  await page.getByRole('button', { name: 'Chép thư' }).click();
  await expect(page.getByText('Đã chép.')).toBeVisible();
  expect(await clipboard(page)).not.toContain('Hộ kinh doanh');
  await add.check();
  await page.getByRole('button', { name: 'Chép thư' }).click();
  await expect.poll(() => clipboard(page)).toContain('Về trường hợp của tôi:\n- Người xin hỗ trợ: Hộ kinh doanh');
  expect(await clipboard(page)).toMatch(/^Kính gửi: Sở Công Thương[\s\S]*Họ tên, số điện thoại: …+$/);
  await expect(page.locator('.to-take a').first()).toHaveAttribute('href', /#applicant=household/);
});

test('the letter is in Vietnamese on an English page, answers and all', async ({ page }) => {
  await page.goto('/en/support/quoc-gia-may-moc/#applicant=household');
  await page.getByLabel('Add my answers').check();
  await expect(page.locator('ask-office textarea')).toHaveValue(/Người xin hỗ trợ: Hộ kinh doanh/);
  await page.getByText('What the letter says, in English').click();
  await expect(page.locator('.ask-gloss')).toContainText('To: Department of Industry and Trade');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the letter can be selected, and nothing is offered that would do nothing', async ({ page }) => {
    await page.goto(`${PROGRAMME}#applicant=household`);
    await expect(page.locator('ask-office textarea')).toHaveValue(/^Kính gửi/);
    await expect(page.getByRole('button', { name: 'Chép thư' })).toHaveCount(0);
    await expect(page.getByLabel('Kèm câu trả lời của tôi')).toBeHidden();
    await page.goto(`${PROGRAMME}ho-so/`);
    await expect(page.locator('own-answers')).toBeHidden();
    await expect(page.getByText('dùng lệnh in của trình duyệt')).toBeVisible();
  });
});

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Chromium writes each page as an object of its own, uncompressed. */
function pagesIn(file: Buffer): number {
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
