import { figure } from '../../../src/collections/figure.ts';
import { administrativeUnit } from '../../../src/collections/place.ts';
import { round } from '../../../src/collections/round.ts';
import { source } from '../../../src/collections/source.ts';
import type { AnyEntry } from '../../../src/domain/entry.ts';
import type { Language } from '../../../src/domain/language.ts';
import { Reader } from '../../../src/domain/presenters/reader.ts';
import { Site } from '../../../src/domain/site.ts';
import { entry } from './entry.ts';
import type { Fields } from './front.ts';
import { echo, figureFields, roundFields } from './site.ts';

interface Around {
  day?: string;
  language?: Language;
  entries?: readonly unknown[];
  rounds?: Record<string, Fields>;
  figures?: Record<string, Fields>;
}

const OFFICE = entry('agency', 'so-cong-thuong');
const LATER = { publisher: 'Báo B', kind: 'press', publishedOn: '2024-07-01', readOn: '2026-01-02', extent: 'whole' };
const SITE = {
  publisher: 'Trang C',
  kind: 'producer',
  url: 'https://vidu.invalid/',
  readOn: '2026-01-02',
  extent: 'part',
};
const COMMUNE = {
  id: 'xa-a',
  name: 'xã A',
  type: 'xa',
  code: '1',
  clause: 1,
  formerProvince: 'former-tien-giang',
  formedFrom: [{ name: 'B', type: 'xa', formerDistrict: 'huyện C' }],
  verification: 'official',
  checkedOn: '2026-01-02',
  sources: ['nguon-a'],
};

/** A reader of a site with an office to ask, three sources, one commune and what a product names. */
export function productReader({ day = '2026-06-01', language = 'vi', ...around }: Around = {}): Reader {
  const records = <T>(of: Record<string, Fields> = {}, parse: (fields: Fields) => T) =>
    new Map(Object.entries(of).map(([id, fields]) => [id, parse(fields)]));
  const site = new Site({
    day,
    office: 'so-cong-thuong',
    entries: [OFFICE, ...(around.entries ?? [])] as AnyEntry[],
    rounds: records(around.rounds, (fields) => round.parse(known(roundFields(fields)))),
    figures: records(around.figures, (fields) => figure.parse(figureFields(fields))),
    sources: new Map([
      ['nguon-a', source.parse({ publisher: 'Nguồn A', kind: 'press', readOn: '2026-01-02', extent: 'part' })],
      ['nguon-b', source.parse(LATER)],
      ['nguon-c', source.parse(SITE)],
    ]),
    places: new Map([['xa-a', administrativeUnit.parse(COMMUNE)]]),
    measurements: new Map(),
  });
  return new Reader(site, language, echo);
}

/** A round of a vote has no level: a test says `level: undefined`. */
const known = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const product = (fields: Fields = {}, id = 'san-pham-a') => entry('product', id, fields);

/** A product with one award of the province in 2020. */
export const awarded = (award: Fields = {}, more: Fields = {}, id?: string) =>
  product({ type: 'award', awards: [{ level: 'province', year: 2020, ...award }], ...more }, id);

/** A product with a certificate of OCOP. */
export const certified = (certificate: Fields, more: Fields = {}, id?: string) =>
  product({ type: 'ocop', certificate, ...more }, id);
