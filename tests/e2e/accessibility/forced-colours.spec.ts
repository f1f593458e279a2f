import { expect, test } from '@playwright/test';
import { runAxe } from '../support/axe.ts';
import { EXAMPLES } from '../support/pages.ts';

/** Grounds and shadows are gone in this mode: what stands out must do so by a line. Browsers draw that of a box to tick. */
const OUTLINED = 'button, summary, input:not([type=checkbox]), select, .badge, .notice';

for (const name of ['home', 'policy', 'programme', 'list of products', 'search'] as const) {
  test(`${name}: buttons, fields, badges and notices keep a line in forced colours @both`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(EXAMPLES[name], { waitUntil: name === 'search' ? 'networkidle' : 'load' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const bare = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          // The contents beside a text always stand open on a desk: their head is a caption there, nothing to press.
          .filter((element) => getComputedStyle(element).pointerEvents !== 'none')
          .filter((element) => {
            const style = getComputedStyle(element);
            const line = (side: 'top' | 'left') =>
              parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
              style.getPropertyValue(`border-${side}-style`) !== 'none';
            // A summary has its triangle.
            return !line('top') && !line('left') && style.display !== 'list-item';
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      OUTLINED,
    );
    expect(bare).toEqual([]);
    expect((await runAxe(page)).sentences).toEqual([]);
  });
}

test('the chosen section of the menu can be told from the others in forced colours @desk', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(EXAMPLES['list of products']);
  const [chosen, other] = await Promise.all(
    ['a[aria-current]', 'a:not([aria-current])'].map((selector) =>
      page
        .locator(`nav ${selector}`)
        .first()
        .evaluate((link) => {
          const { borderBottomStyle, borderBottomWidth, outlineStyle, textDecorationLine, color, backgroundColor } =
            getComputedStyle(link);
          return { borderBottomStyle, borderBottomWidth, outlineStyle, textDecorationLine, color, backgroundColor };
        }),
    ),
  );
  expect(chosen).not.toEqual(other);
});
