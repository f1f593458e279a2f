import { describe, expect, test } from 'vitest';
import { glossary } from '../../../../src/guards/content/glossary.ts';
import { entryFile, parsed } from '../../support/files.ts';

const term = entryFile('glossary', 'tu-a', 'en', { title: 'right term', falseFriends: ['wrong term', 'bad (term)'] });
const check = (body: string, lang: 'vi' | 'en' = 'en') => glossary(parsed(term, entryFile('article', 'bai-a', lang, {}, body)));

describe('a rendering that looks right and is wrong', () => {
  test('is refused with file, line and the right words', () => {
    const file = entryFile('article', 'bai-a', 'en', '---\ntitle: A\nsummary: B.\n---\nOne.\n\nThis wrong term.\n');
    expect(glossary(parsed(term, file))).toEqual([
      {
        file: 'content/articles/bai-a/index.en.mdx',
        line: 7,
        message: '“wrong term” không phải thuật ngữ của trang; viết “right term”. / “wrong term” is not this site’s term; write “right term”.',
      },
    ]);
  });

  test('is refused in the title too, and however it is written', () => {
    expect(glossary(parsed(term, entryFile('article', 'bai-a', 'en', { title: 'Wrong Term' })))).toMatchObject([{ line: 2 }]);
  });

  test('with brackets in it is taken literally', () => {
    expect(check('A bad (term) here.\n')).toHaveLength(1);
    expect(check('A bad term here.\n')).toEqual([]);
  });

  test('that runs over the end of a line is refused', () => {
    expect(check('This wrong\nterm.\n')).toHaveLength(1);
  });
});

describe('what is left alone', () => {
  test('longer words that contain it', () => {
    expect(check('wrong terms, wrong termination, a-wrong term1\n')).toEqual([]);
  });

  test('Vietnamese texts, and the glossary, which has to name it', () => {
    expect(check('wrong term\n', 'vi')).toEqual([]);
    expect(glossary(parsed(term))).toEqual([]);
  });
});
