import { describe, expect, test } from 'vitest';
import { headingId, headings, splitHeading } from '../../../src/domain/heading.ts';
import { Outline } from '../../../src/domain/legal/outline.ts';

const ids = (markdown: string, legal = false) => headings(markdown, { legal }).map(({ id }) => id);

describe('the headings of a text', () => {
  test('have their level, words, anchor and line', () => {
    expect(headings('Mở đầu.\n\n## Ai được hỗ trợ\n\n### Hộ **kinh doanh**\n', { legal: false })).toEqual([
      { depth: 2, text: 'Ai được hỗ trợ', id: 'ai-duoc-ho-tro', line: 3 },
      { depth: 3, text: 'Hộ kinh doanh', id: 'ho-kinh-doanh', line: 5 },
    ]);
  });

  test('take the anchor their author wrote', () => {
    expect(headings('## Who is eligible {#ai-duoc}', { legal: false })).toEqual([
      { depth: 2, text: 'Who is eligible', id: 'ai-duoc', line: 1 },
    ]);
  });

  test('are not looked for in code', () => {
    expect(ids('```\n## Không phải\n```\n\n## Phải\n')).toEqual(['phai']);
    expect(ids('~~~\n```\n## Không phải\n~~~\n\n## Phải\n')).toEqual(['phai']);
  });

  test('a line of text that begins with # and no space is none', () => {
    expect(ids('#sen\n##sen\n')).toEqual([]);
  });

  test('may end in # signs, and in Windows line ends', () => {
    expect(headings('## Một ##\r\n\r\n## Hai\r\n', { legal: false })).toEqual([
      { depth: 2, text: 'Một', id: 'mot', line: 1 },
      { depth: 2, text: 'Hai', id: 'hai', line: 3 },
    ]);
  });

  test('numbers are law in a legal text only', () => {
    const text = '## Điều 5. Ngành nghề\n';
    expect(ids(text, true)).toEqual(['dieu-5']);
    expect(ids(text)).toEqual(['dieu-5-nganh-nghe']);
  });

  test('English headings of a legal text have the anchors of the Vietnamese', () => {
    const vi = '## Chương II. Tên\n\n### Điều 5. Tên\n\n## Phụ lục\n';
    const en = '## Chapter II. Name\n\n### Article 5. Name\n\n## Annex\n';
    expect(ids(en, true)).toEqual(ids(vi, true));
    expect(ids(en, true)).toEqual(['chuong-2', 'dieu-5', 'phu-luc']);
  });

  test('a number that does not rise is refused', () => {
    expect(() => ids('## Điều 2\n\n## Điều 1\n', true)).toThrow('Điều “Điều 1” lặp lại hoặc đứng sai thứ tự');
  });
});

describe('the anchor of one heading', () => {
  test('a number comes before the anchor an author wrote, in a legal text', () => {
    expect(headingId('Điều 5. Tên', 2, 'tu-dat', new Outline())).toBe('dieu-5');
    expect(headingId('Điều 5. Tên', 2, 'tu-dat', undefined)).toBe('tu-dat');
  });

  test('a word that only begins like a provision is folded', () => {
    expect(headingId('Điều kiện hỗ trợ', 2, undefined, new Outline())).toBe('dieu-kien-ho-tro');
    expect(headingId('Mục tiêu', 2, undefined, new Outline())).toBe('muc-tieu');
  });
});

test.each([
  ['Ai được {#ai-duoc}', 'Ai được', 'ai-duoc'],
  ['Ai được   {#dieu-5}  ', 'Ai được', 'dieu-5'],
  ['Ai được', 'Ai được', undefined],
  ['Ai {#a} được', 'Ai {#a} được', undefined],
])('“%s” is written “%s” with the anchor %s', (written, text, id) => {
  expect(splitHeading(written)).toEqual({ text, id });
});
