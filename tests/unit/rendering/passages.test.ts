import { expect, test } from 'vitest';
import { passages, wordsByProvision } from '../../../src/rendering/passages.ts';
import { compileTree, wordsOf } from '../../../src/rendering/tree.ts';

const LAW = 'content/policies/van-ban-a/index.vi.mdx';
const cut = (body: string) =>
  passages(compileTree(body, LAW)).map(({ anchor, parent, nodes }) => [anchor, parent, wordsOf(nodes)]);

test('a text is cut at its anchors, each word once, in reading order', () => {
  expect(
    cut(
      'Mở đầu.\n\n## Điều 5. A\n\nLời dẫn.\n\n1. Một:\n\na) con\n\nThêm.\n\n2. Hai <Blank /> chữ\n\n## Nơi nhận\n\n- Như trên;\n- Lưu.\n',
    ),
  ).toEqual([
    [undefined, undefined, 'Mở đầu.'],
    ['dieu-5', undefined, 'Điều 5. A Lời dẫn.'],
    ['dieu-5-khoan-1', 'dieu-5', '1. Một:'],
    ['dieu-5-khoan-1-diem-a', 'dieu-5-khoan-1', 'a) con Thêm.'],
    ['dieu-5-khoan-2', 'dieu-5', '2. Hai chữ'],
    ['noi-nhan', undefined, 'Nơi nhận'],
    ['noi-nhan-y-1', 'noi-nhan', '- Như trên;'],
    ['noi-nhan-y-2', 'noi-nhan', '- Lưu.'],
  ]);
});

test('an article stands below its chapter, and a chapter ends the one before', () => {
  expect(
    cut('## Chương I. A\n\n### Điều 1. B\n\n## Chương II. C\n\n### Điều 2. D\n').map(([anchor, parent]) => [
      anchor,
      parent,
    ]),
  ).toEqual([
    ['chuong-1', undefined],
    ['dieu-1', 'chuong-1'],
    ['chuong-2', undefined],
    ['dieu-2', 'chuong-2'],
  ]);
});

test('a table stays with the clause it belongs to', () => {
  expect(cut('## Điều 1. A\n\n1. Bảng:\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n2. Hai\n')).toContainEqual([
    'dieu-1-khoan-1',
    'dieu-1',
    '1. Bảng: a b 1 2',
  ]);
});

test('the words of a provision are those its note stands by: dash items count to what they stand below', () => {
  const words = wordsByProvision(
    compileTree('## 1. Sở A:\n\n- một;\n- hai.\n\n## Điều 5. B\n\n1. Ba:\n\na) bốn\n', LAW),
  );
  expect(['muc-1', 'muc-1-y-1', 'dieu-5', 'dieu-5-khoan-1', 'dieu-5-khoan-1-diem-a', 'dieu-6'].map(words)).toEqual([
    '1. Sở A:\n- một;\n- hai.',
    '',
    'Điều 5. B',
    '1. Ba:',
    'a) bốn',
    '',
  ]);
});
