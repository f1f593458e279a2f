import { describe, expect, test } from 'vitest';
import { phrase, wordsIn } from '../../../src/domain/entry.ts';
import { any, entry } from '../support/entry.ts';

const vietnameseOnly = any(entry('article', 'a', { words: { 'buoc-1': 'Bước một' } }));
const both = any(
  entry(
    'article',
    'b',
    { words: { 'buoc-1': 'Bước một', 'buoc-2': 'Bước hai' } },
    { en: { words: { 'buoc-1': 'Step one' } } },
  ),
);

describe('the words of an entry', () => {
  test('are in the language asked for where it exists', () => {
    expect(wordsIn(both, 'en')).toMatchObject({ title: 'Entry b', lang: 'en' });
    expect(wordsIn(both, 'vi')).toMatchObject({ title: 'Mục b', lang: 'vi' });
  });

  test('are Vietnamese, and say so, where there is no English', () => {
    expect(wordsIn(vietnameseOnly, 'en')).toMatchObject({ title: 'Mục a', lang: 'vi' });
  });

  test('a phrase that was not translated is Vietnamese and says so', () => {
    expect(phrase(both, 'buoc-1', 'en')).toEqual({ text: 'Step one', lang: 'en' });
    expect(phrase(both, 'buoc-2', 'en')).toEqual({ text: 'Bước hai', lang: 'vi' });
    expect(phrase(vietnameseOnly, 'buoc-1', 'en')).toEqual({ text: 'Bước một', lang: 'vi' });
  });
});
