import { describe, expect, test } from 'vitest';
import { entryFile, mistakes } from '../support/files.ts';
import { expectBothLanguages } from '../support/messages.ts';
import type { Fields } from '../support/front.ts';

const GOOD = { file: './anh-1.jpg', alt: 'anh-1', credit: 'Người chụp thử', licence: 'cc-by-4' };
const said = (photo: Fields) =>
  mistakes(entryFile('product', 'a', 'vi', { photos: [photo], words: { 'anh-1': 'Ảnh thử.' } }));

describe('a photo', () => {
  test.each<Fields>([
    GOOD,
    { ...GOOD, takenOn: 2024, showsOwn: false },
    { ...GOOD, licence: 'permission', permittedOn: '2026-01-02' },
  ])('%o is fine', (photo) => {
    expect(said(photo)).toEqual([]);
  });

  test.each<[Fields, string, string]>([
    [{ ...GOOD, file: undefined }, 'photos.0.file', 'Thiếu tên tệp ảnh'],
    [{ ...GOOD, file: 'anh-1.jpg' }, 'photos.0.file', 'viết như ./anh-1.jpg'],
    [{ ...GOOD, file: './IMG_1.HEIC' }, 'photos.0.file', 'xuất lại thành .jpg'],
    [{ ...GOOD, file: '../khac/anh-1.jpg' }, 'photos.0.file', 'nằm cạnh index.vi'],
    [{ ...GOOD, credit: undefined }, 'photos.0.credit', 'Thiếu tên người chụp'],
    [{ ...GOOD, credit: ' ' }, 'photos.0.credit', 'Thiếu tên người chụp'],
    [{ ...GOOD, licence: undefined }, 'photos.0.licence', 'Chưa rõ quyền thì không đăng'],
    [{ ...GOOD, licence: 'cc-by-nc-4' }, 'photos.0.licence', 'Chưa rõ quyền thì không đăng'],
    [{ ...GOOD, licence: 'permission' }, 'photos.0.permittedOn', 'ngày chủ ảnh ký cho phép'],
    [{ ...GOOD, permittedOn: '2026-01-02' }, 'photos.0.permittedOn', 'và chỉ loại ấy'],
  ])('%o is refused at %s', (photo, field, sentence) => {
    const [first, ...others] = said(photo);
    expect(first).toMatchObject({ field, message: expect.stringContaining(sentence) as string });
    expect(others).toEqual([]);
    expectBothLanguages(first?.message ?? '');
  });
});
