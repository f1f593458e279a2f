import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../../src/collections/kinds.ts';
import { englishHeadings } from '../../../../src/guards/content/headings.ts';
import { entryFile, proses } from '../../support/files.ts';

const HEAD = '---\ntitle: A\nsummary: B.\n---\n';
const check = (kind: Kind, vi: string, en: string) => englishHeadings(proses(entryFile(kind, 'a', 'vi', HEAD + vi), entryFile(kind, 'a', 'en', HEAD + en)));

describe('an English heading has its Vietnamese counterpart', () => {
  test('by the anchor written behind it', () => {
    expect(check('article', '## Ai được\n', '## Who {#ai-duoc}\n')).toEqual([]);
  });

  test('by its number, in a legal text', () => {
    expect(check('policy', '## Điều 5. Tên\n\n1. x\n\nđ) x\n', '## Article 5. Name\n\n1. x\n\nđ) x\n')).toEqual([]);
  });

  test('or is refused with file, line, the heading, and the anchors it may have', () => {
    expect(check('article', '## Ai được\n\n## Hồ sơ\n', '## Who {#ai-duoc}\n\nText.\n\n## Papers\n')).toEqual([
      {
        file: 'content/articles/a/index.en.mdx',
        line: 9,
        message:
          'Bản tiếng Việt không có đề mục “papers” (Papers); thêm neo {#…} của đề mục tiếng Việt tương ứng: ai-duoc, ho-so. / The Vietnamese has no heading “papers” (Papers); add the anchor {#…} of its Vietnamese counterpart: ai-duoc, ho-so.',
      },
    ]);
  });

  test('an anchor that is misspelt is refused', () => {
    expect(check('article', '## Ai được\n', '## Who {#ai-duocc}\n')).toMatchObject([{ line: 5, message: expect.stringContaining('“ai-duocc” (Who)') as string }]);
  });

  test('a clause or point that the Vietnamese lacks is refused', () => {
    expect(check('policy', '## Điều 5. A\n\n1. x\n', '## Article 5. A\n\n1. x\n\n2. x\n')).toEqual([
      {
        file: 'content/policies/a/index.en.mdx',
        message:
          'Bản tiếng Việt không có “dieu-5-khoan-2”; hai bản phải có cùng khoản, điểm, ý. / The Vietnamese has no “dieu-5-khoan-2”; both texts need the same clauses, points and items.',
      },
    ]);
  });

  test('d is no translation of đ', () => {
    expect(check('policy', '## Điều 5. A\n\nđ) x\n', '## Article 5. A\n\nd) x\n')).toMatchObject([{ message: expect.stringContaining('“dieu-5-diem-d”') as string }]);
  });
});

describe('the Vietnamese comes first', () => {
  test('a heading that English lacks is no error', () => {
    expect(check('article', '## Ai được\n\n## Hồ sơ\n', '## Papers {#ho-so}\n')).toEqual([]);
  });

  test('an entry of another kind with that id is somebody else', () => {
    const all = proses(entryFile('product', 'a', 'vi', `${HEAD}## Papers\n`), entryFile('article', 'a', 'vi', HEAD), entryFile('article', 'a', 'en', `${HEAD}## Papers\n`));
    expect(englishHeadings(all)).toHaveLength(1);
  });

  test('an English file whose Vietnamese was refused is not judged', () => {
    expect(englishHeadings(proses(entryFile('article', 'a', 'en', `${HEAD}## Papers\n`)))).toEqual([]);
  });
});
