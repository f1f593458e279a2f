import { describe, expect, test } from 'vitest';
import { readYaml, splitFrontMatter } from '../../../src/guards/front-matter.ts';
import { expectBothLanguages } from '../support/messages.ts';

const TEXT =
  'title: Tên\nawards:\n  - level: province\n    year: 2020\n  - level: nation\n    year: 2021\nwords:\n  buoc-1: Một\n';

describe('the line of a field', () => {
  const yaml = readYaml(TEXT);

  test.each([
    [['title'], 1],
    [['awards', 0, 'level'], 3],
    [['awards', 0, 'year'], 4],
    [['awards', 1], 5],
    [['awards', 1, 'year'], 6],
    [['words', 'buoc-1'], 8],
  ])('%j is on line %i', (path, line) => {
    expect(yaml.lineOf(path)).toBe(line);
  });

  test('that is missing is that of the nearest field above it', () => {
    expect(yaml.lineOf(['awards', 1, 'decision'])).toBe(5);
    expect(yaml.lineOf(['khong-co'])).toBe(1);
    expect(yaml.lineOf([])).toBe(1);
  });

  test('counts from where the YAML begins in its file', () => {
    const later = readYaml(TEXT, 2);
    expect(later.lineOf(['title'])).toBe(2);
    expect(later.lineOf(['awards', 1, 'year'])).toBe(7);
    expect(later.lineOf(['khong-co'])).toBe(2);
  });

  test('is right with Windows line ends', () => {
    expect(readYaml(TEXT.replaceAll('\n', '\r\n')).lineOf(['awards', 1, 'year'])).toBe(6);
  });
});

describe('what YAML makes of words', () => {
  test.each([
    ['day: 2026-11-24', { day: '2026-11-24' }],
    ['day: 31/02/2026', { day: '31/02/2026' }],
    ['number: 45/2012/NĐ-CP', { number: '45/2012/NĐ-CP' }],
    ['year: 2021', { year: 2021 }],
    ['answer: no', { answer: 'no' }],
    ['title: "Một: hai"', { title: 'Một: hai' }],
    ['', null],
  ])('%s', (text, data) => {
    expect(readYaml(text)).toMatchObject({ data, mistakes: [] });
  });
});

describe('malformed YAML', () => {
  test.each([
    ['title: Tên\nsummary: "Hở\n', 2],
    ['title: Một: hai\n', 1],
    ['title: A\ntitle: B\n', 2],
    ['title: A\n  summary: B\n', 1],
    ['title: @a\n', 1],
    ['summary: A\ntitle: [a\n', 2],
  ])('%j is a mistake with its line and the fix, and gives no data', (text, line) => {
    const { data, mistakes } = readYaml(text);
    expect(data).toBeUndefined();
    expect(mistakes.length).toBeGreaterThan(0);
    // Some mistakes show only where the text ends.
    expect(mistakes[0]!.line).toBeGreaterThanOrEqual(line);
    expect(mistakes[0]!.line).toBeLessThanOrEqual(line + 1);
    expect(mistakes[0]!.message).toMatch(/kiểm tra thụt lề|thụt bằng dấu cách/);
    expect(new Set(mistakes.map((mistake) => mistake.line)).size).toBe(mistakes.length);
    expectBothLanguages(mistakes[0]!.message);
  });

  test('lines are those of the file', () => {
    expect(readYaml('title: A\ntitle: B\n', 2).mistakes[0]?.line).toBe(3);
  });

  test('a word that begins with * is a mistake, never a crash', () => {
    expect(() => readYaml('title: A\nsummary: *nghiêng*\n')).not.toThrow();
    expect(readYaml('title: A\nsummary: *nghiêng*\n').mistakes).toMatchObject([{ line: 2 }]);
  });
});

describe('front matter and body', () => {
  test('are cut at the second line of dashes, and the body knows its first line', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\nMột\nHai\n')).toEqual({
      frontMatter: 'title: A',
      body: 'Một\nHai\n',
      bodyLine: 4,
    });
  });

  test('may be written with Windows line ends', () => {
    expect(splitFrontMatter('---\r\ntitle: A\r\n---\r\nMột')).toEqual({
      frontMatter: 'title: A',
      body: 'Một',
      bodyLine: 4,
    });
  });

  test('may both be empty', () => {
    expect(splitFrontMatter('---\n---\n')).toEqual({ frontMatter: '', body: '', bodyLine: 3 });
    expect(splitFrontMatter('---\ntitle: A\n---')).toMatchObject({ frontMatter: 'title: A', body: '' });
  });

  test('a line of dashes in the body is part of the body', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\nMột\n\n---\n\nHai')).toMatchObject({ body: 'Một\n\n---\n\nHai' });
  });

  test('dashes at the end of a field do not end the front matter', () => {
    expect(splitFrontMatter('---\ntitle: Một ---\nsummary: Hai\n---\nBa')).toMatchObject({
      frontMatter: 'title: Một ---\nsummary: Hai',
      body: 'Ba',
    });
  });

  test.each(['', 'Một', 'title: A\n---\n', '---\ntitle: A\n', '\n---\ntitle: A\n---\n'])(
    '%j has no front matter',
    (text) => {
      expect(splitFrontMatter(text)).toBeUndefined();
    },
  );

  test('a mark that Windows puts before the first letter is no reason to miss it', () => {
    expect(splitFrontMatter('\uFEFF---\ntitle: A\n---\nMột')).toMatchObject({ frontMatter: 'title: A', body: 'Một' });
  });
});
