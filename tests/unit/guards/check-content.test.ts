import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/guards/check-content.ts';
import { errorsOf } from '../../../src/guards/finding.ts';
import { fileText, folder } from '../support/files.ts';
import { front } from '../support/front.ts';
import { expectBothLanguages } from '../support/messages.ts';

const VI = 'content/articles/bai-a/index.vi.mdx';
const EN = 'content/articles/bai-a/index.en.mdx';
const LAW = 'content/policies/van-ban-a/index.vi.mdx';
const vi = (body: string, ...lines: string[]) =>
  [
    '---',
    'title: A',
    'summary: B.',
    'publishedOn: 2026-01-02',
    'verification: official',
    'checkedOn: 2026-01-02',
    'sources: [nguon-a]',
    ...lines,
    '---',
    body,
  ].join('\n');
const en = (body: string, ...lines: string[]) => ['---', 'title: A', 'summary: B.', ...lines, '---', body].join('\n');
const law = fileText(front('policy'), '## Điều 5. A\n\n1. x\n');

const GOOD = {
  'content/ui/vi.json': '{"a":"Một"}',
  'content/ui/en.json': '{"a":"One"}',
  'content/sources/nguon-a.yaml': 'publisher: A\nkind: press\nreadOn: 2026-01-02\nextent: whole\n',
  'content/agencies/co-quan-a/index.vi.md': fileText(front('agency', { title: 'Cơ quan A' })),
  [LAW]: law,
  [VI]: vi('## Một\n'),
  [EN]: en('## One {#mot}\n'),
};
const errors = (files: Record<string, string>) => errorsOf(checkContent(folder({ ...GOOD, ...files })));

test('a folder in which all is well has nothing that stops a build', () => {
  expect(errors({})).toEqual([]);
});

describe('what an author may get wrong stops the build, with file, place and the fix in both languages', () => {
  test.each<[string, Record<string, string>, { file: string; line?: number; field?: string }, string]>([
    [
      'a missing field',
      { [VI]: vi('').replace('publishedOn: 2026-01-02\n', ''), [EN]: en('') },
      { file: VI, field: 'publishedOn' },
      'Thiếu ngày',
    ],
    [
      'a day that does not exist',
      { [VI]: vi('').replace('publishedOn: 2026-01-02', 'publishedOn: 31/02/2026'), [EN]: en('') },
      { file: VI, line: 4, field: 'publishedOn' },
      'Ngày không có thật',
    ],
    [
      'an unknown reference',
      { [VI]: vi('', 'policies: [khong-co]'), [EN]: en('') },
      { file: VI, line: 8, field: 'policies.0' },
      'Không có mục “khong-co”',
    ],
    [
      'two files with one id',
      { 'content/articles/bai-a/index.vi.md': vi('') },
      { file: 'content/articles/bai-a/index.vi.md' },
      'hai tệp cùng mã',
    ],
    [
      'two headings of one name',
      { [VI]: vi('## Một\n\n## Một\n'), [EN]: en('') },
      { file: VI, line: 11 },
      'Hai đề mục cùng neo “mot”',
    ],
    ['two clauses of one number', { [LAW]: `${law}\n1. y\n` }, { file: LAW }, 'Khoản “1.” lặp lại'],
    [
      'an English file that states a fact',
      { [EN]: en('', 'publishedOn: 2026-01-02') },
      { file: EN },
      'hãy chuyển "publishedOn" sang index.vi',
    ],
    [
      'an English heading that the Vietnamese lacks',
      { [EN]: en('## Two\n') },
      { file: EN, line: 5 },
      'không có đề mục “two” (Two)',
    ],
    [
      'a broken link',
      { [VI]: vi('## Một\n\n[Văn bản Z](/van-ban/van-ban-z/)\n') },
      { file: VI, line: 11 },
      'không dẫn tới trang nào',
    ],
    [
      'an import',
      { [VI]: vi('import x from "y"\n'), [EN]: en('') },
      { file: VI, line: 9 },
      'không được chứa import hay export',
    ],
    [
      'an export',
      { [VI]: vi('export const x = 1\n'), [EN]: en('') },
      { file: VI, line: 9 },
      'không được chứa import hay export',
    ],
    ['an expression', { [VI]: vi('{1 + 1}\n'), [EN]: en('') }, { file: VI, line: 9 }, 'biểu thức trong ngoặc'],
    ['a script', { [VI]: vi('<script>x</script>\n'), [EN]: en('') }, { file: VI, line: 9 }, 'Không dùng được <script>'],
    [
      'an event',
      { [VI]: vi('<Figure id="a" onclick="x" />\n'), [EN]: en('') },
      { file: VI, line: 9 },
      'không nhận thuộc tính “onclick”',
    ],
    ['a frame', { [VI]: vi('<iframe src="x" />\n'), [EN]: en('') }, { file: VI, line: 9 }, 'Không dùng được <iframe>'],
    [
      'a link that runs',
      { [VI]: vi('[Văn bản A](javascript:x)\n'), [EN]: en('') },
      { file: VI, line: 9 },
      'không an toàn',
    ],
    [
      'an amount written bare',
      { [VI]: vi('## Một\n\nNhận 300 triệu đồng.\n') },
      { file: VI, line: 11 },
      'Con số “300 triệu đồng” viết trần',
    ],
    ['combining marks', { [VI]: vi(`## Một\n\n${'Đồng vốn'.normalize('NFD')}\n`) }, { file: VI, line: 11 }, 'dấu rời'],
    [
      'an interface string without English',
      { 'content/ui/en.json': '{}' },
      { file: 'content/ui/en.json', field: 'a' },
      'Thiếu chữ cho “a”',
    ],
  ])('%s', (_, files, place, sentence) => {
    const [error, ...more] = errors(files);
    expect(more).toEqual([]);
    expect(error).toMatchObject(place);
    expect(error?.message).toContain(sentence);
    expectBothLanguages(error?.message ?? '');
  });

  test('two places with one id', () => {
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
    const place = ['- id: xa-a', ...lines.map((line) => `  ${line}`), ''].join('\n');
    expect(errors({ 'content/places.yaml': place })).toEqual([]);
    expect(errors({ 'content/places.yaml': place + place })).toMatchObject([{ file: 'content/places.yaml', line: 11 }]);
  });

  test('a front matter that YAML cannot resolve is a finding, and no crash', () => {
    expect(errors({ [VI]: vi('').replace('summary: B.', 'summary: *B'), [EN]: en('') })).toMatchObject([
      { file: VI, line: 3 },
    ]);
  });
});

test('findings come in the order of files, then of lines', () => {
  const found = errors({ [VI]: vi('## Một\n\n[Hai](/hai/)\n\n[Một](/mot/)\n'), [EN]: en('## Two\n') });
  expect(found.map(({ file, line }) => [file, line])).toEqual([
    [EN, 5],
    [VI, 11],
    [VI, 13],
  ]);
});
