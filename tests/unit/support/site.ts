import { figure } from '../../../src/collections/figure.ts';
import type { Measurement } from '../../../src/collections/measurement.ts';
import { source } from '../../../src/collections/source.ts';
import type { AnyEntry } from '../../../src/domain/entry.ts';
import type { Language } from '../../../src/domain/language.ts';
import { Reader } from '../../../src/domain/presenters/reader.ts';
import { Site } from '../../../src/domain/site.ts';
import type { Translate } from '../../../src/domain/translator.ts';
import type { Fields } from './front.ts';

/** A site on 1 June 2026 with these entries, one source, and these figures. */
export function site(
  entries: readonly unknown[],
  figures: Record<string, Fields> = {},
  measurements: readonly Measurement[] = [],
): Site {
  return new Site({
    day: '2026-06-01',
    entries: entries as AnyEntry[],
    figures: new Map(Object.entries(figures).map(([id, fields]) => [id, figure.parse(figureFields(fields))])),
    sources: new Map([
      ['nguon-a', source.parse({ publisher: 'Nguồn A', kind: 'press', readOn: '2026-01-02', extent: 'part' })],
    ]),
    places: new Map(),
    measurements: new Map(measurements.map((measurement) => [measurement.kind, measurement])),
  });
}

/** A record of `content/figures/` with the least it must say. */
export function figureFields(fields: Fields = {}): Fields {
  return {
    name: { vi: 'Số thử', en: 'Test number' },
    value: 5,
    unit: 'courses',
    nature: 'result',
    verification: 'official',
    checkedOn: '2026-01-02',
    sources: ['nguon-a'],
    ...fields,
  };
}

/** Answers the key itself with its values, so that a test sees what was asked for: `validity.from{date=1/2/2020}`. */
export const echo: Translate = (key, values) =>
  values
    ? `${key}{${Object.entries(values)
        .map(([name, value]) => `${name}=${value}`)
        .join(',')}}`
    : key;

/** A reader of such a site. */
export function reader(language: Language, entries: readonly unknown[], figures: Record<string, Fields> = {}): Reader {
  return new Reader(site(entries, figures), language, echo);
}
