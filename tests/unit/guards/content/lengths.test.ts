import { expect, test } from 'vitest';
import { lengths, wordCount } from '../../../../src/guards/content/lengths.ts';
import { entryFile, parsed, proses } from '../../support/files.ts';

const long = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');

test('signs that stand alone are no words', () => {
  expect(wordCount('Máy móc – thiết bị: 5 cơ sở .')).toBe(7);
});

test('an “in short” of 60 words is fine, one of 61 is refused with its length', () => {
  const check = (count: number) => {
    const file = entryFile('handbook', 'a', 'vi', { summary: long(count) });
    return lengths(parsed(file), proses(file));
  };
  expect(check(60)).toEqual([]);
  expect(check(61)).toEqual([
    {
      file: 'content/handbook/a/index.vi.mdx',
      line: 3,
      field: 'summary',
      message: 'Dài 61 tiếng, nhiều nhất là 60; hãy rút ngắn. / It has 61 words, 60 at most; shorten it.',
    },
  ]);
});

test('an easy reading version is counted whole', () => {
  const file = entryFile('handbook', 'a', 'vi', { easy: [long(100), long(21)] });
  expect(lengths(parsed(file), proses(file)).map(({ field }) => field)).toEqual(['easy']);
});

test('an answer is its summary and its body', () => {
  const check = (body: number) => {
    const file = entryFile('question', 'a', 'vi', { summary: long(40) }, `${long(body)}\n`);
    return lengths(parsed(file), proses(file)).length;
  };
  expect([check(50), check(51)]).toEqual([0, 1]);
});
