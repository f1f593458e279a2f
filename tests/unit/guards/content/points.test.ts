import { expect, test } from 'vitest';
import { points } from '../../../../src/guards/content/points.ts';
import { entryFile, parsed, proses } from '../../support/files.ts';

const FACTS = {
  points: [{ id: 'hoi-truoc', legalBasis: [{ policy: 'van-ban-a' }] }],
  words: { 'hoi-truoc': 'Hỏi trước.' },
};
const check = (body: string, english?: string) => {
  const vi = entryFile('handbook', 'a', 'vi', FACTS, body);
  const files = english === undefined ? [vi] : [vi, entryFile('handbook', 'a', 'en', { audience: 'x' }, english)];
  return points(parsed(...files), proses(...files));
};

test('a point that both texts show once is fine', () => {
  expect(check('<Point id="hoi-truoc" />\n', '<Point id="hoi-truoc" />\n')).toEqual([]);
});

test('a point that one language leaves out is refused', () => {
  expect(check('<Point id="hoi-truoc" />\n', 'Words.\n')).toEqual([
    {
      file: 'content/handbook/a/index.en.mdx',
      message:
        'Điều “hoi-truoc” chưa hiện trong bài; đặt <Point id="hoi-truoc" /> vào chỗ của nó. / The point “hoi-truoc” is not shown; put <Point id="hoi-truoc" /> where it belongs.',
    },
  ]);
});

test('a point shown twice, or one that the chapter has not, is refused with its line', () => {
  const found = check('<Point id="hoi-truoc" />\n\n<Point id="hoi-truoc" />\n\n<Point id="hoi-sau" />\n');
  expect(found.map(({ message }) => message.split(';')[0])).toEqual([
    'Điều “hoi-truoc” đã hiện ở trên',
    'Chương này không có điều “hoi-sau”',
  ]);
  expect(found[1]!.line! - found[0]!.line!).toBe(2);
});
