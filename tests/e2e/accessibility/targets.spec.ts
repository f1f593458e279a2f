import { expect, test } from '@playwright/test';
import { EXAMPLES, inBothLanguages } from '../support/pages.ts';

/**
 * Our rule, fairer to fingers than WCAG 2.5.8 (24 px): on a phone buttons, fields, disclosures and the links of a
 * navigation are 44 px high; any other target that stands alone is, or a circle of 44 px around its middle meets no
 * other target. Links inside a sentence are exempt. On a desk the same with 24 px.
 */
for (const [name, path] of Object.entries(EXAMPLES)) {
  test(`${name}: what stands alone is large enough to be hit @both`, async ({ page, viewport }) => {
    const least = (viewport?.width ?? 0) < 600 ? 44 : 24;
    const found: string[] = [];
    // A desk has room for the words of either language.
    for (const address of least === 44 ? inBothLanguages(path) : [path]) {
      await page.goto(address, { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
      const small = await page.evaluate(tooSmall, { least, within: 'body' });
      // The menu lies above the page, so it is looked at by itself.
      const menu = page.locator('.menu-button');
      if (await menu.isVisible()) {
        await menu.click();
        small.push(...(await page.evaluate(tooSmall, { least, within: '.menu' })));
      }
      found.push(...small.map((target) => `${address} ${target}`));
    }
    expect(found).toEqual([]);
  });
}

/** Runs in the page: the targets that are too small, with their sizes. */
function tooSmall({ least, within }: { least: number; within: string }): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const used = 'a[href], button, input, select, textarea, summary';
  const all = [...(document.querySelector(within)?.querySelectorAll<HTMLElement>(used) ?? [])];
  const targets = all
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip-link'))
    // Clicking anywhere on its label ticks a box.
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(({ element, box }) => box.width > 1 && !inSentence(element));
  return targets.flatMap((target) => {
    const { element, box } = target;
    // Half a pixel for rounding.
    if (box.height >= least - 0.5 && box.width >= Math.min(least, 24) - 0.5) return [];
    const strict = element.matches('button, input, select, textarea, summary, nav a');
    if (!strict && targets.every((other) => other === target || apart(box, other.box))) return [];
    const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
    return [
      `${size} ${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`,
    ];
  });

  function inSentence(element: HTMLElement): boolean {
    if (!element.matches('a') || !getComputedStyle(element).display.startsWith('inline')) return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const copy = block?.cloneNode(true) as HTMLElement | undefined;
    for (const link of copy?.querySelectorAll('a, button') ?? []) link.remove();
    return /[\p{L}\p{N}]{2}/u.test(copy?.textContent ?? '');
  }

  /** Whether a circle around the middle of the first keeps off the second, which is a circle itself when it is small. */
  function apart(box: DOMRect, other: DOMRect): boolean {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const small = other.height < least;
    const nearest = small
      ? { x: Math.min(Math.max(x, other.left), other.right), y: other.y + other.height / 2 }
      : { x: Math.min(Math.max(x, other.left), other.right), y: Math.min(Math.max(y, other.top), other.bottom) };
    return Math.hypot(x - nearest.x, y - nearest.y) >= (small ? least : least / 2) - 0.5;
  }
}
