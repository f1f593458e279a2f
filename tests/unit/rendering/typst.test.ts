import { describe, expect, test } from 'vitest';
import { resolved } from '../../../src/rendering/plain-form.ts';
import { compileTree, el, type TreeNode, words } from '../../../src/rendering/tree.ts';
import { escapeTypst, toTypst, typstString } from '../../../src/rendering/typst.ts';
import { any, entry } from '../support/entry.ts';
import { reader } from '../support/site.ts';

const OPTIONS = { section: 'chuong-a' };
const typst = (...nodes: TreeNode[]) => toTypst(nodes, OPTIONS);
const article = (body: string) => toTypst(compileTree(body, 'content/articles/bai-a/index.vi.mdx'), OPTIONS);

describe('words that look like Typst stay words', () => {
  test.each([
    ['#let x = 1', '\\#let x \\= 1'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['a < b > c <nhan>', 'a \\< b \\> c \\<nhan\\>'],
    ['@moi $1 + 2$', '\\@moi \\$1 \\+ 2\\$'],
    ['C:\\thu', 'C:\\\\thu'],
    ['"ngoặc" \'đơn\'', '\\"ngoặc\\" \\\'đơn\\\''],
    ['[a] a~b', '\\[a\\] a\\~b'],
    ['a -- b ... // c', 'a \\-\\- b \\.\\.\\. \\/\\/ c'],
    ['= a', '\\= a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['1. a', '1\\. a'],
    ['/ a: b', '\\/ a: b'],
    ['“Đồng Tháp” – 50 đề án; (a), b: c! d?', '“Đồng Tháp” – 50 đề án; (a), b: c! d?'],
  ])('%s', (text, expected) => {
    expect(escapeTypst(text)).toBe(expected);
    expect(typst(el('p', {}, [words(text)]))).toBe(expected);
  });

  test('code and addresses are strings, and no sign ends them', () => {
    expect(typstString('a"b\\c\nd')).toBe('"a\\"b\\\\c\\nd"');
    expect(typst(el('p', {}, [el('code', {}, [words('x"]\\')])]))).toBe('#raw("x\\"]\\\\");');
    expect(typst(el('p', {}, [el('a', { href: 'https://vidu.invalid/"#a' }, [words('A')])]))).toBe(
      '#link("https://vidu.invalid/\\"#a")[A];',
    );
  });

  test('a bracket or a dot behind a function belongs to the words', () => {
    expect(typst(el('p', {}, [el('strong', {}, [words('a')]), words('(b).c')]))).toBe('#strong[a];(b)\\.c');
  });
});

describe('a text comes out as it was written', () => {
  test('emphasis, a break and white space', () => {
    expect(article('Chữ **đậm**, *nghiêng*,\n~~gạch~~\\\nhết.')).toBe(
      'Chữ #strong[đậm];, #emph[nghiêng];, #strike[gạch];#linebreak(); hết\\.',
    );
  });

  test('numbers with their units stay on one line, spaces that may not break stay', () => {
    expect(article('Nghị định 45/2012/NĐ-CP, tối\u00A0đa 300 triệu đồng.')).toBe(
      'Nghị định #box[45\\/2012\\/NĐ\\-CP];, tối\u00A0đa #box[300 triệu đồng];\\.',
    );
  });

  test('lists in lists, with the number they begin at', () => {
    expect(article('- một\n  - con\n- hai')).toBe('#list(\n  [một\n\n#list(\n  [con],\n);],\n  [hai],\n);');
    expect(article('3. ba\n4. bốn')).toBe('#enum(\n  start: 3,\n  [ba],\n  [bốn],\n);');
  });

  test('headings have labels of their section', () => {
    expect(article('## Ai được *gì*')).toBe('#titled(2, label: "chuong-a.ai-duoc-gi")[Ai được #emph[gì];];');
  });

  test('a table repeats its head, keeps its alignment, and its columns are as wide as their words', () => {
    expect(article('| Tên | Số |\n| --- | --: |\n| Một dòng chữ dài hơn nhiều | **2** |')).toMatch(
      /^#ruled-table\(\n {2}columns: \((\d+)fr, (\d+)fr,\),\n {2}table\.header\(\[Tên\], table\.cell\(align: right\)\[Số\]\),\n {2}\[Một dòng chữ dài hơn nhiều\], table\.cell\(align: right\)\[#strong\[2\];\],\n\);$/,
    );
  });

  test('a row that lacks cells is filled up, and words in another language say so', () => {
    const row = (...cells: TreeNode[]) => el('tr', {}, cells);
    const table = el('table', {}, [
      row(el('th', {}, [words('a')]), el('th', {}, [words('b')])),
      row(el('td', {}, [el('span', { lang: 'en' }, [words('c')])])),
    ]);
    expect(typst(table)).toContain('  [#text(lang: "en")[c];], [],\n');
  });

  test('quotations and code', () => {
    expect(article('> Trích.')).toBe('#quote(block: true)[Trích\\.];');
    expect(article('```\na #b\n```')).toBe('#raw("a #b", block: true);');
  });
});

describe('links on paper', () => {
  const link = (properties: Record<string, unknown>) => typst(el('p', {}, [el('a', properties, [words('A')])]));

  test('one to the web is a link, one to an address without a host is words', () => {
    expect(link({ href: 'https://vidu.invalid/a' })).toBe('#link("https://vidu.invalid/a")[A];');
    expect(link({ href: '/van-ban/a/' })).toBe('A');
    expect(link({ href: 'javascript:a()' })).toBe('A');
  });

  test('one inside the book names its label; a note has its number', () => {
    expect(link({ className: ['inside'], 'data-section': 'chuong-b' })).toBe('#inside("chuong-b")[A];');
    expect(link({ className: ['term'], 'data-section': 'tu', 'data-anchor': 'x' })).toBe('#term("tu.x")[A];');
    expect(link({ className: ['note-ref'], 'data-section': 'chuong-a', 'data-anchor': 'n_1' })).toBe(
      '#note-ref("chuong-a.n_1")[A];',
    );
  });

  test('notes stand in a list, each at its label', () => {
    expect(typst(el('ol', { className: ['notes'] }, [el('li', { id: 'n_1' }, [words('/a/')])]))).toBe(
      '#note-list(\n  [#anchor("chuong-a.n_1");\\/a\\/],\n);',
    );
  });
});

test('a point of a chapter is a panel that stays whole, its mark small print', () => {
  const policy = entry('policy', 'van-ban-a', { verification: 'unchecked' });
  const chapter = entry('handbook', 'chuong-a', {
    points: [{ id: 'diem-a', legalBasis: [{ policy: 'van-ban-a' }] }],
    words: { 'diem-a': 'Một điều.' },
  });
  const tree = resolved(compileTree('<Point id="diem-a" />', 'content/handbook/chuong-a/index.vi.mdx'), {
    reader: reader('vi', [policy, chapter]),
    entry: any(chapter),
  });
  expect(toTypst(tree, OPTIONS)).toMatch(
    /^#panel\("point", breakable: false\)\[#strong\[Một điều\\\.\];\n\n#list\(\n {2}\[point\\\.law: .*#small\[\(mark\\\.unchecked\)\];\],\n\);\];$/,
  );
});

test('a box to tick takes the place of the dot', () => {
  const box = el('span', { className: ['tick-box'] }, []);
  const list = el('ul', { className: ['contains-task-list'] }, [el('li', {}, [box, words('Hỏi trước')])]);
  const typst = toTypst([list], { section: 'a' });
  expect(typst).toContain('marker: []');
  expect(typst).toContain('#tick-box;');
});
