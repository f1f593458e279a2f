import { describe, expect, test } from 'vitest';
import { anchorsIn, html, refusal, wordsOf } from '../support/markdown.ts';

const label = (text: string) => `<span class="provision-label">${text}</span>`;
const labels = (markdown: string) => [...html(markdown).matchAll(/provision-label">([^<]*)</g)].map(([, text]) => text);

describe('numbers stay as written', () => {
  test('3., 8. and 8a. do not become 3., 4.', () => {
    expect(labels('## Điều 5. A\n\n3. ba\n8. tám\n\n8a. tám a\n\n9. chín\n')).toEqual(['3.', '8.', '8a.', '9.']);
  });

  test('đ) follows d) and comes before e)', () => {
    const text = '## Điều 5. A\n\n1. một:\n\nd) dê\n\nđ) đê\n\ne) e\n';
    expect(labels(text)).toEqual(['1.', 'd)', 'đ)', 'e)']);
    expect(anchorsIn(text)).toEqual([
      'dieu-5',
      'dieu-5-khoan-1',
      'dieu-5-khoan-1-diem-d',
      'dieu-5-khoan-1-diem-dd',
      'dieu-5-khoan-1-diem-e',
    ]);
  });

  test('dashes and plus signs stay dashes and plus signs', () => {
    expect(labels('## Điều 5. A\n\n- một\n- hai\n\n+ ba\n')).toEqual(['-', '-', '+']);
  });

  test('numbers inside a sentence are left alone', () => {
    expect(wordsOf('## Điều 5. A\n\n1. Hỗ trợ 1.5 lần, 8:30, số 3. Hết.\n')).toBe(
      'Điều 5. A 1. Hỗ trợ 1.5 lần, 8:30, số 3. Hết.',
    );
  });
});

describe('the shape of a provision', () => {
  test('a point stands inside its clause, each with its anchor and label', () => {
    expect(html('## Điều 5. A\n\n1. Một **đậm**:\n\na) con\n')).toBe(
      '<h2 id="dieu-5">Điều 5. A</h2>\n' +
        `<div class="provision clause" id="dieu-5-khoan-1"><p>${label('1.')} Một <strong>đậm</strong>: </p>` +
        `<div class="provision point" id="dieu-5-khoan-1-diem-a"><p>${label('a)')} con </p></div></div>`,
    );
  });

  test('lines run together are taken apart', () => {
    const apart = '## Điều 5. A\n\n1. Một:\n\na) con\n\nb) con\n\n2. Hai\n';
    const together = '## Điều 5. A\n\n1. Một:\na) con\nb) con\n2. Hai\n';
    expect(html(together)).toBe(html(apart));
    expect(anchorsIn(together)).toEqual([
      'dieu-5',
      'dieu-5-khoan-1',
      'dieu-5-khoan-1-diem-a',
      'dieu-5-khoan-1-diem-b',
      'dieu-5-khoan-2',
    ]);
  });

  test('lines run together after bold words are taken apart', () => {
    expect(anchorsIn('## Điều 5. A\n\n1. Một **đậm**\na) con **đậm**\nb) con\n')).toEqual([
      'dieu-5',
      'dieu-5-khoan-1',
      'dieu-5-khoan-1-diem-a',
      'dieu-5-khoan-1-diem-b',
    ]);
  });

  test('spaces left at the end of a line do not hide the point below', () => {
    expect(anchorsIn('## Điều 5. A\n\n1. Một:  \na) con\n')).toEqual([
      'dieu-5',
      'dieu-5-khoan-1',
      'dieu-5-khoan-1-diem-a',
    ]);
  });

  test('a wrapped line stays in its clause', () => {
    expect(wordsOf('## Điều 5. A\n\n1. Một dòng\nhai dòng\n')).toBe('Điều 5. A 1. Một dòng hai dòng');
  });

  test('a paragraph below a point belongs to it', () => {
    expect(html('## Điều 5. A\n\n1. Một:\n\na) con\n\nThêm.\n')).toContain('con </p><p>Thêm.</p></div></div>');
  });

  test('a table belongs to the clause above it', () => {
    const text = '## Điều 5. A\n\n1. Bảng:\n\n| a | b |\n| --- | --: |\n| 1 | 2 |\n\n2. Hai\n';
    expect(html(text)).toMatch(
      /id="dieu-5-khoan-1">.*<table>.*<\/table><\/div><\/div>\s*<div class="provision clause" id="dieu-5-khoan-2">/s,
    );
  });

  test('a heading ends the clause above it', () => {
    expect(html('## Điều 5. A\n\n1. một\n\n## Nơi nhận\n\nChữ.\n')).toContain(
      '</div>\n<h2 id="noi-nhan">Nơi nhận</h2>\n<p>Chữ.</p>',
    );
  });

  test('a paragraph before any number stands by itself', () => {
    expect(html('Mở đầu.\n\n## Điều 1. A\n')).toMatch(/^<p>Mở đầu\.<\/p>/);
  });
});

describe('dash items', () => {
  test('have the anchors of the contract, and lie in what they belong to', () => {
    const text = '## 1. Cơ quan A\n\n- một\n- hai\n\n## Nơi nhận\n\n- Như trên;\n- Lưu.\n';
    expect(anchorsIn(text)).toEqual(['muc-1', 'muc-1-y-1', 'muc-1-y-2', 'noi-nhan', 'noi-nhan-y-1', 'noi-nhan-y-2']);
    expect(html(text)).toContain(`<ul class="dash-items"><li id="muc-1-y-1">${label('-')} một</li>`);
  });

  test('inside items have no anchor of their own, and keep their words', () => {
    const text = '## 1. A\n\n- một\n  - trong một\n- hai\n';
    expect(anchorsIn(text)).toEqual(['muc-1', 'muc-1-y-1', 'muc-1-y-2']);
    expect(wordsOf(text)).toBe('1. A - một - trong một - hai');
  });

  test('outside any provision have no anchor', () => {
    expect(anchorsIn('- một\n- hai\n')).toEqual([]);
    expect(wordsOf('- một\n- hai\n')).toBe('- một - hai');
  });
});

describe('words quoted from another text', () => {
  const text =
    '## Điều 1. Sửa đổi\n\n1. Sửa như sau:\n\n> Điều 5. B\n>\n> 3. Ba:\n> a) x\n> đ) y\n>\n> - gạch\n\n2. Hai\n';

  test('get no anchors of ours', () => {
    expect(anchorsIn(text)).toEqual(['dieu-1', 'dieu-1-khoan-1', 'dieu-1-khoan-2']);
    expect(html(text).match(/ id="/g)).toHaveLength(3);
  });

  test('keep their numbers', () => {
    expect(labels(text)).toEqual(['1.', '3.', 'a)', 'đ)', '-', '2.']);
    expect(html(text)).toContain('<div class="provision clause"><p>');
  });

  test('a heading among them is no provision of this text', () => {
    expect(anchorsIn('## Điều 1. A\n\n> ## Điều 5. B\n\n## Điều 2. C\n')).toEqual(['dieu-1', 'dieu-2']);
  });
});

describe('words that an amending text quotes without signs of Markdown', () => {
  const quotation = (quoted: string) => `## Điều 1. Sửa đổi\n\n1. Sửa khoản 3 như sau:\n\n${quoted}\n\n2. Hai\n`;

  test.each([
    ['begun on a line of its own', '“3. Ba:\n\na) x\n\nđ) y.”'],
    ['run together', '“3. Ba:\na) x\nđ) y”.'],
    ['with numbers that Markdown takes for a list', '“Điều 5. Tên\n\n1. một\n\n2. hai”'],
    ['with straight marks', '"3. Ba:\n\na) x\n\nđ) y".'],
    ['with a quotation inside', '“3. Gọi là “A”:\n\na) x”'],
  ])('%s get no anchors of ours', (_, quoted) => {
    expect(anchorsIn(quotation(quoted))).toEqual(['dieu-1', 'dieu-1-khoan-1', 'dieu-1-khoan-2']);
    expect(html(quotation(quoted))).toMatch(/<blockquote class="quoted">/);
  });

  test('and lose no word', () => {
    expect(wordsOf(quotation('“3. Ba:\n\na) x\n\nđ) y.”'))).toBe(
      'Điều 1. Sửa đổi 1. Sửa khoản 3 như sau: “3. Ba: a) x đ) y.” 2. Hai',
    );
  });

  test('may begin at the end of the line that announces them', () => {
    const text = '## Điều 1. A\n\n1. Sửa Điều 5: “Điều 5. Tên\n\n1. một\n\n2. hai”.\n\n2. Hai\n';
    expect(anchorsIn(text)).toEqual(['dieu-1', 'dieu-1-khoan-1', 'dieu-1-khoan-2']);
  });

  test('a term in quotation marks begins no quotation', () => {
    const text = '## Điều 2. A\n\n“Cơ sở” là:\n\n1. “Đề án” gồm:\n\na) x\n';
    expect(anchorsIn(text)).toEqual(['dieu-2', 'dieu-2-khoan-1', 'dieu-2-khoan-1-diem-a']);
  });
});

describe('annexes', () => {
  const text = [
    '## Điều 1. A',
    '1. một',
    '## Phụ lục số 01 (kèm theo Nghị định)',
    '### I. Phần một',
    '1. một',
    '1.1. Một một',
    'a) x',
    '1.2. Một hai',
    '| a | b |\n| --- | --- |\n| 1. | 2. |',
    '### II. Phần hai',
    '1. một',
    '### Điều 1. Trong phụ lục',
    '1. một',
    '## Phụ lục II – Mẫu',
    '### A. Chung',
    '#### I. Một',
  ].join('\n\n');

  test('have numbers of their own, which meet no other', () => {
    expect(anchorsIn(text)).toEqual([
      'dieu-1',
      'dieu-1-khoan-1',
      'phu-luc-1',
      'phu-luc-1-muc-1',
      'phu-luc-1-muc-1-khoan-1',
      'phu-luc-1-muc-1-khoan-1-1',
      'phu-luc-1-muc-1-khoan-1-1-diem-a',
      'phu-luc-1-muc-1-khoan-1-2',
      'phu-luc-1-muc-2',
      'phu-luc-1-muc-2-khoan-1',
      'phu-luc-1-dieu-1',
      'phu-luc-1-dieu-1-khoan-1',
      'phu-luc-2',
      'phu-luc-2-phan-a',
      'phu-luc-2-phan-a-muc-1',
    ]);
  });

  test('a table of theirs stays below its clause, its numbers untouched', () => {
    expect(html(text)).toMatch(/id="phu-luc-1-muc-1-khoan-1-2">.*<td>1\.<\/td>\s*<td>2\.<\/td>/s);
  });
});

test('an amount at the head of a line opens no clause', () => {
  expect(anchorsIn('## Điều 1. A\n\n1.5 lần mức chi.\n\n1.000 đồng.\n')).toEqual(['dieu-1']);
});

describe('no word is lost', () => {
  test('a clause that begins with its first point keeps the letter of the point', () => {
    const text = '## Điều 5. A\n\n1. a) con một\nb) con hai\n';
    expect(wordsOf(text)).toContain('1. a) con một');
    expect(anchorsIn(text)).toContain('dieu-5-khoan-1-diem-a');
  });

  test('a clause that begins with dash items keeps them a list, with their dashes', () => {
    const text = '## Điều 5. A\n\n1. - gạch\n   - gạch\n';
    expect(wordsOf(text)).toBe('Điều 5. A 1. - gạch - gạch');
    expect(html(text)).not.toMatch(/<p>(?:(?!<\/p>).)*<li/s);
  });

  test('a number with nothing behind it stays', () => {
    expect(wordsOf('## Điều 5. A\n\n1.\n\n2. hai\n')).toBe('Điều 5. A 1. 2. hai');
  });

  test('bold, links and code behind a number stay', () => {
    expect(html('## Điều 5. A\n\n1. **Đậm** và [Văn bản A](/van-ban/a/)\n\na) *nghiêng*\n')).toMatch(
      /<strong>Đậm<\/strong> và <a href="\/van-ban\/a\/">Văn bản A<\/a>.*<em>nghiêng<\/em>/s,
    );
  });

  test('Vietnamese words before a list do not shift its numbers', () => {
    expect(labels(`## Điều 5. Được hưởng ưu đãi 🙂\n\n${'Chữ có dấu ở đây. '.repeat(9)}\n\n7. bảy\n`)).toEqual(['7.']);
  });
});

describe('mistakes in numbering', () => {
  test.each([
    [
      '## Điều 5. A\n\n1. một\n\n1. một\n',
      '5:1: Khoản “1.” lặp lại hoặc đứng sai thứ tự; kiểm tra số đã ghi. / Clause “1.” is repeated or out of order; check its number.',
    ],
    ['## Điều 5. A\n\n1. một:\n\nđ) x\n\nd) x\n', '7:1: Điểm “d)” lặp lại hoặc đứng sai thứ tự'],
    ['## Điều 2. A\n\n## Điều 1. B\n', '3:1: Điều “Điều 1.” lặp lại hoặc đứng sai thứ tự'],
    [
      'Chữ.\n\n**Điều 5. Tên**\n\n1. một\n',
      '3:1: “Điều 5.” mở một điều nên phải là đề mục: thêm “## ” ở đầu dòng và bỏ dấu in đậm.',
    ],
    [
      '## Điều 1. A\n\n1. Sửa:\n\n“3. Ba\n\n## Điều 2. B\n',
      '5:1: Lời trích mở bằng “ ở đây không có dấu ” đóng lại trước đề mục sau; thêm dấu ” ở cuối lời trích.',
    ],
    ['Chữ.\n\na) x\n', '3:1: Điểm a) không nằm trong khoản hay điều nào'],
    ['## Nơi nhận\n\n## Nơi nhận\n', '3:1: “#noi-nhan” trùng với một chỗ đã có'],
  ])('%j is refused on its line', (text, sentence) => {
    // The parser may show a list item at its first word, so the column is not promised.
    expect(refusal(text).replace(/^(\d+):\d+/, '$1:1')).toContain(sentence);
  });

  test('a point in a paragraph of several lines is refused on its own line', () => {
    expect(refusal('## Điều 5. A\n\nb) x\na) x\n')).toMatch(/^4:/);
  });
});
