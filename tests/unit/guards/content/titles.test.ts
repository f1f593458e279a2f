import { describe, expect, test } from 'vitest';
import { titles } from '../../../../src/guards/content/titles.ts';
import { entryFile, parsed } from '../../support/files.ts';

describe('titles', () => {
  test('that are taken are refused with file, line, field, and who has them', () => {
    expect(titles(parsed(entryFile('article', 'a', 'vi', { title: 'Một' }), entryFile('product', 'b', 'vi', { title: 'Một' })))).toEqual([
      {
        file: 'content/products/b/index.vi.mdx',
        line: 2,
        field: 'title',
        message:
          'Tiêu đề “Một” đã dùng ở content/articles/a/index.vi.mdx; đặt tiêu đề khác. / The title “Một” is taken by content/articles/a/index.vi.mdx; choose another.',
      },
    ]);
  });

  test('that differ by capitals alone are the same to the ear', () => {
    expect(titles(parsed(entryFile('article', 'a', 'vi', { title: 'Được' }), entryFile('article', 'b', 'vi', { title: 'ĐƯỢC' })))).toHaveLength(1);
  });

  test('that differ by a mark are different', () => {
    expect(titles(parsed(entryFile('article', 'a', 'vi', { title: 'Đa' }), entryFile('article', 'b', 'vi', { title: 'Da' })))).toEqual([]);
  });

  test('may be the same in the two languages, and in the glossary', () => {
    expect(titles(parsed(entryFile('article', 'a', 'vi', { title: 'A' }), entryFile('article', 'a', 'en', { title: 'A' }), entryFile('glossary', 'a', 'vi', { title: 'A' })))).toEqual([]);
  });

  test('taken three times are refused twice, each time naming the first', () => {
    const files = ['a', 'b', 'c'].map((id) => entryFile('article', id, 'en', { title: 'One' }));
    const findings = titles(parsed(...files));
    expect(findings).toHaveLength(2);
    expect(findings.every(({ message }) => message.includes('content/articles/a/index.en.mdx'))).toBe(true);
  });
});
