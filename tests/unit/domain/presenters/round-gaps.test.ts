import { expect, test } from 'vitest';
import type { AdministrativeUnit } from '../../../../src/collections/place.ts';
import { round } from '../../../../src/collections/round.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { roundGaps } from '../../../../src/domain/presenters/round-gaps.ts';
import { Site } from '../../../../src/domain/site.ts';
import type { Fields } from '../../support/front.ts';
import { echo, roundFields, site } from '../../support/site.ts';

const districts = ['thành phố Hồng Ngự', 'huyện Hồng Ngự', 'huyện Tam Nông'];
const places = new Map(
  districts.map((formerDistrict, at) => [
    `xa-${at}`,
    { formerProvince: 'former-dong-thap', formedFrom: [{ name: 'Cũ', formerDistrict }] },
  ]),
) as unknown as ReadonlyMap<string, AdministrativeUnit>;

function gaps(...rounds: Fields[]): string {
  const { day, sources } = site([]);
  const whole = new Site({
    day,
    entries: [],
    figures: new Map(),
    rounds: new Map(rounds.map((fields, at) => [`ky-${at}`, round.parse(roundFields(fields))])),
    sources,
    places,
    measurements: new Map(),
  });
  return JSON.stringify(roundGaps(new Reader(whole, 'vi', echo)));
}

test('only a round of the province of today closes the gap after the merger', () => {
  const today = { year: 2026, area: 'dong-thap' };
  expect(gaps({ ...today, level: 'commune', commune: 'xa-0' })).toContain('rounds.gap.today');
  expect(gaps({ ...today, level: 'province' })).not.toContain('rounds.gap.today');
});

test('a district counts once, however its rounds write it', () => {
  const of = (district: string) => ({ level: 'district', district });
  expect(gaps(of('TP. Hồng Ngự (cũ)'), of('thị xã Hồng Ngự (cũ)'), of('huyện Hồng Ngự'))).toContain(
    'rounds.gap.district{count=2,total=3}',
  );
  expect(gaps(of('huyện Không Có'))).toContain('rounds.gap.district{count=1,total=3}');
});
