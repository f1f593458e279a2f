import { describe, expect, test } from 'vitest';
import { isLegalFile } from '../../../src/markdown/structure.ts';
import { anchorsIn, html, PLAIN, refusal } from '../support/markdown.ts';

describe('headings outside the law', () => {
  test('take their anchor from their words, without marks', () => {
    expect(html('## Được hỗ trợ gì\n\n### Đồng vốn\n', PLAIN)).toBe(
      '<h2 id="duoc-ho-tro-gi">Được hỗ trợ gì</h2>\n<h3 id="dong-von">Đồng vốn</h3>',
    );
  });

  test('take the anchor their author wrote, and do not show it', () => {
    expect(html('## Who is eligible {#ai-duoc}\n', PLAIN)).toBe('<h2 id="ai-duoc">Who is eligible</h2>');
  });

  test('numbers in them are no law', () => {
    expect(anchorsIn('## Điều 5. Tên\n\n## Điều 1. Tên\n', PLAIN)).toEqual(['dieu-5-ten', 'dieu-1-ten']);
  });

  test('two with one anchor are refused, with line, anchor and the fix', () => {
    expect(refusal('## Hồ sơ\n\nChữ.\n\n## Hồ sơ\n', PLAIN)).toContain(
      '5:1: Hai đề mục cùng neo “ho-so”; đổi chữ một đề mục. / Two headings have the anchor “ho-so”; change the words of one.',
    );
  });

  test('two that differ by marks alone meet, and are refused', () => {
    expect(refusal('## Đa dạng\n\n## Da dạng\n', PLAIN)).toContain('Hai đề mục cùng neo “da-dang”');
  });

  test('two with the same anchor written by hand are refused', () => {
    expect(refusal('## Một {#a}\n\n## Hai {#a}\n', PLAIN)).toContain('Hai đề mục cùng neo “a”');
  });
});

describe('the heading of the page', () => {
  const sentence =
    'Tiêu đề trang lấy từ ô title; trong bài bắt đầu từ “##”. / The page takes its heading from the title field; begin with “##” in the text.';

  test.each([
    ['# Tên', '1:1'],
    ['Chữ.\n\n# Tên', '3:1'],
    ['Chữ.\n\nTên\n===', '3:1'],
    ['> # Tên', '1:3'],
  ])('%j is refused: it comes from the title', (text, at) => {
    expect(refusal(text, PLAIN)).toContain(`${at}: ${sentence}`);
    expect(refusal(text)).toContain(`${at}: ${sentence}`);
  });
});

test.each([
  ['/x/content/policies/van-ban-a/index.vi.mdx', true],
  ['/x/content/policies/van-ban-a/index.en.mdx', true],
  ['/x/content/handbook/chuong-a/index.vi.mdx', false],
  ['/x/content/articles/policies/index.vi.mdx', false],
  ['/policies/x/content/articles/a/index.vi.mdx', false],
])('%s is law: %s', (path, law) => {
  expect(isLegalFile(path)).toBe(law);
});
