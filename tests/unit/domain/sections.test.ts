import { describe, expect, test } from 'vitest';
import { FRONT, OPENING, sections } from '../../../src/domain/sections.ts';

const front = { title: 'Tên', summary: 'Tóm tắt.', words: {} };
const cut = (body: string, legal = false) => Object.fromEntries(sections(front, body, { legal }));

describe('a text cut at its headings', () => {
  test('has the words of the front matter, the opening, and each heading with what stands below it', () => {
    expect(cut('Mở đầu.\n\n## Một\n\nA.\n\n### Hai\n\nB.\n')).toEqual({
      [FRONT]: 'Tên Tóm tắt.',
      [OPENING]: 'Mở đầu.',
      mot: '## Một A.',
      hai: '### Hai B.',
    });
  });

  test('has no opening when it begins with a heading', () => {
    expect(Object.keys(cut('\n\n## Một\n'))).toEqual([FRONT, 'mot']);
  });

  test('without headings is all opening; without a body it is the front matter alone', () => {
    expect(cut('Một.\n\nHai.')[OPENING]).toBe('Một. Hai.');
    expect(Object.keys(cut('\n'))).toEqual([FRONT]);
  });

  test('a legal text is cut at its provisions', () => {
    expect(Object.keys(cut('## Điều 5. A\n\n1. x\n\n## Điều 6. B\n', true))).toEqual([FRONT, 'dieu-5', 'dieu-6']);
  });

  test('phrases of the front matter count in the order of their ids, not of the file', () => {
    const written = (words: Record<string, string>) => sections({ ...front, words }, '', { legal: false }).get(FRONT);
    expect(written({ b: 'Hai', a: 'Một' })).toBe(written({ a: 'Một', b: 'Hai' }));
    expect(written({ a: 'Một' })).not.toBe(written({ b: 'Một' }));
  });

  test('who a chapter is for counts among the words of the front matter', () => {
    expect(sections({ ...front, audience: 'Hộ thử' }, '', { legal: false }).get(FRONT)).toContain('Hộ thử');
  });
});
