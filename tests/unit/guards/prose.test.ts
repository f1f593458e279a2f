import { describe, expect, test } from 'vitest';
import { readProse } from '../../../src/guards/prose.ts';
import { entryFile, proses } from '../support/files.ts';
import { expectBothLanguages } from '../support/messages.ts';

const HEAD = '---\ntitle: A\nsummary: B.\n---\n';
const prose = (body: string) => proses(entryFile('article', 'bai-a', 'vi', HEAD + body))[0]!;
const finding = (body: string, kind: 'article' | 'glossary' | 'policy' = 'article') => {
  const result = readProse(entryFile(kind, 'a', 'vi', HEAD + body));
  return 'finding' in result ? result.finding : undefined;
};

describe('what guards need to know of a body', () => {
  test('anchors, links, pictures, figures and words, each with its line of the file', () => {
    const { anchors, links, images, figures, texts } = prose(
      '## Một\n\nXem [Văn bản A](/van-ban/a/) và <Figure id="so-a" />.\n\n![Mô tả](anh.jpg)\n',
    );
    expect(anchors).toEqual(['mot']);
    expect(links).toEqual([{ line: 7, text: 'Văn bản A', href: '/van-ban/a/' }]);
    expect(images).toEqual([{ line: 9, text: 'Mô tả', href: 'anh.jpg' }]);
    expect(figures).toEqual([{ line: 7, text: 'so-a' }]);
    expect(texts.map(({ line, text }) => [line, text])).toEqual([
      [5, 'Một'],
      [7, 'Xem Văn bản A và .'],
      [9, 'Mô tả'],
    ]);
  });

  test('a legal text gives every provision', () => {
    const [{ anchors }] = proses(
      entryFile('policy', 'van-ban-a', 'vi', `${HEAD}## Điều 5. A\n\n1. x\n\nđ) x\n`),
    ) as unknown as [{ anchors: string[] }];
    expect(anchors).toEqual(['dieu-5', 'dieu-5-khoan-1', 'dieu-5-khoan-1-diem-dd']);
  });

  test('an empty body is a body', () => {
    expect(prose('')).toMatchObject({ anchors: [], links: [], texts: [] });
  });
});

describe('a script or an expression in a text stops it, with file, line and the fix', () => {
  test.each([
    ['import x from "y"', 'Bài viết không được chứa import hay export'],
    ['export const x = 1', 'Bài viết không được chứa import hay export'],
    ['{1}', 'Bài viết không được chứa biểu thức'],
    ['<script>x</script>', 'Không dùng được <script>'],
    ['<iframe src="x" />', 'Không dùng được <iframe>'],
    ['<Figure id="a" onclick="x" />', 'không nhận thuộc tính “onclick”'],
    ['[a](javascript:x)', 'Liên kết “javascript:x” không an toàn'],
    ['# Tên', 'Tiêu đề trang lấy từ ô title'],
  ])('%s', (bad, sentence) => {
    const found = finding(`Một.\n\n${bad}\n`);
    expect(found).toMatchObject({ file: 'content/articles/a/index.vi.mdx', line: 7 });
    expect(found?.message).toContain(sentence);
    expectBothLanguages(found?.message ?? '');
  });

  test('two headings of one name', () => {
    expect(finding('## Một\n\n## Một\n')).toMatchObject({
      line: 7,
      message: expect.stringContaining('Hai đề mục cùng neo “mot”') as string,
    });
  });

  test('two clauses of one number', () => {
    expect(finding('## Điều 5. A\n\n1. x\n\n1. y\n', 'policy')).toMatchObject({
      file: 'content/policies/a/index.vi.mdx',
      line: 9,
      message:
        'Khoản “1.” lặp lại hoặc đứng sai thứ tự; kiểm tra số đã ghi. / Clause “1.” is repeated or out of order; check its number.',
    });
  });
});

describe('a sign that the reader of MDX stumbles over', () => {
  test.each(['dưới <5 %', 'a { b', '<Figure id="a">', '<!-- ghi chú -->'])(
    '%s is named with line and the fix',
    (bad) => {
      const found = finding(`Một.\n\n${bad}\n`);
      expect(found?.line).toBe(7);
      expect(found?.message).toContain('Không đọc được đoạn này, thường vì có dấu < hoặc { đứng riêng');
      expect(found?.message).toContain('This passage cannot be read, mostly because of a stray < or {');
    },
  );

  test('is a mere sign in plain Markdown', () => {
    expect(finding('dưới < 5 và a { b }\n', 'glossary')).toBeUndefined();
  });
});
