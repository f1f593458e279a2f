import { expect, type Page, test } from '@playwright/test';
import { runAxe } from './support/axe.ts';
import { misfits } from './support/layout.ts';

const PATH = { vi: '/ho-tro/kiem-tra/', en: '/en/support/check/' };
const NATIONAL = 'quoc-gia-may-moc';

/** The question on the screen. */
const question = (page: Page) => page.locator('fieldset:not([hidden])');
const decision = (page: Page, id: string) => page.locator(`[data-programme="${id}"]`);
const group = (page: Page, name: string) => page.locator(`[data-group="${name}"]`);

/** Answers the question on the screen by keyboard alone: from its heading down to the choice, and on with Enter. */
async function answer(page: Page, ...values: string[]): Promise<void> {
  await expect(question(page).locator('h2')).toBeFocused();
  for (const value of values) {
    const input = question(page).locator(`input[value="${value}"]`);
    const one = (await input.getAttribute('type')) === 'radio';
    for (let presses = 0; presses < 40; presses += 1) {
      if (await input.evaluate((element) => element === document.activeElement)) break;
      const among = await page.evaluate(() => document.activeElement?.getAttribute('type'));
      await page.keyboard.press(one && among === 'radio' ? 'ArrowDown' : 'Tab');
    }
    await expect(input).toBeFocused();
    if (!(await input.isChecked())) await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
}

async function answerCost(page: Page, typed: string): Promise<void> {
  await question(page).getByRole('textbox').fill(typed);
  await page.keyboard.press('Enter');
}

/** Begins with the keyboard at the first question. */
async function begin(page: Page, language: keyof typeof PATH): Promise<void> {
  await page.goto(PATH[language]);
  await question(page).locator('h2').focus();
}

test('a household that makes noodles asks for a machine, by keyboard and without a network @both', async ({
  page,
  context,
}) => {
  await begin(page, 'vi');
  await context.setOffline(true);
  await answer(page, 'machinery');
  await answer(page, 'household');
  await answer(page, 'former-dong-thap');
  await answer(page, 'food');
  await answer(page, 'new-machine');
  await answerCost(page, '400 triệu');
  await expect(page.getByRole('heading', { name: 'Kết quả' })).toBeFocused();
  const national = group(page, 'fits').locator(`[data-programme="${NATIONAL}"]`);
  await expect(national.locator('[data-verdict]')).toContainText('Khớp với bản');
  await expect(national.locator('[data-verdict]')).toContainText('hỏi Sở Công Thương để chắc chắn');
  const amount = national.locator('[data-offer="may-moc"] [data-amount]');
  await expect(amount).toContainText('Mức trần để tham khảo: 200 triệu đồng.');
  await expect(amount).toContainText('không phải mức của Đồng Tháp');
  await expect(national.locator('[data-offer="day-chuyen"] [data-amount]')).toContainText(
    'Không phải cho trường hợp này',
  );
  // What the province pays today is not known, and says so beside.
  await expect(decision(page, 'ho-tro-may-moc-thiet-bi')).toContainText('Chưa có thông tin về số tiền');
  expect(await misfits(page)).toEqual([]);
  const { sentences } = await runAxe(page);
  expect(sentences).toEqual([]);
});

test('a co-operative is not sure of everything, goes back, and shares the result in English @both', async ({
  page,
}) => {
  await begin(page, 'en');
  await answer(page, 'machinery', 'fair');
  await answer(page, 'cooperative');
  await page.getByRole('button', { name: 'Not sure' }).click();
  await expect(page).toHaveURL(/place=not-sure/);
  await page.goBack();
  await expect(question(page).locator('h2')).toHaveText('Where is the place of production?');
  await page.getByRole('button', { name: 'Not sure' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(question(page).locator('h2')).toHaveText('Where is the place of production?');
  await page.getByRole('button', { name: 'Not sure' }).click();
  await answer(page, 'food');
  await answer(page, 'new-line');
  await answerCost(page, 'VND 2 billion');
  const national = group(page, 'unknown').locator(`[data-programme="${NATIONAL}"]`);
  await expect(national.locator('[data-verdict]')).toContainText('Still to be asked: Place of production');
  await expect(national.locator('[data-offer="day-chuyen"] [data-amount]')).toContainText('VND 450 million');

  // The address is the whole of it: another browser shows the same, in either language.
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(national.locator('[data-verdict]')).toContainText('Still to be asked');
  await expect(page.locator('.check-answers')).toContainText('VND 2 billion');
  await page.locator('.language-switch').click();
  await expect(page).toHaveURL(new RegExp(`${PATH.vi}#needs=machinery`));
  await expect(page.locator('.check-answers')).toContainText('2 tỷ đồng');
});

test('somebody about to set up an enterprise learns what decides, and prints it @both', async ({ page }) => {
  await begin(page, 'vi');
  await answer(page, 'machinery', 'enterprise-start-up');
  await answer(page, 'founder');
  await answer(page, 'former-tien-giang');
  await answer(page, 'services');
  await page.getByRole('button', { name: 'Chưa chắc' }).click();
  await answerCost(page, '1,5 tỷ');
  const national = group(page, 'differs').locator(`[data-programme="${NATIONAL}"]`);
  await expect(national.locator('[data-verdict]')).toContainText(
    'Điều quyết định: Ngành nghề – Khoản 1 Điều 5 Nghị định 45/2012/NĐ-CP',
  );
  await expect(page.locator('[data-programme]')).toHaveCount(
    await page.locator('.check-result [data-programme]').count(),
  );
  await page.emulateMedia({ media: 'print' });
  await expect(national.locator('[data-verdict]')).toBeVisible();
  await expect(page.locator('.check-answers dl')).toBeVisible();
  for (const tool of ['In kết quả', 'Sao chép đường dẫn'])
    await expect(page.getByRole('button', { name: tool })).toBeHidden();
});

test('an anchor of the page is no step: whoever skips to the content keeps the answers @both', async ({ page }) => {
  await page.goto(`${PATH.vi}#needs=machinery&applicant=household&step=place`);
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#noi-dung$/);
  await expect(question(page).locator('h2')).toHaveText('Nơi sản xuất ở đâu?');
  await question(page).locator('input').first().check();
  await page.getByRole('button', { name: 'Tiếp' }).click();
  await expect(page).toHaveURL(/applicant=household&place=former-dong-thap/);
});

test('a sum that cannot be understood is asked again, and nothing typed is lost @both', async ({ page }) => {
  await page.goto(
    `${PATH.vi}#needs=machinery&applicant=household&place=former-dong-thap&trade=food&equipment=new-machine&step=cost`,
  );
  for (const [typed, sentence] of [
    ['ba trăm triệu', 'Chưa hiểu số tiền này'],
    ['-5 triệu', 'không thể là số âm'],
    ['99999999999999999', 'quá lớn'],
    ['300', 'Hãy viết rõ nghìn, triệu hay tỷ'],
    ['1.500 triệu', 'hiểu được hai cách'],
    ['', 'Hãy ghi số tiền'],
  ] as const) {
    await answerCost(page, typed);
    await expect(page.getByRole('alert').filter({ visible: true })).toContainText(sentence);
    await expect(question(page).getByRole('textbox')).toHaveValue(typed);
    await expect(question(page).getByRole('textbox')).toBeFocused();
  }
  await question(page).getByRole('textbox').fill('1,5 tỷ');
  await expect(question(page)).toContainText('Hiểu là: 1,5 tỷ đồng');
});

test('an old or broken address begins anew, and a question without an answer is asked again @both', async ({
  page,
}) => {
  await page.goto(`${PATH.vi}#needs=gold&applicant=king&step=moon`);
  await expect(question(page).locator('h2')).toHaveText('Bạn cần hỗ trợ việc gì?');
  await page.getByRole('button', { name: 'Tiếp' }).click();
  await expect(page.getByRole('alert').filter({ visible: true })).toContainText('Hãy chọn một câu trả lời');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['vi', 'en'] as const)
    test(`the decision table holds every programme with its conditions, ${language} @both`, async ({ page }) => {
      await page.goto(PATH[language]);
      await expect(page.locator('.check-form')).toBeHidden();
      await expect(page.locator('.check-result')).toBeHidden();
      const national = decision(page, NATIONAL);
      await expect(national.locator('[data-criterion="may-moi"]')).toBeVisible();
      await expect(national.locator('[data-criterion="nganh-nghe"] a')).toHaveAttribute(
        'href',
        /nd-45-2012\/#dieu-5-khoan-1$/,
      );
      expect(await misfits(page)).toEqual([]);
    });
});
