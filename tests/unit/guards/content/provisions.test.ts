import { expect, test } from 'vitest';
import { provisions } from '../../../../src/guards/content/provisions.ts';
import { entryFile, parsed, proses } from '../../support/files.ts';

const BODY = '## Điều 5. A\n\n1. x\n\nđ) x\n';
const read = { verification: 'official', sources: ['nguon-a'] };
const check = (...anchors: string[]) => {
  const file = entryFile('policy', 'van-ban-a', 'vi', { provisions: Object.fromEntries(anchors.map((anchor) => [anchor, read])) }, BODY);
  return provisions(parsed(file), proses(file));
};

test('provisions that the text has are fine', () => {
  expect(check('dieu-5', 'dieu-5-khoan-1', 'dieu-5-khoan-1-diem-dd')).toEqual([]);
});

test.each(['dieu-6', 'dieu-5-khoan-1-diem-d'])('%s, which the text does not have, is refused with field and the fix', (anchor) => {
  const [finding, ...more] = check('dieu-5', anchor);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    file: 'content/policies/van-ban-a/index.vi.mdx',
    field: `provisions.${anchor}`,
    message: `Trong bài không có “${anchor}”; sửa neo, hoặc thêm đề mục hay khoản ấy vào bài. / The text has no “${anchor}”; correct the anchor, or add that heading or clause.`,
  });
  expect(finding?.line).toBeGreaterThan(10);
});

test('a text whose body was refused is not judged', () => {
  const file = entryFile('policy', 'van-ban-a', 'vi', { provisions: { 'dieu-5': read } });
  expect(provisions(parsed(file), [])).toEqual([]);
});
