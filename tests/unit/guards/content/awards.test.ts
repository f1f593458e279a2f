import { expect, test } from 'vitest';
import { awardName, certificateName, codeOf } from '../../../../src/domain/recognition.ts';
import { awards } from '../../../../src/guards/content/awards.ts';
import { entryFile, parsed, recordFile } from '../../support/files.ts';
import type { Fields } from '../../support/front.ts';
import { expectBothLanguages } from '../../support/messages.ts';
import { roundFields } from '../../support/site.ts';

const round = recordFile('rounds', 'ky-a', roundFields());
const vote = recordFile('rounds', 'binh-chon-a', roundFields({ scheme: 'ocop-vote', level: undefined, area: 'dong-thap' }));
const given = (fields: Fields) =>
  awards(parsed(round, vote, entryFile('product', 'san-pham-a', 'vi', { place: { province: 'former-dong-thap' }, ...fields })));
const award = { level: 'province', year: 2020, round: 'ky-a' };

test('an award that agrees with its round stands', () => {
  expect(given({ type: 'award', awards: [award, { level: 'region', year: 2022 }] })).toEqual([]);
});

test.each([
  [[{ ...award, level: 'region' }], 'awards.0.level', 'Cấp (level) ở đây là region, kỳ bình chọn (round) ghi province'],
  [[{ ...award, year: 2021 }], 'awards.0.year', 'Năm (year) ở đây là 2021, kỳ bình chọn (round) ghi 2020'],
  [[award, { level: 'province', year: 2020 }], 'awards.1', 'Giải này đã ghi ở trên'],
  [[{ level: 'province', year: 2020, round: 'binh-chon-a' }], 'awards.0.round', 'là bình chọn của cộng đồng về OCOP'],
])('%o is refused', (list, field, sentence) => {
  const [finding] = given({ type: 'award', awards: list });
  expect(finding).toMatchObject({ field, message: expect.stringContaining(sentence) });
  expectBothLanguages(finding?.message ?? '');
});

test.each([
  ['the round', { round: 'ky-b' }],
  ['the text that the round names', { round: 'ky-c' }],
  ['the text that the award names', { decision: 'quyet-dinh-a' }],
])('a certificate does not end before the decision of %s', (_, award) => {
  const decided = (validUntil: string) =>
    awards(
      parsed(
        recordFile('rounds', 'ky-b', roundFields({ decidedOn: '2020-10-07' })),
        recordFile('rounds', 'ky-c', roundFields({ decision: 'quyet-dinh-a' })),
        entryFile('policy', 'quyet-dinh-a', 'vi', { signedOn: '2020-10-07' }),
        entryFile('product', 'san-pham-a', 'vi', {
          type: 'award',
          place: { province: 'former-dong-thap' },
          awards: [{ level: 'province', year: 2020, validUntil, ...award }],
        }),
      ),
    );
  expect(decided('2020-10-07')).toEqual([]);
  const [finding, ...more] = decided('2020-10-06');
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    field: 'awards.0.validUntil',
    message: expect.stringContaining('2020-10-06 trước ngày quyết định, 2020-10-07'),
  });
  expectBothLanguages(finding?.message ?? '');
});

test('a product awarded before the merger and after it stands under the province of today', () => {
  const later = recordFile('rounds', 'ky-sau', roundFields({ year: 2026, area: 'dong-thap' }));
  const both = [award, { level: 'province', year: 2026, round: 'ky-sau' }];
  for (const province of ['dong-thap', 'former-dong-thap']) {
    const product = entryFile('product', 'san-pham-a', 'vi', { type: 'award', place: { province }, awards: both });
    expect(awards(parsed(round, later, product))).toEqual([]);
  }
});

test('a product of another province was not in the round of this one', () => {
  expect(given({ type: 'award', awards: [award], place: { province: 'former-tien-giang' } })).toMatchObject([
    { field: 'awards.0.round', message: expect.stringContaining('Kỳ “ky-a” là của former-dong-thap') },
  ]);
});

test('the public’s choice is not taken from a selection', () => {
  expect(given({ type: 'ocop', certificate: {}, recognitions: [{ type: 'ocop-vote', round: 'ky-a' }] })).toMatchObject([
    { field: 'recognitions.0.round', message: expect.stringContaining('ghi ở awards') },
  ]);
});

test('two recognitions never share a code, awards and certificates alike', () => {
  const [first, second] = sharing();
  const found = awards(
    parsed(
      entryFile('product', first, 'vi', { type: 'award', awards: [{ level: 'province', year: 2020 }] }),
      entryFile('product', second, 'vi', { type: 'ocop', certificate: {} }),
      entryFile('product', 'san-pham-khac', 'vi', { type: 'ocop', certificate: {} }),
    ),
  );
  expect(found).toMatchObject([
    { field: 'certificate', message: expect.stringContaining(`“${certificateName(second)}” trùng với “${first}/province/2020”`) },
  ]);
});

/** Ids of an award and a certificate that a short code cannot tell apart. */
function sharing(): [award: string, certificate: string] {
  const seen = new Map<string, string>();
  for (let at = 0; ; at += 1) {
    seen.set(codeOf(awardName(`giai-${at}`, { level: 'province', year: 2020 })), `giai-${at}`);
    const other = seen.get(codeOf(certificateName(`ocop-${at}`)));
    if (other) return [other, `ocop-${at}`];
  }
}
