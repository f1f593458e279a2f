import { enquiry } from '../../../src/collections/enquiry.ts';
import { figure } from '../../../src/collections/figure.ts';
import type { Measurement } from '../../../src/collections/measurement.ts';
import { source } from '../../../src/collections/source.ts';
import type { AnyEntry } from '../../../src/domain/entry.ts';
import type { Language } from '../../../src/domain/language.ts';
import { Reader } from '../../../src/domain/presenters/reader.ts';
import { Site } from '../../../src/domain/site.ts';
import type { Translate } from '../../../src/domain/translator.ts';
import type { Fields } from './front.ts';

/** A site on 1 June 2026 with these entries, one source, these figures and these open questions. */
export function site(
  entries: readonly unknown[],
  figures: Record<string, Fields> = {},
  measurements: readonly Measurement[] = [],
  enquiries: Record<string, Fields> = {},
): Site {
  return new Site({
    day: '2026-06-01',
    entries: entries as AnyEntry[],
    figures: new Map(Object.entries(figures).map(([id, fields]) => [id, figure.parse(figureFields(fields))])),
    enquiries: new Map(Object.entries(enquiries).map(([id, fields]) => [id, enquiry.parse(enquiryFields(fields))])),
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

/** A record of `content/enquiries/` with the least it must say. */
export function enquiryFields(fields: Fields = {}): Fields {
  return {
    order: 1,
    question: { vi: 'Hỏi thử?', en: 'Test question?' },
    why: { vi: 'Lý do thử.', en: 'Test reason.' },
    askWhom: 'co-quan-a',
    ...fields,
  };
}

/** A record of `content/rounds/` with the least it must say. */
export function roundFields(fields: Fields = {}): Fields {
  return {
    scheme: 'featured',
    level: 'province',
    year: 2020,
    area: 'former-dong-thap',
    verification: 'official',
    checkedOn: '2026-01-02',
    sources: ['nguon-a'],
    ...fields,
  };
}

/** A number that is still looked for. */
export function unknownFigure(fields: Fields = {}): Fields {
  return {
    value: undefined,
    unit: 'VND',
    nature: 'rule',
    legalBasis: { policy: 'van-ban-a', anchor: 'dieu-8' },
    enquiry: 'hoi-a',
    verification: 'unchecked',
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
export function reader(
  language: Language,
  entries: readonly unknown[],
  figures: Record<string, Fields> = {},
  enquiries: Record<string, Fields> = {},
): Reader {
  return new Reader(site(entries, figures, [], enquiries), language, echo);
}
