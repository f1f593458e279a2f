import { expect, test } from 'vitest';
import { clauses } from '../../../../src/guards/content/clauses.ts';
import { entryFile, parsed, proses } from '../../support/files.ts';

const law = entryFile('policy', 'van-ban-a', 'vi', {}, '## Điều 4. Tên\n\n1. Khoản một.\n');
const check = (anchor: string) => {
  const chapter = entryFile('handbook', 'a', 'vi', { legalBasis: [{ policy: 'van-ban-a', anchor }] });
  return clauses(parsed(law, chapter), proses(law, chapter));
};

test.each(['dieu-4', 'dieu-4-khoan-1', 'dieu-4-khoan-3-diem-a'])('%s is there, or stands in what is there', (anchor) => {
  expect(check(anchor)).toEqual([]);
});

test('an article that the text does not have is refused with file, field and the fix', () => {
  expect(check('dieu-40')).toEqual([
    {
      file: 'content/handbook/a/index.vi.mdx',
      line: expect.any(Number) as number,
      field: 'legalBasis.0.anchor',
      message:
        'content/policies/van-ban-a không có “dieu-40”; sửa neo, hoặc bổ sung điều ấy vào văn bản trước. / content/policies/van-ban-a has no “dieu-40”; correct the anchor, or add that provision to the text first.',
    },
  ]);
});
