import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { THEMES, WIDTHS } from '../../../src/tools/measuring/walk.ts';

/** WCAG 2.0 to 2.2, levels A and AA, and what axe knows beside them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a theme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const HEIGHT = 800;

export interface AxeFindings {
  /** Ids of the rules that were broken, one for each element. */
  broken: string[];
  /** The same for people: rule, and the element. */
  sentences: string[];
  version: string;
}

/** Runs axe on the page as it stands: every rule, or only those about colours. */
export async function runAxe(page: Page, { colours = false } = {}): Promise<AxeFindings> {
  const { violations, testEngine } = await new AxeBuilder({ page })
    .options({
      ...(colours
        ? { runOnly: { type: 'rule' as const, values: COLOUR_RULES } }
        : // Off by default in axe, as the only rule of WCAG 2.2.
          { runOnly: { type: 'tag' as const, values: TAGS }, rules: { 'target-size': { enabled: true } } }),
      // Without the long lists of what is right.
      resultTypes: ['violations'],
    })
    // There are no frames here; without this axe opens a second page for each run.
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })));
  return {
    broken: found.map(({ id }) => id),
    sentences: found.map(({ id, html }) => `${id}: ${html}`),
    version: testEngine.version,
  };
}

/** Calls `look` with the page in each theme at each width. */
export async function inEveryView(page: Page, look: (view: string, width: number) => Promise<void>): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await look(`${colorScheme} ${width}`, width);
    }
  }
}
