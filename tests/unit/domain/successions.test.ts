import { describe, expect, test } from 'vitest';
import { bodiesNamed, bodiesToExplain, couldName } from '../../../src/domain/successions.ts';

const bodies = [
  { id: 'bao', names: ['Báo Đồng Tháp'] },
  { id: 'dai', names: ['Đài Phát thanh và Truyền hình Đồng Tháp', 'Đài PTTH Đồng Tháp'] },
  { id: 'ke-hoach', names: ['Sở Kế hoạch và Đầu tư'] },
  { id: 'lao-dong', names: ['Sở Lao động - Thương binh và Xã hội'] },
  {
    id: 'huyen',
    names: ['Ủy ban nhân dân huyện, thành phố', 'UBND huyện, thành phố', 'cấp huyện'],
    endedOn: '2025-07-01',
  },
];
const named = (words: string, others: string[] = []) => bodiesNamed(words, bodies, others).map(({ id }) => id);

describe('the former bodies that words name', () => {
  test('come once each, in the order of the words, by the name the words use', () => {
    expect(
      bodiesNamed('Đài PTTH Đồng Tháp, Báo Đồng Tháp; UBND huyện, thành phố và ngân sách cấp huyện.', bodies),
    ).toEqual([
      { id: 'dai', name: 'Đài PTTH Đồng Tháp' },
      { id: 'bao', name: 'Báo Đồng Tháp' },
      { id: 'huyen', name: 'UBND huyện, thành phố' },
    ]);
  });

  test.each([
    'Uỷ ban nhân dân huyện, thành phố',
    'ỦY BAN NHÂN DÂN HUYỆN, THÀNH PHỐ',
    'Cấp huyện: ba mức',
    'Ủy ban nhân dân huyện,\nthành phố',
  ])('are known however they are written: %s', (words) => {
    expect(named(words)).toEqual(['huyen']);
  });

  test.each([
    ['2. Các Sở: Tài chính, Kế hoạch và Đầu tư, Lao động – Thương binh và Xã hội:', ['ke-hoach', 'lao-dong']],
    ['cho các Sở Tài chính, Kế hoạch và Đầu tư; và cho Ủy ban nhân dân huyện, thành phố.', ['ke-hoach', 'huyen']],
    ['các Sở Tài chính và Kế hoạch và Đầu tư', ['ke-hoach']],
    ['Sở Kế hoạch và Đầu tư', ['ke-hoach']],
  ])('are known in lists that share a word: %s', (words, ids) => {
    expect(named(words)).toEqual(ids);
  });

  test.each([
    'Các Sở, ngành Tỉnh. Kế hoạch và Đầu tư công là việc khác.',
    'Kế hoạch và đầu tư của cơ sở',
    'báo chí Đồng Tháp',
    'huyện nghèo',
  ])('are not read into other words: %s', (words) => {
    expect(named(words)).toEqual([]);
  });

  test('are not found within the name of a body that still answers', () => {
    expect(named('Báo Đồng Tháp và phát thanh', ['Báo Đồng Tháp và phát thanh'])).toEqual([]);
  });
});

describe('what is explained beside a provision', () => {
  const words: Record<string, string> = {
    'dieu-5': 'Điều 5. Cấp huyện',
    'dieu-5-khoan-1': '1. Cấp huyện và Báo Đồng Tháp',
    'dieu-5-khoan-1-diem-a': 'a) Báo Đồng Tháp',
    'dieu-6-khoan-1': '1. Cấp huyện',
  };
  const explained = (anchor: string) => bodiesToExplain(anchor, (at) => words[at] ?? '', bodies).map(({ id }) => id);

  test('is not said again below what said it', () => {
    expect(explained('dieu-5')).toEqual(['huyen']);
    expect(explained('dieu-5-khoan-1')).toEqual(['bao']);
    expect(explained('dieu-5-khoan-1-diem-a')).toEqual([]);
    expect(explained('dieu-6-khoan-1')).toEqual(['huyen']);
    expect(explained('dieu-7')).toEqual([]);
  });
});

test.each([
  ['2021', '2025-07-01', true],
  ['2025', '2025-07-01', true],
  ['2025-06-12', '2025-07-01', true],
  ['2025-11-14', '2025-07-01', false],
  ['2025-11-14', '2025', true],
  ['2026-01-09', '2025', false],
  [undefined, '2025', true],
  ['2026', undefined, true],
])('a text signed on %s can name a body that ended on %s as one that answers: %s', (signedOn, endedOn, could) => {
  expect(couldName(signedOn, { id: 'a', names: [], endedOn })).toBe(could);
});
