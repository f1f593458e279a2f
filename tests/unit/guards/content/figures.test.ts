import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../../src/collections/kinds.ts';
import { bare, figures } from '../../../../src/guards/content/figures.ts';
import { entryFile, parsed, proses, recordFile } from '../../support/files.ts';
import { figureFields } from '../../support/site.ts';

const known = recordFile('figures', 'so-a', figureFields());
const HEAD = '---\ntitle: A\nsummary: B.\npublishedOn: 2026-01-02\nverification: official\ncheckedOn: 2026-01-02\nsources: [nguon-a]\n---\n';
const check = (body: string) => {
  const file = entryFile('article', 'bai-a', 'vi', HEAD + body);
  return figures(parsed(known, file), proses(file));
};

describe('an amount written bare', () => {
  test.each([
    ['hỗ trợ 300 triệu đồng mỗi cơ sở', '300 triệu đồng'],
    ['hỗ trợ 300\u00A0triệu', '300\u00A0triệu'],
    ['hơn 1,5 tỷ đồng', '1,5 tỷ đồng'],
    ['hơn 1,5 tỉ', '1,5 tỉ'],
    ['300.000.000 đồng', '300.000.000 đồng'],
    ['50 nghìn mỗi ngày', '50 nghìn'],
    ['50 ngàn đồng', '50 ngàn đồng'],
    ['tối đa 50 %', '50 %'],
    ['tối đa 50%', '50%'],
    ['12,5 phần trăm', '12,5 phần trăm'],
    ['1,5 lần mức lương', '1,5 lần mức'],
    ['2 lần mức lương', '2 lần mức'],
    ['2 times the wage', '2 times the'],
    ['VND 300 million', 'VND 3'],
    ['300 million dong', '300 million'],
    ['30 percent', '30 percent'],
    ['30 per cent', '30 per cent'],
    ['1.5 times the wage', '1.5 times the'],
    ['trong 30 ngày', 'trong 30 ngày'],
    ['Trong vòng 30 ngày', 'Trong vòng 30 ngày'],
    ['chậm nhất 15 ngày', 'chậm nhất 15 ngày'],
    ['không quá 03 tháng', 'quá 03 tháng'],
    ['within 30 working days', 'within 30 working days'],
    ['no later than 15 days', 'no later than 15 days'],
  ])('“%s” is found', (text, amount) => {
    expect(bare(text)).toEqual([amount]);
  });

  test.each(['năm 2020', 'Điều 5 khoản 2', 'từ 1/7/2025', '45/2012/NĐ-CP', '102 xã, phường', 'ngày 30 tháng 6'])(
    '“%s” is no amount',
    (text) => {
      expect(bare(text)).toEqual([]);
    },
  );

  test('“Đồng Tháp” behind a year is no money', () => {
    expect(bare('năm 2025 Đồng Tháp có')).toEqual([]);
  });

  // The usual wordings of Vietnamese law.
  test.each(['trong thời hạn 30 ngày', 'trong thời gian 12 tháng', 'chậm nhất là 15 ngày'])('the deadline “%s” is found', (text) => {
    expect(bare(text)).toHaveLength(1);
  });

  // The comment above AMOUNT names this one.
  test('a rate of “1.5 times” or “1,5 lần” is found', () => {
    expect([bare('1.5 times'), bare('1,5 lần')]).toEqual([['1.5 times'], ['1,5 lần']]);
  });

  test('a sum with đ behind it is found, and a point đ) is none', () => {
    expect(bare('50.000đ mỗi ngày')).toEqual(['50.000đ']);
    expect(bare('khoản 1 đ)')).toEqual([]);
  });
});

describe('where readers take numbers for rules', () => {
  const sentence = (amount: string) =>
    `Con số “${amount}” viết trần; thêm một tệp vào content/figures/ rồi viết <Figure id="…" />. Ở tiêu đề, tóm tắt và words thì viết câu không có con số. / The number “${amount}” is written bare; add a file to content/figures/ and write <Figure id="…" />. In title, summary and words, write the sentence without the number.`;

  test('a bare amount is refused with file, line and the fix', () => {
    expect(check('Một.\n\nHỗ trợ 300 triệu đồng.\n')).toEqual([{ file: 'content/articles/bai-a/index.vi.mdx', line: 11, message: sentence('300 triệu đồng') }]);
  });

  test('a bare amount in a table, a list or bold words is refused', () => {
    expect(check('| a |\n| --- |\n| 50 % |\n\n- 60 %\n\n**70 %**\n').map(({ line }) => line)).toEqual([11, 13, 15]);
  });

  test('an amount that runs over the end of a line is refused', () => {
    expect(check('Hỗ trợ 300\ntriệu đồng.\n')).toHaveLength(1);
  });

  test('an amount of which only a part is bold is refused', () => {
    expect(check('Hỗ trợ **300** triệu đồng.\n')).toHaveLength(1);
  });

  test('a bare amount in title, summary and phrases is refused with its field', () => {
    const file = entryFile('programme', 'ho-tro-a', 'vi', {
      title: 'Nhận 50 %',
      summary: 'Nhận 60 %.',
      words: { 'duoc-gi': 'Nhận 70 %.', 'ai-duoc': 'Cơ sở thử.' },
    });
    expect(figures(parsed(file), proses(file)).map(({ field }) => field)).toEqual(['title', 'summary', 'words.duoc-gi']);
  });

  test('a bare amount in whom a chapter is for is refused', () => {
    const file = entryFile('handbook', 'chuong-a', 'vi', { audience: 'Hộ có vốn 300 triệu đồng' });
    expect(figures(parsed(file), proses(file))).toHaveLength(1);
  });

  test('an English text is held to the same', () => {
    const file = entryFile('article', 'bai-a', 'en', {}, 'Up to VND 300 million.\n');
    expect(figures(parsed(file), proses(file))).toHaveLength(1);
  });

  test.each<Kind>(['policy', 'product', 'project', 'agency', 'glossary'])('a %s may quote amounts as its source gives them', (kind) => {
    const file = entryFile(kind, 'a', 'vi', {}, 'Hỗ trợ 300 triệu đồng.\n');
    expect(figures(parsed(file), proses(file))).toEqual([]);
  });
});

describe('<Figure>', () => {
  test('with a record is fine', () => {
    expect(check('Hỗ trợ <Figure id="so-a" />.\n')).toEqual([]);
  });

  test.each([
    ['<Figure id="so-z" />', 'so-z'],
    ['<Figure />', ''],
  ])('%s is refused with file, line and the fix', (written, id) => {
    expect(check(`Một.\n\nHai ${written}\n`)).toEqual([
      {
        file: 'content/articles/bai-a/index.vi.mdx',
        line: 11,
        message: `Không có content/figures/${id}.yaml; sửa mã hoặc thêm tệp. / There is no content/figures/${id}.yaml; correct the id or add the file.`,
      },
    ]);
  });
});
