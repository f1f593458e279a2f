import { describe, expect, test } from 'vitest';
import { entryFrame, listFrame, staticFrame } from '../../../../src/domain/presenters/frame.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const vietnamese = entry('article', 'bai-a');
const both = entry('article', 'bai-b', {}, { en: {} });
const entries = [vietnamese, both];
const place = { origin: 'https://vidu.invalid', siteName: 'Trang thử' };
const frame = (language: 'vi' | 'en', one: unknown) => entryFrame(reader(language, entries), any(one), place);

describe('the frame of an entry that has English', () => {
  test('is indexed and claims its counterpart, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(frame(language, both)).toMatchObject({ indexed: true, textLanguage: language });
      expect(frame(language, both).alternates.map(({ href }) => href)).toEqual([
        'https://vidu.invalid/bai-viet/bai-b/',
        'https://vidu.invalid/en/articles/bai-b/',
        'https://vidu.invalid/bai-viet/bai-b/',
      ]);
    }
  });
});

describe('the frame of an entry without English', () => {
  test('at the English address: Vietnamese text, marked, not indexed, no claim', () => {
    expect(frame('en', vietnamese)).toMatchObject({
      language: 'en',
      textLanguage: 'vi',
      path: '/en/articles/bai-a/',
      counterpart: '/bai-viet/bai-a/',
      title: 'Mục bai-a (VI)',
      indexed: false,
      alternates: [],
    });
  });

  test('at the Vietnamese address: indexed, and still no claim', () => {
    expect(frame('vi', vietnamese)).toMatchObject({ title: 'Mục bai-a', indexed: true, alternates: [] });
  });
});

describe('the frame of other pages', () => {
  const en = reader('en', entries);

  test.each(['notFound', 'search'] as const)('%s stays out of search engines', (page) => {
    expect(staticFrame(en, page, place).indexed).toBe(false);
  });

  test('the page of communes stands below the agencies', () => {
    expect(staticFrame(en, 'communes', place).breadcrumb.map(({ href }) => href)).toEqual(['/en/', '/en/agencies/']);
    expect(staticFrame(en, 'unknowns', place).breadcrumb.map(({ href }) => href)).toEqual(['/en/', '/en/quality/']);
  });

  test('a list is a page of its own in both languages', () => {
    expect(listFrame(en, 'product', place)).toMatchObject({
      path: '/en/products/',
      counterpart: '/san-pham/',
      indexed: true,
    });
  });
});
