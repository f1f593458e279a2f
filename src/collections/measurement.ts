import { z } from 'astro/zod';
import { day, text } from './fields.ts';
import { say } from './message.ts';

/** The checks of accessibility beside the rules of axe, each a file of tests/e2e/accessibility/ of the same name. */
export const ACCESSIBILITY_CHECKS = [
  'keyboard',
  'targets',
  'reflow',
  'text-size',
  'text-spacing',
  'forced-colours',
  'reduced-motion',
  'screen-reader-script',
] as const;
export type AccessibilityCheck = (typeof ACCESSIBILITY_CHECKS)[number];

const count = () =>
  z.int().positive({ error: say('Cần một số nguyên lớn hơn 0.', 'A whole number above 0 is needed.') });

/**
 * What the walk through every page in a browser found: `content/measurements/accessibility.yaml`.
 * `npm run measure` writes it; nobody corrects it by hand.
 */
export const accessibilityMeasurement = z.strictObject({
  kind: z.literal('accessibility'),
  /** The day it was measured. */
  measuredOn: day(),
  /** The day the measured build spoke for (`BUILD_DATE`). */
  buildDay: day(),
  /** How many addresses were opened, in both languages together. */
  pages: count(),
  /** How often axe ran: each page in each theme at each width. */
  runs: count(),
  languages: z.array(z.enum(['vi', 'en'])).min(1),
  themes: z.array(z.enum(['light', 'dark'])).min(1),
  /** Widths of the window, in CSS pixels. */
  widths: z.array(count()).min(1),
  /** Rules of axe that a page broke, and how often. Empty when none was. */
  violations: z.record(text(), count()),
  /** The other checks that passed. */
  checks: z.array(z.enum(ACCESSIBILITY_CHECKS)),
  /** Version of axe-core. */
  axe: text(),
  /** Name and version of the browser. */
  browser: text(),
});
export type AccessibilityMeasurement = z.infer<typeof accessibilityMeasurement>;

/** What was measured on the built site: `content/measurements/<kind>.yaml`. */
export const measurement = z.discriminatedUnion('kind', [accessibilityMeasurement]);
export type Measurement = z.infer<typeof measurement>;
