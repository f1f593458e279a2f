import type { Page } from '@playwright/test';

/** One stop of the Tab key. */
export interface Stop {
  /** Place of the element in the document. */
  at: number;
  name: string;
  /** What is wrong with it; empty when a reader sees where the focus is. */
  faults: string[];
}

/** Far more stops than any page has: reaching it means that the focus goes round in circles. */
const TOO_MANY = 600;

/** Walks through the page with Tab until the focus leaves it. */
export async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  const seen = new Set<number>();
  while (stops.length < TOO_MANY) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (!stop || seen.has(stop.at)) return stops;
    seen.add(stop.at);
    stops.push(stop);
  }
  throw new Error(
    `the focus never leaves the page; it went through ${stops
      .slice(-5)
      .map(({ name }) => name)
      .join(', ')}`,
  );
}

/** Visible elements that can be used and were no stop. */
export function leftOut(page: Page, stops: readonly Stop[]): Promise<string[]> {
  return page.evaluate(
    (seen) => {
      const all = [...document.querySelectorAll('*')];
      return all
        .filter((element) => element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]'))
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
        .filter((element) => !seen.includes(all.indexOf(element)))
        .map((element) => element.outerHTML.slice(0, 100));
    },
    stops.map(({ at }) => at),
  );
}

/** Runs in the page: the element that has the focus, and whether a reader can see that it has. */
async function readStop(): Promise<Stop | undefined> {
  // The browser scrolls to the focus with the next frame.
  await new Promise(requestAnimationFrame);
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const faults: string[] = [];
  const box = [...element.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
  if (!box) faults.push('is not shown');
  else {
    const x = box.x + box.width / 2;
    const y = box.y + Math.min(box.height / 2, innerHeight / 2);
    if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) faults.push('is outside the window');
    else {
      const top = document.elementFromPoint(x, y);
      if (!top || !(element.contains(top) || top.contains(element))) faults.push(`is covered by ${top?.className}`);
    }
  }
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('has no outline');
  else {
    const ratio = contrast(outlineColor, groundOf(element.parentElement));
    if (ratio < 3) faults.push(`has an outline of ${ratio.toFixed(1)}:1`);
  }
  if (element.tabIndex > 0) faults.push('jumps the queue by its tabindex');
  const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  return { at: [...document.querySelectorAll('*')].indexOf(element), name, faults };

  function groundOf(start: Element | null): string {
    for (let at = start; at; at = at.parentElement) {
      const ground = getComputedStyle(at).backgroundColor;
      if (!ground.startsWith('rgba') && ground !== 'transparent') return ground;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  }

  function contrast(a: string, b: string): number {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
