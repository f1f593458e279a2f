import type { Page } from '@playwright/test';

/** Adds styles as a reader's own browser would: the security policy of the page allows no style element. */
export async function adoptStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** What goes wrong when text or window changes its size: the page scrolls sideways, or words are cut off. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`needs ${scrollWidth} of ${clientWidth} pixels`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element instanceof SVGElement) continue;
      // What is meant for listeners alone stands in a box of one pixel.
      if (!element.textContent?.trim() || element.offsetWidth <= 1) continue;
      const style = getComputedStyle(element);
      if (style.display.startsWith('inline') && style.display !== 'inline-block') continue;
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const tall = element.scrollHeight - element.clientHeight;
      const wide = element.scrollWidth - element.clientWidth;
      const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
      if ((clips(style.overflowY) && tall > 1) || (clips(style.overflowX) && wide > 1))
        found.push(`${name} is cut off`);
    }
    return found;
  });
}
