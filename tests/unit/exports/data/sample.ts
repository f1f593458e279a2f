import { figure } from '../../../../src/collections/figure.ts';
import { administrativeUnit } from '../../../../src/collections/place.ts';
import { round } from '../../../../src/collections/round.ts';
import { source } from '../../../../src/collections/source.ts';
import type { AnyEntry } from '../../../../src/domain/entry.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { Site } from '../../../../src/domain/site.ts';
import { DataReader } from '../../../../src/exports/data/data-reader.ts';
import type { Fields } from '../../support/front.ts';
import { echo, figureFields, roundFields } from '../../support/site.ts';

export const PUBLISHER = {
  name: { vi: 'Trang thử', en: 'Test site' },
  licence: { name: 'L', url: 'https://vidu.invalid/l' },
};

const EVIDENCE = { verification: 'official', checkedOn: '2026-01-02', sources: ['nguon-a'] };

/** One commune that came from one district. */
const COMMUNE = administrativeUnit.parse({
  id: 'xa-a',
  name: 'xã A',
  type: 'xa',
  code: '1',
  clause: 1,
  formerProvince: 'former-dong-thap',
  formedFrom: [{ name: 'xã A', type: 'xa', formerDistrict: 'huyện B' }],
  ...EVIDENCE,
});

/** Both languages over a site with these entries, figures and rounds. */
export function dataReader(
  entries: readonly unknown[],
  { figures = {}, rounds = {} }: { figures?: Record<string, Fields>; rounds?: Record<string, Fields> } = {},
): DataReader {
  const site = new Site({
    day: '2026-06-01',
    entries: entries as AnyEntry[],
    figures: new Map(Object.entries(figures).map(([id, fields]) => [id, figure.parse(figureFields(fields))])),
    rounds: new Map(Object.entries(rounds).map(([id, fields]) => [id, round.parse(roundFields(fields))])),
    sources: new Map([
      ['nguon-a', source.parse({ publisher: 'Nguồn A', kind: 'press', readOn: '2026-01-02', extent: 'part' })],
      ['nguon-b', source.parse({ publisher: 'Nguồn B', kind: 'press', readOn: '2026-01-02', extent: 'part' })],
    ]),
    places: new Map([['xa-a', COMMUNE]]),
    measurements: new Map(),
  });
  return new DataReader({ vi: new Reader(site, 'vi', echo), en: new Reader(site, 'en', echo) }, 'https://vidu.invalid');
}
