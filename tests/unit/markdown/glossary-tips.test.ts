import { describe, expect, test } from 'vitest';
import { Terms } from '../../../src/domain/terms.ts';
import { glossaryTips } from '../../../src/markdown/glossary-tips.ts';
import { html, LEGAL, PLAIN } from '../support/markdown.ts';

const VIETNAMESE = new Terms(
  [
    { id: 'lang-nghe', forms: ['Làng nghề'] },
    { id: 'nghe-nhan', forms: ['Nghệ nhân'] },
    { id: 'muc-tran', forms: ['Mức trần'] },
  ],
  'vi',
);
const ENGLISH = new Terms([{ id: 'lang-nghe', forms: ['Craft village'] }], 'en');
const PLUGIN = glossaryTips((language) => (language === 'vi' ? VIETNAMESE : ENGLISH));

/** The text with every term between brackets, and every other tag taken away. */
const marked = (markdown: string, file = PLAIN, plugin = PLUGIN) =>
  html(markdown, file, [plugin])
    .replace(/<term id="[^"]*">(.*?)<\/term>/gs, '[$1]')
    .replace(/<[^>]*>/g, '')
    .trim();

describe('terms in running text', () => {
  test('are marked where they stand first', () => {
    expect(html('Một làng nghề, hai làng nghề.', PLAIN, [PLUGIN])).toBe(
      '<p>Một <term id="lang-nghe">làng nghề</term>, hai làng nghề.</p>',
    );
    expect(marked('Làng nghề.\n\nLàng nghề.')).toBe('[Làng nghề].\nLàng nghề.');
  });

  test('are those of the language of the text', () => {
    expect(marked('Craft villages; làng nghề.', 'articles/bai-a/index.en.mdx')).toBe('[Craft villages]; làng nghề.');
  });

  test('stand in items, cells and strong words too, and in clauses of a law', () => {
    expect(marked('- **làng nghề**\n')).toContain('[làng nghề]');
    expect(marked('| nghệ nhân |\n| --- |\n| nghệ nhân |\n')).toMatch(/^nghệ nhân\s*\[nghệ nhân\]$/);
    expect(marked('## Điều 1. A\n\n1. Theo mức trần.\n', LEGAL)).toContain('1. Theo [mức trần].');
  });

  test('are at most two in a paragraph; the next paragraph has the others', () => {
    expect(marked('Làng nghề, nghệ nhân, mức trần.\n\nMức trần.')).toBe(
      '[Làng nghề], [nghệ nhân], mức trần.\n[Mức trần].',
    );
  });

  test('are at most twelve in a text, and two in a question, which stands among others', () => {
    const many = Array.from({ length: 20 }, (_, at) => `từ${String.fromCharCode(97 + at)}`);
    const terms = new Terms(
      many.map((form) => ({ id: form, forms: [form] })),
      'vi',
    );
    const plugin = glossaryTips(() => terms);
    expect(marked(many.join('\n\n'), PLAIN, plugin).match(/\[/g)).toHaveLength(12);
    expect(marked(many.join('\n\n'), 'questions/cau-a/index.vi.mdx', plugin).match(/\[/g)).toHaveLength(2);
  });
});

describe('left alone are', () => {
  test('headings, links, code and quoted words', () => {
    for (const text of ['## Làng nghề', '[làng nghề](/so-tay/)', '`làng nghề`', '> làng nghề'])
      expect(marked(text)).not.toContain('[');
  });

  test('citations', () => {
    const terms = new Terms([{ id: 'nghi-dinh', forms: ['nghị định'] }], 'vi');
    const plugin = glossaryTips(() => terms);
    expect(marked('Theo Điều 4 Nghị định số 1/2020/NĐ-CP, nghị định.', PLAIN, plugin)).toBe(
      'Theo Điều 4 Nghị định số 1/2020/NĐ-CP, [nghị định].',
    );
  });

  test('texts that only list', () => {
    expect(marked('Làng nghề.', 'products/san-pham-a/index.vi.mdx')).not.toContain('[');
  });
});

test('a link that the author set to the glossary looks like a term, which is not marked again', () => {
  expect(html('Làng nghề. [làng nghề](/thuat-ngu/#lang-nghe)', PLAIN, [PLUGIN])).toBe(
    '<p>Làng nghề. <a href="/thuat-ngu/#lang-nghe" class="tip">làng nghề</a></p>',
  );
});
