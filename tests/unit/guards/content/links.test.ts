import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../../src/collections/kinds.ts';
import { links } from '../../../../src/guards/content/links.ts';
import { readProse } from '../../../../src/guards/prose.ts';
import { entryFile, proses } from '../../support/files.ts';

const HEAD = '---\ntitle: A\nsummary: B.\n---\n';
const file = (kind: Kind, id: string, lang: 'vi' | 'en', body: string) => entryFile(kind, id, lang, HEAD + body);
const law = file('policy', 'van-ban-a', 'vi', '## Điều 5. A\n\n1. x\n\nđ) x\n');
const term = file('glossary', 'tu-a', 'vi', '');
const check = (body: string, lang: 'vi' | 'en' = 'vi') => links(proses(law, term, file('article', 'bai-a', lang, body)));

describe('a link that leads somewhere', () => {
  test.each([
    '/',
    '/van-ban/',
    '/van-ban/van-ban-a/',
    '/van-ban/van-ban-a/#dieu-5-khoan-1',
    '/van-ban/van-ban-a/#dieu-5-khoan-1-diem-dd',
    '/van-ban/van-ban-a/#can-cu',
    '/thuat-ngu/#tu-a',
    '/tim-kiem/?q=máy',
    '/co-quan/xa-phuong/',
    '/bai-viet/bai-a/#mot',
    '#mot',
    'https://vidu.invalid/van-ban/khong-co/',
    'mailto:a@vidu.invalid',
  ])('%s', (href) => {
    expect(check(`## Một\n\n[Văn bản A](<${href}>)\n`)).toEqual([]);
  });

  test.each(['/en/', '/en/policies/van-ban-a/#dieu-5', '/en/glossary/#tu-a'])('%s, in English, though the target has no English yet', (href) => {
    expect(check(`[Text A](${href})\n`, 'en')).toEqual([]);
  });
});

describe('a broken link is named with file, line and the fix', () => {
  test('to a page that is not there', () => {
    expect(check('Một.\n\n[Văn bản Z](/van-ban/van-ban-z/)\n')).toEqual([
      {
        file: 'content/articles/bai-a/index.vi.mdx',
        line: 7,
        message:
          'Liên kết “/van-ban/van-ban-z/” không dẫn tới trang nào; kiểm tra địa chỉ (địa chỉ kết thúc bằng “/”). / The link “/van-ban/van-ban-z/” leads to no page; check the address (addresses end in “/”).',
      },
    ]);
  });

  test('without its last slash: the right address is given', () => {
    expect(check('[Văn bản A](/van-ban/van-ban-a)\n')).toMatchObject([
      { line: 5, message: expect.stringContaining('kiểm tra địa chỉ “/van-ban/van-ban-a/”.') as string },
    ]);
  });

  test.each(['dieu-6', 'dieu-5-khoan-1-diem-d', 'Dieu-5'])('to a place that the page does not have: #%s', (anchor) => {
    expect(check(`[Văn bản A](/van-ban/van-ban-a/#${anchor})\n`)).toMatchObject([
      {
        line: 5,
        message: `Trang “/van-ban/van-ban-a/” không có chỗ “#${anchor}”; sửa hoặc bỏ phần sau dấu #. / The page “/van-ban/van-ban-a/” has no place “#${anchor}”; correct or drop what follows the #.`,
      },
    ]);
  });

  test('to a term that is not there', () => {
    expect(check('[Từ Z](/thuat-ngu/#tu-z)\n')).toHaveLength(1);
  });

  test('to a place on its own page that is not there', () => {
    expect(check('## Một\n\n[Hai](#hai)\n')).toHaveLength(1);
  });

  test('to an address that begins with no slash', () => {
    const result = readProse(file('article', 'bai-a', 'vi', '[Văn bản Z](van-ban/van-ban-z/)\n'));
    const findings = 'finding' in result ? [result.finding] : links([result.prose]);
    expect(findings).toHaveLength(1);
  });

  test('to a place that only the English page has', () => {
    const both = [file('article', 'bai-a', 'vi', '[Hai](/bai-viet/bai-a/#two)\n'), file('article', 'bai-a', 'en', '## Two\n')];
    expect(links(proses(...both))).toMatchObject([{ file: 'content/articles/bai-a/index.vi.mdx' }]);
  });

  test('given by reference, below the text', () => {
    expect(check('[Văn bản Z][z]\n\n[z]: /van-ban/van-ban-z/\n')).toHaveLength(1);
  });

  test('each broken link of a text', () => {
    expect(check('[Một](/mot/)\n\n[Hai](/hai/)\n').map(({ line }) => line)).toEqual([5, 7]);
  });
});

describe('a link stays in the language of its text', () => {
  const sentence = (href: string) =>
    `Liên kết “${href}” sang ngôn ngữ khác; bản tiếng Việt dẫn tới địa chỉ không có /en/, bản tiếng Anh dẫn tới /en/…. / The link “${href}” changes language; Vietnamese texts link to addresses without /en/, English texts to /en/….`;

  test.each([
    ['vi', '/en/policies/van-ban-a/'],
    ['en', '/van-ban/van-ban-a/'],
  ] as const)('in %s, %s is refused', (lang, href) => {
    expect(check(`[Văn bản A](${href})\n`, lang)).toMatchObject([{ line: 5, message: sentence(href) }]);
  });
});

describe('the words of a link say where it leads', () => {
  test.each([
    ['vi', 'tại đây'],
    ['vi', 'Tại đây'],
    ['vi', 'xem thêm'],
    ['en', 'here'],
    ['en', 'Click here'],
    ['en', 'read more'],
  ] as const)('in %s, “%s” is refused', (lang, text) => {
    expect(check(`[${text}](https://vidu.invalid/)\n`, lang)).toMatchObject([
      {
        line: 5,
        message: `Chữ của liên kết “${text}” không nói dẫn tới đâu; viết tên trang hoặc điều khoản được dẫn. / The words of the link “${text}” do not say where it leads; name the page or provision.`,
      },
    ]);
  });

  test('no words at all are refused', () => {
    expect(check('[](https://vidu.invalid/)\n')).toHaveLength(1);
  });

  test('such words inside a longer name are fine', () => {
    expect(check('[xem Văn bản A tại đây](/van-ban/van-ban-a/)\n')).toEqual([]);
  });

  test('a picture is words, by its description', () => {
    expect(check('[![Bản đồ thử](anh.jpg)](/van-ban/van-ban-a/)\n')).toEqual([]);
  });
});
