import { expect, test } from 'vitest';
import { pictures } from '../../../../src/guards/content/pictures.ts';
import { entryFile, proses } from '../../support/files.ts';

const check = (body: string) => pictures(proses(entryFile('article', 'bai-a', 'vi', `---\ntitle: A\n---\n${body}`)));

test('a picture with a description is fine', () => {
  expect(check('![Bản đồ thử](anh.jpg)\n')).toEqual([]);
});

test.each(['![](anh.jpg)', '![  ](anh.jpg)'])('%s is refused with file, line and the fix', (picture) => {
  expect(check(`Một.\n\n${picture}\n`)).toEqual([
    {
      file: 'content/articles/bai-a/index.vi.mdx',
      line: 6,
      message:
        'Ảnh thiếu lời mô tả; viết trong ngoặc vuông điều người không nhìn thấy ảnh cần biết: ![mô tả](ảnh.jpg). / The picture has no description; write in the square brackets what somebody who cannot see it needs to know: ![description](picture.jpg).',
    },
  ]);
});

test('a picture given by reference is held to the same', () => {
  expect(check('![][anh]\n\n[anh]: anh.jpg\n')).toHaveLength(1);
});
