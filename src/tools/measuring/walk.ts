/** What one part of the walk through every page found. The browser tests write it, `npm run measure` adds the parts up. */
export interface WalkPart {
  /** Addresses opened. */
  pages: string[];
  /** How often axe ran. */
  runs: number;
  /** Rules of axe that were broken, and how often. */
  violations: Record<string, number>;
  axe: string;
  browser: string;
}

/** Where the parts are written, from the project's root. */
export const PARTS = '.cache/measurements';
export const THEMES = ['light', 'dark'] as const;
/** A telephone and a desk, in CSS pixels. */
export const WIDTHS = [360, 1280] as const;

/** The whole walk. Throws when there is no part, or parts come from different tools. */
export function joinParts(parts: readonly WalkPart[]): WalkPart {
  const [first] = parts;
  if (!first) throw new Error('no part of the walk was written');
  const violations: Record<string, number> = {};
  for (const part of parts) {
    if (part.axe !== first.axe || part.browser !== first.browser)
      throw new Error(`parts of the walk differ: ${part.axe}, ${part.browser} and ${first.axe}, ${first.browser}`);
    for (const [rule, times] of Object.entries(part.violations)) violations[rule] = (violations[rule] ?? 0) + times;
  }
  return {
    pages: [...new Set(parts.flatMap(({ pages }) => pages))],
    runs: parts.reduce((sum, { runs }) => sum + runs, 0),
    violations,
    axe: first.axe,
    browser: first.browser,
  };
}
