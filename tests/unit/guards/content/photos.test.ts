import { describe, expect, test } from 'vitest';
import { photos } from '../../../../src/guards/content/photos.ts';
import type { PictureFile } from '../../../../src/guards/picture-file.ts';
import { entryFile, parsed, proses } from '../../support/files.ts';
import { expectBothLanguages } from '../../support/messages.ts';

const FOLDER = 'content/products/a';
const photo = (file: string) => ({ file, alt: 'anh', credit: 'Người chụp thử', licence: 'cc0' });
const picture = (name: string, given: Partial<PictureFile> = {}): PictureFile => ({
  file: `${FOLDER}/${name}`,
  bytes: 2_000_000,
  size: { width: 1600, height: 1200 },
  ...given,
});
function check(files: string[], pictures: PictureFile[], body = '') {
  const entry = entryFile('product', 'a', 'vi', { photos: files.map(photo), words: { anh: 'Ảnh thử.' } }, body);
  return photos(parsed(entry), proses(entry), pictures);
}

test('a photo that is there, named once and large enough, is fine', () => {
  expect(check(['./anh-1.jpg'], [picture('anh-1.jpg', { size: { width: 800, height: 600 } })])).toEqual([]);
});

describe('refused with file, field and the fix in both languages', () => {
  test.each<[string, PictureFile[], string]>([
    ['a file that is not there', [], `Không có tệp ảnh ./anh-1.jpg trong ${FOLDER}/`],
    ['what is no picture', [picture('anh-1.jpg', { size: undefined })], 'không phải ảnh JPEG, PNG hay WebP'],
    ['a small one', [picture('anh-1.jpg', { size: { width: 799, height: 900 } })], 'chỉ rộng 799 điểm ảnh'],
    ['a huge file', [picture('anh-1.jpg', { bytes: 15 * 1024 * 1024 + 1 })], 'nặng 16 MB, giới hạn 15 MB'],
  ])('%s', (_, pictures, sentence) => {
    const [first, ...others] = check(['./anh-1.jpg'], pictures);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      file: `${FOLDER}/index.vi.mdx`,
      field: 'photos.0.file',
      message: expect.stringContaining(sentence) as string,
    });
    expectBothLanguages(first?.message ?? '');
  });

  test('a file that is named twice', () => {
    const found = check(['./anh-1.jpg', './anh-1.jpg'], [picture('anh-1.jpg')]);
    expect(found).toMatchObject([{ field: 'photos.1.file', message: expect.stringContaining('đã nêu ở trên') as string }]);
    expectBothLanguages(found[0]?.message ?? '');
  });

  test('a picture that nothing names', () => {
    const found = check([], [picture('IMG_1.HEIC', { size: undefined })]);
    expect(found).toMatchObject([
      { file: `${FOLDER}/IMG_1.HEIC`, message: expect.stringContaining('Không mục nào nêu ảnh này') as string },
    ]);
    expectBothLanguages(found[0]?.message ?? '');
  });
});

test('a picture within the text is named there', () => {
  expect(check([], [picture('anh-1.jpg')], '![Ảnh thử](./anh-1.jpg)\n')).toEqual([]);
  expect(check([], [picture('anh-1.jpg')], '![Ảnh thử][anh]\n\n[anh]: ./anh-1.jpg\n')).toEqual([]);
});

test('of an entry that could not be read nothing is said', () => {
  expect(photos([], [], [picture('anh-1.jpg')])).toEqual([]);
});
