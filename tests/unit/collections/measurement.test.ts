import { expect, test } from 'vitest';
import { measurement } from '../../../src/collections/measurement.ts';

const accessibility = {
  kind: 'accessibility',
  measuredOn: '2026-05-31',
  buildDay: '2026-05-31',
  pages: 2,
  runs: 8,
  languages: ['vi', 'en'],
  themes: ['light', 'dark'],
  widths: [360, 1280],
  violations: {},
  checks: ['keyboard'],
  axe: '4.1.0',
  browser: 'Chromium 140',
};
const fits = (fields: Record<string, unknown>) => measurement.safeParse({ ...accessibility, ...fields }).success;

test('a measurement names how much was measured, when and with what', () => {
  expect(fits({})).toBe(true);
  expect(fits({ violations: { 'color-contrast': 2 } })).toBe(true);
});

test('one of nothing, by an unknown check or with a word of its own is refused', () => {
  expect(fits({ pages: 0 })).toBe(false);
  expect(fits({ checks: ['taste'] })).toBe(false);
  expect(fits({ verdict: 'perfect' })).toBe(false);
  expect(fits({ kind: 'beauty' })).toBe(false);
});
