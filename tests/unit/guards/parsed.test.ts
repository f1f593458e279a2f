import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/guards/content.ts';
import { isEntryFile, parseContent } from '../../../src/guards/parsed.ts';
import { fileText, folder } from '../support/files.ts';
import { front } from '../support/front.ts';

const check = (files: Record<string, string>) => parseContent(readContent(folder(files)));
const FILE = 'content/articles/bai-a/index.vi.mdx';
const article = (...lines: string[]) => ({
  [FILE]: [
    '---',
    'title: A',
    'summary: B.',
    ...lines,
    'verification: official',
    'checkedOn: 2026-01-02',
    'sources: [nguon-a]',
    '---',
    '',
  ].join('\n'),
});

describe('a folder of content', () => {
  test('that fits is returned, collection by collection, with its defaults', () => {
    const { parsed, findings } = check({
      ...article('publishedOn: 2026-01-02'),
      'content/articles/bai-a/index.en.mdx': fileText({ title: 'A', summary: 'B.' }),
      'content/sources/nguon-a.yaml': 'publisher: A\nkind: press\nreadOn: 2026-01-02\nextent: whole\n',
    });
    expect(findings).toEqual([]);
    expect(
      parsed.map(({ collection, id, file }) => [collection, id, isEntryFile(file) ? file.lang : 'record']),
    ).toEqual([
      ['articles', 'bai-a', 'en'],
      ['articles', 'bai-a', 'vi'],
      ['sources', 'nguon-a', 'record'],
    ]);
    expect(parsed[1]?.data).toMatchObject({
      words: {},
      policies: [],
      sources: [{ collection: 'sources', id: 'nguon-a' }],
    });
  });

  test('a missing field is named, with the file', () => {
    expect(check(article()).findings).toEqual([
      {
        file: FILE,
        line: 2,
        field: 'publishedOn',
        message: 'Thiếu ngày; viết như 2026-11-24. / A day is missing; write it as 2026-11-24.',
      },
    ]);
  });

  test('a day that does not exist is named, with file, line and field', () => {
    expect(check(article('publishedOn: 31/02/2026')).findings).toEqual([
      {
        file: FILE,
        line: 4,
        field: 'publishedOn',
        message:
          'Ngày không có thật hoặc sai kiểu; viết năm-tháng-ngày như 2026-11-24. / Not a real day, or not written as year-month-day, for example 2026-11-24.',
      },
    ]);
  });

  test('several mistakes of one file are told at once', () => {
    expect(
      check(article('publishedOn: 2026-02-30', 'updatedOn: mai')).findings.map(({ line, field }) => [line, field]),
    ).toEqual([
      [4, 'publishedOn'],
      [5, 'updatedOn'],
    ]);
  });

  test('a file that does not fit is not handed on to the other guards', () => {
    expect(check(article()).parsed).toEqual([]);
  });

  test('a file whose YAML cannot be read is not told of missing fields too', () => {
    expect(check({ [FILE]: '---\ntitle: "A\n---\n' })).toEqual({ parsed: [], findings: [] });
  });

  test('an empty front matter lacks everything', () => {
    const { findings } = check({ [FILE]: '---\n---\n' });
    expect(findings.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['title', 'summary', 'publishedOn', 'verification', 'sources']),
    );
  });

  test('a mistake in the third place of the list is on its line', () => {
    const lines = [
      'name: A',
      'type: xa',
      'code: "1"',
      'clause: 1',
      'formerProvince: dong-thap',
      'formedFrom: [{ name: A, type: xa, formerDistrict: huyện A }]',
      'verification: official',
      'checkedOn: 2026-01-02',
      'sources: [nguon-a]',
    ];
    const place = (id: string) => [`- id: ${id}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
    const { findings } = check({
      'content/places.yaml': place('xa-a') + place('xa-b') + place('xa-c').replace('type: xa', 'type: huyen'),
    });
    expect(findings).toMatchObject([{ file: 'content/places.yaml', line: 23, field: 'type' }]);
  });
});

test('an English title that is too long is found in the English file', () => {
  const { findings } = check({
    [FILE]: fileText(front('article')),
    'content/articles/bai-a/index.en.mdx': fileText({ title: 'x'.repeat(201), summary: 'B.' }),
  });
  expect(findings).toMatchObject([{ file: 'content/articles/bai-a/index.en.mdx', line: 2, field: 'title' }]);
});
