import { describe, expect, test } from 'vitest';
import { glossary } from '../../../../src/guards/content/glossary.ts';
import { entryFile, parsed, recordFile } from '../../support/files.ts';

const term = entryFile('glossary', 'tu-a', 'en', { title: 'right term', falseFriends: ['wrong term', 'bad (term)'] });
const sentence =
  '“wrong term” không phải thuật ngữ của trang; viết “right term”, hoặc đặt trong “ ” nếu trích lời. / “wrong term” is not this site’s term; write “right term”, or set it in “ ” if you quote it.';
const check = (body: string, lang: 'vi' | 'en' = 'en') => glossary(parsed(term, entryFile('article', 'bai-a', lang, {}, body)));

describe('a rendering that looks right and is wrong', () => {
  test('is refused with file, line and the right words', () => {
    const file = entryFile('article', 'bai-a', 'en', '---\ntitle: A\nsummary: B.\n---\nOne.\n\nThis wrong term.\n');
    expect(glossary(parsed(term, file))).toEqual([{ file: 'content/articles/bai-a/index.en.mdx', line: 7, message: sentence }]);
  });

  test('is refused in the front matter, naming the field, however it is written', () => {
    const file = entryFile('article', 'bai-a', 'en', { title: 'Wrong Term', words: { 'mot-y': 'A wrong\nterm.' } });
    expect(glossary(parsed(term, file))).toMatchObject([
      { line: 2, field: 'title' },
      { line: 5, field: 'words.mot-y' },
    ]);
  });

  test('is refused in a list of sentences, naming its place', () => {
    const file = entryFile('handbook', 'chuong-a', 'en', { audience: 'All', easy: ['Good.', 'A wrong term.'] });
    expect(glossary(parsed(term, file))).toMatchObject([{ field: 'easy.1' }]);
  });

  test('with brackets in it is taken literally', () => {
    expect(check('A bad (term) here.\n')).toHaveLength(1);
    expect(check('A bad term here.\n')).toEqual([]);
  });

  test('that runs over the end of a line is refused', () => {
    expect(check('This wrong\nterm.\n')).toHaveLength(1);
  });

  test('is refused in both names of a figure, and nowhere else in it', () => {
    const figure = recordFile('figures', 'so-a', {
      name: { vi: 'wrong term', en: 'Share of the wrong term' },
      short: { vi: 'A', en: 'Wrong term' },
      value: 5,
      unit: 'percent',
      nature: 'result',
      verification: 'official',
      checkedOn: '2026-01-02',
      sources: ['nguon-a'],
    });
    expect(glossary(parsed(term, figure))).toMatchObject([
      { file: 'content/figures/so-a.yaml', line: 3, field: 'name.en', message: sentence },
      { line: 6, field: 'short.en' },
    ]);
  });

  test('is refused in words that stand outside entries', () => {
    const strings = [{ file: 'content/ui/en.json', line: 12, field: 'menu.term', text: 'The wrong term' }];
    expect(glossary(parsed(term), strings)).toEqual([
      { file: 'content/ui/en.json', line: 12, field: 'menu.term', message: sentence },
    ]);
  });

  test('is refused in the definition of another term, and as a name given to one', () => {
    const other = entryFile('glossary', 'tu-b', 'en', { title: 'Other', summary: 'A wrong term.', alsoInEnglish: ['wrong term'] });
    expect(glossary(parsed(term, other))).toMatchObject([{ field: 'summary' }, { field: 'alsoInEnglish.0' }]);
  });
});

describe('what is left alone', () => {
  test('longer words that contain it', () => {
    expect(check('wrong terms, wrong termination, a-wrong term1\n')).toEqual([]);
  });

  test('Vietnamese texts, and the list of what is refused', () => {
    expect(check('wrong term\n', 'vi')).toEqual([]);
    expect(glossary(parsed(term))).toEqual([]);
  });

  test('a quotation, also over the end of a line', () => {
    expect(check('Officially also “the wrong\nterm of 2012”.\n')).toEqual([]);
  });

  test('but not what stands beside a quotation, or after a mark that opens and never closes in its paragraph', () => {
    expect(check('“One” wrong term “two”.\n')).toHaveLength(1);
    expect(check('“One.\n\nA wrong term.”\n')).toMatchObject([{ line: 7 }]);
  });

  test('the words in which readers ask', () => {
    const file = entryFile('question', 'hoi-a', 'en', { alsoAsked: ['what is a wrong term'] });
    expect(glossary(parsed(term, file))).toEqual([]);
  });
});
