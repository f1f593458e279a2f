import { describe, expect, test } from 'vitest';
import { entryFile, mistakes } from '../support/files.ts';
import type { Fields } from '../support/front.ts';

const said = (fields: Fields) =>
  mistakes(entryFile('product', 'san-pham-a', 'vi', fields)).map(({ message }) => message);
const award = { level: 'province', year: 2020 };

describe('types of product are never mixed', () => {
  test.each([
    [{ type: 'award', awards: [award] }],
    [{ type: 'ocop', certificate: { stars: 3 } }],
    [{ type: 'ocop', certificate: {} }],
    [
      {
        type: 'craft-village',
        recognitions: [
          { type: 'craft-village', on: '2010' },
          { type: 'heritage', on: '2020-01-02' },
        ],
      },
    ],
    [{ type: 'specialty' }],
  ])('%o is taken', (fields) => {
    expect(said(fields)).toEqual([]);
  });

  test.each([
    [{ type: 'specialty', awards: [award] }, 'awards'],
    [{ type: 'craft-village', awards: [award] }, 'awards'],
    [{ type: 'ocop', certificate: {}, awards: [award] }, 'awards'],
    [{ type: 'award', awards: [award], certificate: {} }, 'certificate'],
    [{ type: 'craft-village', certificate: {} }, 'certificate'],
  ])('%o is refused, naming “%s”', (fields, field) => {
    expect(said(fields)).toEqual([
      `Loại sản phẩm này không có ô "${field}": giải thưởng, OCOP và làng nghề được ghi riêng. / This type of product has no field "${field}": awards, OCOP and craft villages are kept apart.`,
    ]);
  });

  test('a field that is misspelt is no matter of types', () => {
    expect(said({ producers: 'Cơ sở' })).toEqual([expect.stringContaining('kiểm tra chính tả')]);
  });

  test('another type is refused, naming the four', () => {
    expect(said({ type: 'featured' })).toEqual([
      'Loại (type) là award, ocop, craft-village hoặc specialty. / type is award, ocop, craft-village or specialty.',
    ]);
  });
});

test.each([2, 6, 4.5])('%d stars is no OCOP rating', (stars) => {
  expect(said({ type: 'ocop', certificate: { stars } })).toHaveLength(1);
});

