import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/domain/language.ts';
import { cardView, entryView } from '../../../../src/domain/presenters/entry.ts';
import { photosOf } from '../../../../src/domain/presenters/photo.ts';
import { any, entry } from '../../support/entry.ts';
import type { Fields } from '../../support/front.ts';
import { reader } from '../../support/site.ts';

const OWN = { file: './anh-1.jpg', alt: 'anh-1', credit: 'Người chụp thử', licence: 'cc-by-4' };
const ALIKE = { ...OWN, file: './anh-2.jpg', alt: 'anh-2', showsOwn: false };
const product = (photos: Fields[]) =>
  entry(
    'product',
    'a',
    { photos, words: { 'anh-1': 'Ảnh thử.', 'anh-2': 'Ảnh thử nữa.' } },
    { en: { words: { 'anh-1': 'A photo.' } } },
  );
const shown = (photos: Fields[], language: Language = 'vi') =>
  photosOf(reader(language, [product(photos)]), any(product(photos)));
const card = (photos: Fields[]) => cardView(reader('vi', [product(photos)]), any(product(photos)));

describe('photos of an entry', () => {
  test('are described in the language of the page, or in Vietnamese, and say so', () => {
    expect(shown([OWN, ALIKE])).toMatchObject([
      { file: 'content/products/a/anh-1.jpg', alt: 'Ảnh thử.', lang: undefined },
      { file: 'content/products/a/anh-2.jpg', alt: 'Ảnh thử nữa.', lang: undefined },
    ]);
    expect(shown([OWN, ALIKE], 'en')).toMatchObject([
      { alt: 'A photo.', lang: undefined },
      { alt: 'Ảnh thử nữa.', lang: 'vi' },
    ]);
  });

  test('name who took them, and lead to the licence in the language of the page', () => {
    const [photo] = shown([OWN], 'en');
    expect(photo?.credit).toContainEqual({ type: 'text', text: 'Người chụp thử', lang: 'vi' });
    expect(photo?.credit).toContainEqual(
      expect.objectContaining({ type: 'link', href: 'https://creativecommons.org/licenses/by/4.0/deed.en' }),
    );
  });

  test('with the owner’s permission lead nowhere', () => {
    const [photo] = shown([{ ...OWN, licence: 'permission', permittedOn: '2026-01-02' }]);
    expect(photo?.credit.map(({ type }) => type)).toEqual(['text', 'text', 'text', 'text']);
  });
});

describe('a card shows', () => {
  test('a photo of the thing itself in place of the drawing', () => {
    expect(card([ALIKE, OWN])).toMatchObject({ photo: { file: 'content/products/a/anh-1.jpg' }, tile: undefined });
  });

  test.each([[[]], [[ALIKE]]])('the drawing, where there is none: %o', (photos) => {
    expect(card(photos)).toMatchObject({ photo: undefined, tile: { id: 'tile-a' } });
  });
});

test('an entry whose kind knows no photos has none', () => {
  const agency = entry('agency', 'co-quan-a');
  expect(entryView(reader('vi', [agency]), any(agency)).photos).toEqual([]);
});
