import { expect, test } from 'vitest';
import { round } from '../../../../src/collections/round.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { roundGaps } from '../../../../src/domain/presenters/round-gaps.ts';
import { ocopVotes, roundsByLevel } from '../../../../src/domain/presenters/rounds.ts';
import { Site } from '../../../../src/domain/site.ts';
import { entry } from '../../support/entry.ts';
import type { Fields } from '../../support/front.ts';
import { echo, roundFields, site } from '../../support/site.ts';

const awarded = (id: string, award: Fields) =>
  entry('product', id, { type: 'award', awards: [{ level: 'province', year: 2020, ...award }] });

function reader(rounds: Record<string, Fields>, entries: readonly unknown[] = []): Reader {
  const plain = site(entries);
  const whole = new Site({
    day: plain.day,
    entries: plain.all,
    figures: new Map(),
    rounds: new Map(
      Object.entries(rounds).map(([id, fields]) => [
        id,
        round.parse('scheme' in fields ? fields : roundFields(fields)),
      ]),
    ),
    sources: plain.sources,
    places: plain.places,
    measurements: new Map(),
  });
  return new Reader(whole, 'vi', echo);
}
/** The fields of a vote among OCOP products. */
const vote: Fields = {
  scheme: 'ocop-vote',
  year: 2025,
  area: 'dong-thap',
  verification: 'official',
  checkedOn: '2026-01-02',
  sources: ['nguon-a'],
};
const words = (parts: readonly unknown[]) => JSON.stringify(parts);

test('rounds stand by level from the nation down, then the newest first; a vote of OCOP is not among them', () => {
  const levels = roundsByLevel(reader({ cu: { year: 2018 }, moi: { year: 2020 }, bau: vote }));
  expect(levels.map(({ id, rounds }) => `${id} ${rounds.length}`)).toEqual([
    'ky-cap-quoc-gia 0',
    'ky-cap-khu-vuc 0',
    'ky-cap-tinh 2',
    'ky-cap-xa 0',
    'ky-cap-huyen 0',
  ]);
  expect(levels[2]?.rounds.map(({ id }) => id)).toEqual(['ky-moi', 'ky-cu']);
  expect(levels[0]?.none).toBe('rounds.none');
});

test('what a source does not say is said to be unknown, and only wider rounds tell a share of the province', () => {
  const levels = roundsByLevel(
    reader({ tinh: { recognised: { products: 30 } }, vung: { level: 'region', area: 'south', year: 2022 } }),
  );
  const [province] = levels[2]?.rounds ?? [];
  expect(province?.cells).toHaveLength(4);
  expect(words(province?.cells ?? [])).toContain('unknown');
  expect(levels[1]?.rounds[0]?.cells).toHaveLength(5);
  expect(levels[1]?.columns).toContain('rounds.share');
});

test('a round counts the products of this site that name it; a title without its round stands apart', () => {
  const level = roundsByLevel(
    reader({ tinh: { recognised: { products: 30 } } }, [
      awarded('mot', { round: 'tinh' }),
      awarded('hai', {}),
      awarded('ba', { level: 'region' }),
    ]),
  )[2];
  expect(words(level?.rounds[0]?.cells ?? [])).toContain('rounds.known.of{count=1,total=30}');
  expect(level?.rounds[0]?.products.map(({ href }) => href)).toEqual(['/san-pham/mot/']);
  expect(words(level?.without ?? [])).toContain('/san-pham/hai/');
  expect(level?.list?.href).toBe('/san-pham/theo/cap/tinh/');
});

test('a round wider than a province counts beside the share of each, and an unchecked title has its mark', () => {
  const shares = [{ province: 'former-tien-giang', products: 12 }];
  const from = (province: string) => ({ place: { province } });
  const rounds = { vung: { level: 'region', area: 'south', year: 2022, recognised: { products: 99 }, shares } };
  const given = { level: 'region', year: 2022, round: 'vung' };
  const one = (id: string, province: string) =>
    entry('product', id, { type: 'award', awards: [given], ...from(province) });
  const cell = (entries: readonly unknown[]) =>
    words(roundsByLevel(reader(rounds, entries))[1]?.rounds[0]?.cells ?? []);
  expect(cell([one('mot', 'former-tien-giang')])).toContain(
    'rounds.known.share{province=province.former-tien-giang,count=1,total=12}',
  );
  expect(cell([one('mot', 'former-dong-thap')])).toContain('rounds.known.count{count=1}');
  const unchecked = entry('product', 'hai', {
    type: 'award',
    awards: [{ level: 'province', year: 2020 }],
    verification: 'unchecked',
  });
  const level = roundsByLevel(reader({}, [unchecked]))[2];
  expect(words(level?.without ?? [])).toContain('mark.unchecked');
});

test('the vote among OCOP products has a table of its own', () => {
  const product = entry('product', 'mot', {
    type: 'ocop',
    certificate: {},
    recognitions: [{ type: 'ocop-vote', round: 'bau' }],
  });
  const [only] = ocopVotes(reader({ bau: vote, tinh: {} }, [product])).rounds;
  expect(only).toMatchObject({ id: 'ky-bau', products: [{ href: '/san-pham/mot/' }] });
});

test('gaps are told from what is known, so that a new round closes its own', () => {
  const before = words(roundGaps(reader({ tinh: { year: 2020 } })));
  expect(before).toContain('rounds.gap.province{province=province.former-dong-thap,years=2020}');
  expect(before).toContain('rounds.gap.province.none{province=province.former-tien-giang}');
  expect(before).toContain('rounds.gap.today');
  expect(before).toContain('#ky-tinh');
  const after = words(
    roundGaps(reader({ tinh: { year: 2026, area: 'dong-thap' } }, [awarded('mot', { round: 'tinh' })])),
  );
  expect(after).not.toContain('rounds.gap.today');
  expect(after).not.toContain('#ky-tinh');
});
