import { ACCESSIBILITY_CHECKS, type AccessibilityMeasurement } from '../../collections/measurement.ts';
import { formatNumber } from '../format.ts';
import type { FactRow } from '../view.ts';
import type { Reader } from './reader.ts';

/** What the statement on accessibility says was measured. */
export interface AccessibilityView {
  /** The result in one sentence; "not yet measured" as long as nothing was. */
  result: string;
  /** When, how much and with what. Empty as long as nothing was measured. */
  rows: FactRow[];
  /** Checks beside the rules of axe that passed, a sentence each. */
  checks: string[];
}

/** The last measurement of accessibility, in words. Every number comes from `content/measurements/`. */
export function accessibilityView(reader: Reader): AccessibilityView {
  const { t, site } = reader;
  const measured = site.measured('accessibility');
  if (!measured) return { result: t('accessibility.notMeasured'), rows: [], checks: [] };
  return {
    result: result(reader, measured),
    rows: rows(reader, measured),
    checks: ACCESSIBILITY_CHECKS.filter((check) => measured.checks.includes(check)).map((check) =>
      t(`accessibility.check.${check}`),
    ),
  };
}

function result({ t, language }: Reader, { pages, runs, violations }: AccessibilityMeasurement): string {
  const values = { pages: formatNumber(pages, language), runs: formatNumber(runs, language) };
  const rules = Object.entries(violations).map(([rule, times]) => `${rule} (${formatNumber(times, language)})`);
  return rules.length === 0
    ? t('accessibility.clean', values)
    : t('accessibility.broken', { ...values, rules: rules.join(', ') });
}

function rows(reader: Reader, measured: AccessibilityMeasurement): FactRow[] {
  const { t, language } = reader;
  const all = new Intl.ListFormat(language, { type: 'conjunction' });
  const row = (label: string, text: string): FactRow => ({ label, values: [[reader.text(text)]] });
  return [
    row(t('accessibility.measuredOn'), reader.date(measured.measuredOn)),
    row(t('accessibility.buildDay'), reader.date(measured.buildDay)),
    row(
      t('accessibility.pages'),
      t('accessibility.pages.value', {
        pages: formatNumber(measured.pages, language),
        languages: all.format(measured.languages.map((tongue) => t(`accessibility.language.${tongue}`))),
      }),
    ),
    row(
      t('accessibility.shown'),
      t('accessibility.shown.value', {
        themes: all.format(measured.themes.map((theme) => t(`accessibility.theme.${theme}`))),
        widths: all.format(measured.widths.map((width) => formatNumber(width, language))),
      }),
    ),
    row(t('accessibility.runs'), formatNumber(measured.runs, language)),
    row(t('accessibility.tools'), `axe-core ${measured.axe}, ${measured.browser}`),
  ];
}