describe('bad awards are refused with the fix', () => {
  const awarded = (fields: Fields) => said({ type: 'award', awards: [{ ...award, ...fields }] });

  test.each([
    [{ level: undefined }, 'Thiếu cấp (level)'],
    [{ level: null }, 'Thiếu cấp (level)'],
    [{ year: undefined }, 'Thiếu năm (year)'],
    [{ year: null }, 'Thiếu năm (year)'],
    [{ year: 20202 }, 'viết bằng bốn chữ số'],
    [{ year: 2027 }, 'sau năm đối chiếu nguồn (checkedOn)'],
    [{ level: 'district', year: 2025, decidedOn: '2025-09-01' }, 'cấp huyện (district) chỉ có đến ngày 30/6/2025'],
    [{ level: 'commune', year: 2025, decidedOn: '2025-01-01' }, 'Cấp xã (commune) chỉ có từ ngày 1/7/2025'],
    [{ validUntil: '2019-12-31' }, 'cũng không thể trước năm (year)'],
    [{ round: 'ky-a', validUntil: '2012-01-01' }, 'cũng không thể trước năm (year)'],
    [{ decision: 'van-ban-a', validUntil: '2019-12-31' }, 'cũng không thể trước năm (year)'],
    [{ level: 'ward' }, '“ward” không phải một cấp bình chọn'],
    [{ level: 'commune', year: 2020 }, 'Cấp xã (commune) chỉ có từ ngày 1/7/2025'],
    [{ level: 'district', year: 2026 }, 'Cấp xã (commune) chỉ có từ ngày 1/7/2025'],
    [
      { decidedOn: '2020-05-06', validUntil: '2020-05-05' },
      'Ngày hết hạn (validUntil) không thể trước ngày quyết định',
    ],
    [{ decidedOn: '2021-05-06' }, 'không cùng một năm'],
    [{ decidedOn: '6/5/2020' }, 'viết năm-tháng-ngày như 2026-11-24'],
    [{ round: 'Kỳ A' }, 'Ở đây ghi mã của một mục trong content/rounds/'],
    [{ round: 'ky-a', decisionNumber: '1/QĐ' }, 'Quyết định và ngày của kỳ bình chọn ghi một lần'],
  ])('%o', (fields, sentence) => {
    expect(awarded(fields)).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([[[]], [undefined], [null]])('without any award: %o', (awards) => {
    expect(said({ type: 'award', awards })).toEqual([expect.stringContaining('Cần ít nhất một giải')]);
  });

  test('both levels had the year of the change', () => {
    expect(awarded({ level: 'commune', year: 2025 })).toEqual([]);
    expect(awarded({ level: 'district', year: 2025 })).toEqual([]);
    expect(awarded({ level: 'commune', year: 2025, decidedOn: '2025-07-01' })).toEqual([]);
    expect(awarded({ level: 'district', year: 2025, decidedOn: '2025-06-30' })).toEqual([]);
  });

  test('a certificate may end in the year it was given', () => {
    expect(awarded({ validUntil: '2020-01-01' })).toEqual([]);
  });
});

test.each([
  [{}, 'Thiếu certificate'],
  [{ certificate: null }, 'Thiếu certificate'],
  [{ certificate: { stars: '4 sao' } }, 'Số sao (stars) là 3, 4 hoặc 5'],
  [{ certificate: { validMonths: '36 tháng' } }, 'chỉ chữ số'],
])('an OCOP product with %o is told the fix', (fields, sentence) => {
  expect(said({ type: 'ocop', ...fields })).toEqual([expect.stringContaining(sentence)]);
});

test('a sentence where its id belongs is told where it goes', () => {
  expect(said({ notes: ['Nguồn không nêu xã'] })).toEqual([expect.stringContaining('câu thì viết dưới words')]);
});

describe('what else was recognised', () => {
  test.each([
    [{ type: 'specialty', recognitions: [{ type: 'craft-village' }] }, 'Công nhận làng nghề chỉ ghi ở mục làng nghề'],
    [{ type: 'ocop', certificate: {}, recognitions: [{ type: 'ocop-vote' }] }, 'phải nêu kỳ bình chọn (round)'],
    [{ type: 'specialty', recognitions: [{ type: 'heritage', round: 'ky-a' }] }, 'phải nêu kỳ bình chọn (round)'],
    [
      { type: 'specialty', disputed: [{ what: 'so-ho', figures: ['so-a'] }], words: { 'so-ho': 'Số hộ' } },
      'Số khác nhau thì cần ít nhất hai con số',
    ],
    [
      { type: 'ocop', certificate: { decidedOn: '2020-05-06', validUntil: '2019-05-06' } },
      'Ngày hết hạn (validUntil) không thể trước',
    ],
    [
      { type: 'ocop', certificate: { year: '2022', validUntil: '2020-01-01' } },
      'Ngày hết hạn (validUntil) không thể trước',
    ],
    [
      { type: 'ocop', certificate: { year: '2022-05', validUntil: '2022-04-30' } },
      'Ngày hết hạn (validUntil) không thể trước',
    ],
    [{ type: 'ocop', certificate: { year: '2027' } }, 'sau năm đối chiếu nguồn (checkedOn)'],
    [
      { type: 'ocop', certificate: { decidedOn: '2020-05-06', validUntil: '2023-05-06', validMonths: 36 } },
      'Chỉ ghi một trong hai',
    ],
  ])('%o', (fields, sentence) => {
    expect(said(fields)).toEqual([expect.stringContaining(sentence)]);
  });
});
