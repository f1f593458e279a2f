import { describe, expect, test } from 'vitest';
import { html, PLAIN, refusal } from '../support/markdown.ts';
import { expectBothLanguages } from '../support/messages.ts';

const refusalOfMarkdown = (text: string) => refusal(text, 'glossary/tu-a/index.vi.md');

describe('what could run is refused, with line, what and the fix', () => {
  test.each([
    [
      'import x from "y"',
      '3:1: Bài viết không được chứa import hay export; bỏ dòng này.',
      'A text may not contain import or export; remove this line.',
    ],
    [
      'export const x = 1',
      '3:1: Bài viết không được chứa import hay export; bỏ dòng này.',
      'A text may not contain import or export; remove this line.',
    ],
    [
      '{1 + 1}',
      '3:1: Bài viết không được chứa biểu thức trong ngoặc { }; viết thẳng chữ ra.',
      'A text may not contain an expression in { }; write the words out.',
    ],
    ['Chữ {x} chữ', '3:5: Bài viết không được chứa biểu thức', 'A text may not contain an expression in { }'],
    [
      '<script>x</script>',
      '3:1: Không dùng được <script>; chỉ dùng Figure, Blank',
      '<script> cannot be used; use Figure, Blank',
    ],
    ['<iframe src="x" />', '3:1: Không dùng được <iframe>', '<iframe> cannot be used'],
    ['<a href="javascript:x">y</a>', '3:1: Không dùng được <a>', '<a> cannot be used'],
    ['<img src="x" onerror="y" />', '3:1: Không dùng được <img>', '<img> cannot be used'],
    ['Chữ <b>đậm</b>', '3:5: Không dùng được <b>', '<b> cannot be used'],
    ['<Khac />', '3:1: Không dùng được <Khac>', '<Khac> cannot be used'],
    ['<figure id="x" />', '3:1: Không dùng được <figure>', '<figure> cannot be used'],
    [
      '<Figure onclick="x" />',
      '3:1: <Figure> không nhận thuộc tính “onclick”; bỏ nó đi.',
      '<Figure> takes no attribute “onclick”; remove it.',
    ],
    [
      'Chữ <br onclick="x" /> chữ',
      '3:5: <br> không nhận thuộc tính “onclick”; bỏ nó đi.',
      '<br> takes no attribute “onclick”; remove it.',
    ],
    [
      '<Figure id={x} />',
      '3:1: Thuộc tính của <Figure> phải là chữ trong dấu nháy, như id="…".',
      'An attribute of <Figure> must be words in quotes, such as id="…".',
    ],
    ['<Figure {...x} />', '3:1: Thuộc tính của <Figure> phải là chữ', 'An attribute of <Figure> must be words'],
    ['<span lang="en" style="x">y</span>', '<span> không nhận thuộc tính “style”', '<span> takes no attribute “style”'],
    ['<>{x}</>', '3:1: Không dùng được <>', '<> cannot be used'],
  ])('%s', (bad, vi, en) => {
    const message = refusal(`Chữ.\n\n${bad}\n`, PLAIN);
    expect(message).toContain(vi);
    expect(message).toContain(en);
    expectBothLanguages(message.replace(/^\d+:\d+: /, ''));
  });

  test('a script deep in a list, a quotation or a table is found, on its line', () => {
    expect(refusal('- một\n  - hai\n    <script>x</script>\n', PLAIN)).toContain('3:5: Không dùng được <script>');
    expect(refusal('> Trích\n>\n> {x}\n', PLAIN)).toContain('3:3: Bài viết không được chứa biểu thức');
    expect(refusal('| a |\n| --- |\n| <b>x</b> |\n', PLAIN)).toContain('3:3: Không dùng được <b>');
  });
});

describe('in files of plain Markdown', () => {
  test.each([
    '<script>x</script>',
    'Chữ <b>đậm</b>',
    '<!-- ghi chú -->',
    'Chữ <br onclick="x"> chữ',
    '<iframe src="x"></iframe>',
  ])('%s is refused', (bad) => {
    const message = refusalOfMarkdown(bad);
    expect(message).toContain(
      'Không viết thẻ HTML trong bài; dùng dấu Markdown. / No HTML tags in a text; use Markdown.',
    );
  });

  test('a line break and small letters are taken', () => {
    expect(refusalOfMarkdown('m<sup>2</sup>, H<sub>2</sub>O<br>một')).toBe('accepted');
  });

  test.each(['import x from "y"', '{x}'])('%s is mere text', (text) => {
    expect(refusalOfMarkdown(text)).toBe('accepted');
  });
});

describe('addresses of links and pictures', () => {
  test.each([
    '[a](javascript:alert)',
    '[a](JavaScript:alert)',
    '[a](<java\tscript:alert>)',
    '[a](&#106;avascript:alert)',
    '[a](javascript&colon;alert)',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///x)',
    '[a](//vidu.invalid/x)',
    '![a](javascript:alert)',
    '![a](data:image/svg+xml,x)',
    '[a][b]\n\n[b]: javascript:alert',
  ])('%j is refused with the fix', (bad) => {
    const message = refusal(bad, PLAIN);
    expect(message).toContain(
      'không an toàn; chỉ dùng http, https, mailto, tel, hoặc địa chỉ trong trang bắt đầu bằng “/” hay “#”.',
    );
    expect(message).toContain(
      'is not safe; use http, https, mailto, tel, or an address on this site that begins with “/” or “#”.',
    );
  });

  test('an address in pointed brackets is refused in plain Markdown too', () => {
    expect(refusalOfMarkdown('<javascript:alert>')).toContain('Liên kết “javascript:alert” không an toàn');
  });

  test.each([
    '[a](https://vidu.invalid/a?b=javascript:c)',
    '[a](http://vidu.invalid)',
    '[a](HTTPS://VIDU.INVALID)',
    '[a](mailto:a@vidu.invalid)',
    '[a](tel:0)',
    '[a](/van-ban/#a)',
    '[a](#muc-1)',
    '![a](anh.jpg)',
  ])('%s is taken', (good) => {
    expect(refusal(good, PLAIN)).toBe('accepted');
  });
});

describe('what authors may use', () => {
  test('components with their attributes, and a little HTML', () => {
    const text =
      '<Figure id="so-a" />\n\nChữ <Blank /> m<sup>2</sup> <span lang="en">word</span> <abbr title="Cơ quan A">CQ</abbr><br />x\n\n<LetterHead>\n\nChữ\n\n</LetterHead>\n';
    expect(refusal(text, PLAIN)).toBe('accepted');
  });

  test('Markdown of every sort', () => {
    const text =
      '## A\n\n**b** *c* `d` ~~e~~\n\n1. f\n\n- g\n\n> h\n\n| i | k |\n| --- | --: |\n| 1 | 2 |\n\n***\n\nl[^1]\n\n[^1]: m\n';
    expect(html(text, PLAIN)).toContain('<strong>b</strong>');
  });

  test('code is shown and not run', () => {
    expect(refusal('`import x {y} <script>`', PLAIN)).toBe('accepted');
  });
});
