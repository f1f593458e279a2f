import { expect, test } from 'vitest';
import { type AccessibilityMeasurement, accessibilityMeasurement } from '../../../../src/collections/measurement.ts';
import { accessibilityView } from '../../../../src/domain/presenters/accessibility.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { echo, site } from '../../support/site.ts';

const measured = (fields: Partial<AccessibilityMeasurement> = {}) =>
  accessibilityMeasurement.parse({
    kind: 'accessibility',
    measuredOn: '2026-05-31',
    buildDay: '2026-05-30',
    pages: 600,
    runs: 2400,
    languages: ['vi', 'en'],
    themes: ['light', 'dark'],
    widths: [360, 1280],
    violations: {},
    checks: ['reflow', 'keyboard'],
    axe: '4.1.0',
    browser: 'Chromium 140',
    ...fields,
  });
const view = (language: 'vi' | 'en', ...measurements: AccessibilityMeasurement[]) =>
  accessibilityView(new Reader(site([], {}, measurements), language, echo));
const texts = (language: 'vi' | 'en', fields?: Partial<AccessibilityMeasurement>) =>
  view(language, measured(fields)).rows.map(({ label, values }) => [
    label,
    values
      .flat()
      .map((part) => 'text' in part && part.text)
      .join(''),
  ]);

test('a site that was not measured says so, and no number', () => {
  expect(view('vi')).toEqual({ result: 'accessibility.notMeasured', rows: [], checks: [] });
});

test('a clean walk says how far it went', () => {
  expect(view('en', measured()).result).toBe('accessibility.clean{pages=600,runs=2,400}');
  expect(view('vi', measured()).result).toBe('accessibility.clean{pages=600,runs=2.400}');
});

test('a broken rule is named, with how often', () => {
  expect(view('en', measured({ violations: { 'color-contrast': 3 } })).result).toContain('rules=color-contrast (3)');
});

test('when, how much and with what', () => {
  expect(texts('vi')).toEqual([
    ['accessibility.measuredOn', '31/5/2026'],
    ['accessibility.buildDay', '30/5/2026'],
    [
      'accessibility.pages',
      'accessibility.pages.value{pages=600,languages=accessibility.language.vi và accessibility.language.en}',
    ],
    [
      'accessibility.shown',
      'accessibility.shown.value{themes=accessibility.theme.light và accessibility.theme.dark,widths=360 và 1.280}',
    ],
    ['accessibility.runs', '2.400'],
    ['accessibility.tools', 'axe-core 4.1.0, Chromium 140'],
  ]);
});

test('only the checks that passed are named, in a fixed order', () => {
  expect(view('vi', measured()).checks).toEqual(['accessibility.check.keyboard', 'accessibility.check.reflow']);
});
