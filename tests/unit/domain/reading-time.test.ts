import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/domain/reading-time.ts';

describe('words of a text', () => {
  test.each([
    ['', 0],
    ['Khuyến công là gì?', 4],
    ['tối đa 123 triệu đồng – theo Nghị định 45/2012/NĐ-CP', 9],
    ['  một \n hai\tba  ', 3],
    ['· — …', 0],
  ])('%s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('how long a text takes to read', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');

  test.each([
    ['vi', 800, 4],
    ['en', 700, 4],
    ['vi', 290, 1],
    ['vi', 310, 2],
    ['vi', 1, 1],
    ['vi', 0, undefined],
  ] as const)('in “%s”, %i words', (language, count, minutes) => {
    expect(readingMinutes(words(count), language)).toBe(minutes);
  });
});
