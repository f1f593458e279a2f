import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../src/rendering/markdown.ts';
import { resolved } from '../../../src/rendering/plain-form.ts';
import { compileTree, el, type TreeNode, words } from '../../../src/rendering/tree.ts';
import { any, entry } from '../support/entry.ts';
import { reader } from '../support/site.ts';

const OPTIONS = { origin: 'https://vidu.invalid' };
const markdown = (...nodes: TreeNode[]) => toMarkdown(nodes, OPTIONS);
const article = (body: string) => toMarkdown(compileTree(body, 'content/articles/bai-a/index.vi.mdx'), OPTIONS);
const law = (body: string) => toMarkdown(compileTree(body, 'content/policies/van-ban-a/index.vi.mdx'), OPTIONS);

describe('a text comes out as it was written', () => {
  test.each([
    'Chữ **đậm**, *nghiêng*, ~~gạch~~ và `mã`.',
    '- một\n- hai\n  - con\n    - cháu\n- ba',
    '1. một\n2. hai',
    '3. ba\n4. bốn',
    '> Trích.\n>\n> - một\n> - hai',
    '| a | b |\n| --- | --: |\n| 1 | **2** |',
    'một\\\nhai',
    '[Trang ngoài](https://vidu.invalid/a)',
    '[Trong bài](#muc)',
    '- đoạn một\n\n  đoạn hai\n- hai',
  ])('%j', (body) => {
    expect(article(body)).toBe(`${body}\n`);
  });

  test('links on this site are written with its origin', () => {
    expect(article('[A](/van-ban/a/#dieu-1)')).toBe('[A](https://vidu.invalid/van-ban/a/#dieu-1)\n');
  });

  test('what Markdown has no sign for stays HTML', () => {
    expect(markdown(el('p', {}, [words('H'), el('sub', {}, [words('2')]), words('O')]))).toBe('H<sub>2</sub>O\n');
  });

  test('headings keep their anchors', () => {
    expect(article('## Ai được\n\n### Bằng gì {#bang-gi}')).toBe(
      '## <a id="ai-duoc"></a>Ai được\n\n### <a id="bang-gi"></a>Bằng gì\n',
    );
  });
});

describe('words that look like Markdown stay words', () => {
  test.each([
    ['*a* [b] `c` <d>', '\\*a\\* \\[b\\] \\`c\\` \\<d>'],
    ['_a_ b_c', '\\_a\\_ b_c'],
    ['1. a', '1\\. a'],
    ['2021) a', '2021\\) a'],
    ['1.5 lần', '1.5 lần'],
    ['- a', '\\- a'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['a & b &amp; c', 'a & b &amp;amp; c'],
    ['C:\\a', 'C:\\\\a'],
    ['~~a~~', '\\~\\~a\\~\\~'],
  ])('%s', (text, expected) => {
    expect(markdown(el('p', {}, [words(text)]))).toBe(`${expected}\n`);
  });

  test('a bar in a cell is no border, and a cell stays on its line', () => {
    const table = el('table', {}, [
      el('tr', {}, [el('th', {}, [words('a|b')]), el('th', {}, [words('c')])]),
      el('tr', {}, [el('td', {}, [el('p', {}, [words('1')]), el('p', {}, [words('2')])])]),
    ]);
    expect(markdown(table)).toBe('| a\\|b | c |\n| --- | --- |\n| 1<br>2 |   |\n');
  });

  test('an address cannot end its link', () => {
    expect(markdown(el('a', { href: 'https://vidu.invalid/a (b)' }, [words('A')]))).toBe(
      '[A](https://vidu.invalid/a%20%28b%29)\n',
    );
  });

  test('white space at the edge of bold words stands outside', () => {
    expect(markdown(el('p', {}, [words('a'), el('strong', {}, [words(' b ')]), words('c')]))).toBe('a **b** c\n');
  });
});

describe('a legal text', () => {
  test('keeps its numbers as printed, with the anchor of each provision', () => {
    expect(law('## Điều 5. A\n\n3. Ba:\na) một\n\nđ) đê\n\n8. Tám\n\n- gạch\n')).toBe(
      [
        '## <a id="dieu-5"></a>Điều 5. A',
        '<a id="dieu-5-khoan-3"></a>3\\. Ba:',
        '<a id="dieu-5-khoan-3-diem-a"></a>a) một',
        '<a id="dieu-5-khoan-3-diem-dd"></a>đ) đê',
        '<a id="dieu-5-khoan-8"></a>8\\. Tám',
        '- <a id="dieu-5-khoan-8-y-1"></a>gạch\n',
      ].join('\n\n'),
    );
  });

  test('quotes once what is written with “>” and with marks of quotation', () => {
    expect(law('## Điều 1. A\n\nTrích:\n\n> “1. Một.\n>\n> 2. Hai.”\n')).toContain('\n\n> “1. Một.\n>\n> 2\\. Hai.”\n');
  });

  test('has our notes in brackets, once', () => {
    const noted = entry('policy', 'van-ban-a', {
      provisions: {
        'dieu-1': { verification: 'unchecked', sources: ['nguon-a'], note: 'biet' },
        'dieu-1-khoan-1': { verification: 'secondary', version: '2012', sources: ['nguon-a'] },
      },
      words: { biet: 'Điều cần biết.' },
    });
    const tree = resolved(compileTree('## Điều 1. A\n\n1. Một\n', 'content/policies/van-ban-a/index.vi.mdx'), {
      reader: reader('vi', [noted]),
      entry: any(noted),
    });
    expect(toMarkdown(tree, OPTIONS)).toBe(
      [
        '## <a id="dieu-1"></a>Điều 1. A',
        '*(mark.unchecked – Điều cần biết.)*',
        '<a id="dieu-1-khoan-1"></a>1\\. Một *(mark.version{version=2012})*\n',
      ].join('\n\n'),
    );
  });
});
