import { expect, test } from 'vitest';
import { orders } from '../../../../src/guards/content/order.ts';
import { entryFile, parsed } from '../../support/files.ts';

const chapter = (id: string, order: number) => entryFile('handbook', id, 'vi', { order });

test('chapters with numbers of their own are fine', () => {
  expect(orders(parsed(chapter('a', 1), chapter('b', 2), entryFile('handbook', 'a', 'en', { audience: 'x' })))).toEqual([]);
});

test('a number that is taken is refused with file, line, field, and who has it', () => {
  expect(orders(parsed(chapter('a', 1), chapter('b', 1)))).toEqual([
    {
      file: 'content/handbook/b/index.vi.mdx',
      line: expect.any(Number) as number,
      field: 'order',
      message:
        'Chương số 1 đã có ở content/handbook/a/index.vi.mdx; đổi số. / Chapter 1 is taken by content/handbook/a/index.vi.mdx; change the number.',
    },
  ]);
});

test('a number taken three times is refused twice, each time naming the first', () => {
  const messages = orders(parsed(chapter('a', 1), chapter('b', 1), chapter('c', 1))).map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages.every((message) => message.includes('content/handbook/a/index.vi.mdx'))).toBe(true);
});

test('questions are counted within their topic', () => {
  const ask = (id: string, topic: string) => entryFile('question', id, 'vi', { topic, order: 1 });
  expect(orders(parsed(ask('a', 'money'), ask('b', 'who')))).toEqual([]);
  expect(orders(parsed(ask('a', 'money'), ask('b', 'money'))).map(({ message }) => message.split(';')[0])).toEqual([
    'Câu hỏi số 1 đã có ở content/questions/a/index.vi.mdx',
  ]);
});
