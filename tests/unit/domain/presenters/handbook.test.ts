import { describe, expect, test } from 'vitest';
import { chapterView, readingTimeInWords } from '../../../../src/domain/presenters/chapter.ts';
import { entryView } from '../../../../src/domain/presenters/entry.ts';
import { handbookView } from '../../../../src/domain/presenters/handbook.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const policy = entry('policy', 'van-ban-a');
const chapter = (id: string, order: number, fields = {}, rest = {}) =>
  entry('handbook', id, { order, ...fields }, rest);

describe('the contents of the handbook', () => {
  const all = [
    chapter('chuong-le', 3),
    chapter('khuyen-cong-la-gi', 1),
    chapter('tu-y-tuong-den-nghiem-thu', 4),
    chapter('chuong-hai', 2),
    policy,
  ];

  test('stand in order, and a part begins at the chapter that opens it', () => {
    const { parts, count } = handbookView(reader('vi', all), new Map());
    expect(count).toBe(4);
    expect(parts.map(({ id, heading, chapters }) => [id, heading, chapters.map(({ order }) => order)])).toEqual([
      ['phan-1', 'handbook.part.basics', [1, 2, 3]],
      ['phan-2', 'handbook.part.project', [4]],
    ]);
  });

  test('stand below one heading where no chapter opens a part', () => {
    const { parts } = handbookView(reader('vi', [chapter('chuong-hai', 2), policy]), new Map());
    expect(parts.map(({ heading }) => heading)).toEqual(['handbook.contents']);
  });

  test('say how long each chapter takes, where it has words', () => {
    const minutes = new Map([
      ['khuyen-cong-la-gi', 4],
      ['chuong-le', undefined],
    ]);
    const [part] = handbookView(reader('vi', all), minutes).parts;
    expect(part?.chapters.map(({ reading }) => reading)).toEqual(['handbook.minutes{minutes=4}', undefined, undefined]);
    expect(readingTimeInWords(reader('vi', all), 1)).toBe('handbook.minutes.one');
  });

  test('lead to what goes with the book', () => {
    const { along } = handbookView(reader('en', all), new Map());
    expect(along.map(({ href }) => href)).toEqual([
      '/en/questions/',
      '/en/glossary/',
      '/en/handbook/leaflets/',
      '/en/handbook/figures/',
      '/en/handbook/edition/',
    ]);
  });

  test('an English reader is told which chapters are in Vietnamese', () => {
    const [part] = handbookView(reader('en', all), new Map()).parts;
    expect(part?.chapters[0]).toMatchObject({ lang: 'vi', link: { lang: 'vi', note: '(VI)' } });
  });
});

describe('the easy reading version', () => {
  const easy = { easy: ['Câu một.', 'Câu hai.'] };
  const easyOf = (language: 'vi' | 'en', one: unknown) => chapterView(reader(language, [one, policy]), any(one))?.easy;

  test('stands in the language of the page', () => {
    const one = chapter('chuong-a', 1, easy, { en: { easy: ['One.'] } });
    expect(easyOf('vi', one)).toMatchObject({ sentences: easy.easy, lang: undefined, label: 'handbook.easy' });
    expect(easyOf('en', one)).toMatchObject({ sentences: ['One.'], lang: undefined, label: 'handbook.easy' });
  });

  test('is Vietnamese, and says so, where there is none in English', () => {
    for (const rest of [{}, { en: {} }, { en: { easy: [] } }])
      expect(easyOf('en', chapter('chuong-a', 1, easy, rest))).toEqual({
        sentences: easy.easy,
        lang: 'vi',
        label: 'handbook.easy (VI)',
        about: 'handbook.easy.about{count=2}',
      });
  });

  test('has an address, which the contents lead to', () => {
    const one = chapter('chuong-a', 1, easy);
    const { parts } = handbookView(reader('vi', [one, policy]), new Map());
    expect(parts[0]?.chapters[0]?.easy?.href).toBe('/so-tay/chuong-a/#de-doc');
  });
});

describe('a chapter', () => {
  const all = [chapter('chuong-a', 1), chapter('chuong-b', 2), chapter('chuong-d', 4), policy];
  const page = (at: number) => entryView(reader('vi', all), any(all[at]));

  test('says which of how many it is; a book with a gap counts up to its last chapter', () => {
    expect(page(1).eyebrow).toBe('handbook.chapterOf{order=2,count=4}');
  });

  test('names its neighbours with their numbers, and knows which comes next', () => {
    expect(page(1).previous?.label).toBe('previous · handbook.chapter{order=1}');
    expect(page(1).next?.label).toBe('next · handbook.chapter{order=4}');
    expect(page(1).chapter?.nextId).toBe('chuong-d');
    expect(page(2).chapter?.nextId).toBeUndefined();
  });

  test('other entries have nothing of this, and neighbours without numbers', () => {
    const articles = [
      entry('article', 'bai-a', { publishedOn: '2026-01-02' }),
      entry('article', 'bai-b', { publishedOn: '2026-01-01' }),
    ];
    const { chapter: none, next } = entryView(reader('vi', articles), any(articles[0]));
    expect(none).toBeUndefined();
    expect(next?.label).toBe('next');
  });
});
