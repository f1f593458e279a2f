import { describe, expect, test } from 'vitest';
import { type CitationContext, citationsIn } from '../../../../../src/domain/legal/citations/parse.ts';

/** What is found: the words of each link, and where it leads: `45/2012/NĐ-CP#dieu-4`, `self#dieu-4`. */
function found(text: string, context: CitationContext): string[] {
  return citationsIn(text, context).map(({ start, end, document, anchor }) => {
    const named =
      document === 'self' ? 'self' : [document.number, document.year, document.province].filter(Boolean).join('@');
    return `${text.slice(start, end)} → ${named}${anchor ? `#${anchor}` : ''}`;
  });
}

const prose = (language: 'vi' | 'en'): CitationContext => ({ language, legal: false });
const law = (language: 'vi' | 'en', at = 'dieu-7-khoan-3-diem-b'): CitationContext => ({ language, legal: true, at });

describe('texts by number', () => {
  test.each([
    ['Nghị định số 45/2012/NĐ-CP', '45/2012/NĐ-CP'],
    ['Nghị định 45/2012/NĐ-CP', '45/2012/NĐ-CP'],
    ['nghị định số 45/2012/NĐ-CP', '45/2012/NĐ-CP'],
    ['Nghị định số 45/2012', '45/2012'],
    ['Thông tư số 28/2018/TT-BTC', '28/2018/TT-BTC'],
    ['Thông tư liên tịch số 26/2014/TTLT-BTC-BCT', '26/2014/TTLT-BTC-BCT'],
    ['Nghị quyết số 20/2025/NQ-HĐND', '20/2025/NQ-HĐND'],
    ['Nghị quyết số 202/2025/QH15', '202/2025/QH15'],
    ['Nghị quyết số 1663/NQ-UBTVQH15', '1663/NQ-UBTVQH15'],
    ['Quyết định số 1695/QĐ-UBND-HC', '1695/QĐ-UBND-HC'],
    ['Quyết định số 1288/QĐ-TTg', '1288/QĐ-TTg'],
    ['45/2012/NĐ-CP', '45/2012/NĐ-CP'],
    ['Nghị định số 45/2012/ND-CP', '45/2012/ND-CP'],
  ])('%s', (text, number) => {
    expect(found(`Theo ${text}, cơ sở được hỗ trợ.`, prose('vi'))).toEqual([`${text} → ${number}`]);
  });

  test.each([
    ['Decree No. 45/2012/NĐ-CP', '45/2012/NĐ-CP'],
    ['Decree 45/2012/NĐ-CP', '45/2012/NĐ-CP'],
    ['Decree No 45/2012/ND-CP', '45/2012/ND-CP'],
    ['Decree 45/2012', '45/2012'],
    ['Circular No. 28/2018/TT-BTC', '28/2018/TT-BTC'],
    ['Joint Circular No. 26/2014/TTLT-BTC-BCT', '26/2014/TTLT-BTC-BCT'],
    ['Resolution No. 20/2025/NQ-HĐND', '20/2025/NQ-HĐND'],
  ])('%s', (text, number) => {
    expect(found(`Under ${text}, an establishment is supported.`, prose('en'))).toEqual([`${text} → ${number}`]);
  });

  test.each([
    ['Chỉ thị số 04/CT-BCT ngày 19/02/2021', 'Chỉ thị số 04/CT-BCT → 04/CT-BCT@2021'],
    [
      'Quyết định số 35/QĐ-UBND ngày 09/01/2026 của Chủ tịch UBND tỉnh Đồng Tháp',
      'Quyết định số 35/QĐ-UBND → 35/QĐ-UBND@2026@Đồng Tháp',
    ],
    ['Nghị quyết số 08/2024/NQ-HĐND của thành phố Cần Thơ', 'Nghị quyết số 08/2024/NQ-HĐND → 08/2024/NQ-HĐND@Cần Thơ'],
    ['Quyết định số 35/QĐ-UBND ngày 9 tháng 1 năm 2026', 'Quyết định số 35/QĐ-UBND → 35/QĐ-UBND@2026'],
  ])('%s is told by its year and province', (text, expected) => {
    expect(found(text, prose('vi'))).toEqual([expected]);
  });

  test.each([
    ['Directive No. 04/CT-BCT of 19 February 2021', 'Directive No. 04/CT-BCT → 04/CT-BCT@2021'],
    [
      'Decision No. 35/QĐ-UBND of 9 January 2026 of the People’s Committee of Đồng Tháp',
      'Decision No. 35/QĐ-UBND → 35/QĐ-UBND@2026@Đồng Tháp',
    ],
    ['Resolution No. 08/2024/NQ-HĐND of Cần Thơ City', 'Resolution No. 08/2024/NQ-HĐND → 08/2024/NQ-HĐND@Cần Thơ City'],
    ['Decision No. 35/QĐ-UBND dated January 9, 2026', 'Decision No. 35/QĐ-UBND → 35/QĐ-UBND@2026'],
  ])('%s is told by its year and province', (text, expected) => {
    expect(found(text, prose('en'))).toEqual([expected]);
  });

  test.each(['ngày 19/02/2021', 'giai đoạn 2021/2025', 'km/h', '1/2', 'tỷ lệ 50/50', 'điện thoại 0277/385'])(
    '%s is no number of a text',
    (text) => {
      expect(found(`Theo ${text}.`, prose('vi'))).toEqual([]);
    },
  );
});

describe('provisions of a text that is named', () => {
  const D = 'Nghị định số 45/2012/NĐ-CP';
  test.each([
    [`khoản 2 Điều 4 ${D}`, ['dieu-4-khoan-2']],
    [`Khoản 2 Điều 4 ${D}`, ['dieu-4-khoan-2']],
    [`khoản 2, Điều 4 ${D}`, ['dieu-4-khoan-2']],
    [`khoản 2 Điều 4 của ${D}`, ['dieu-4-khoan-2']],
    [`khoản 2 của Điều 4 ${D}`, ['dieu-4-khoan-2']],
    [`điểm a khoản 2 Điều 4 ${D}`, ['dieu-4-khoan-2-diem-a']],
    [`điểm a, khoản 2, Điều 4 ${D}`, ['dieu-4-khoan-2-diem-a']],
    [`điểm đ khoản 1 Điều 5 ${D}`, ['dieu-5-khoan-1-diem-dd']],
    [`Điểm d khoản 1 Điều 5 ${D}`, ['dieu-5-khoan-1-diem-d']],
    [`điểm a1 khoản 1a Điều 5a ${D}`, ['dieu-5a-khoan-1a-diem-a1']],
    [`Điều 4 ${D}`, ['dieu-4']],
    [`Điều 4 khoản 2 ${D}`, ['dieu-4-khoan-2']],
    [`Điều 4, khoản 2, điểm a ${D}`, ['dieu-4-khoan-2-diem-a']],
    [`Chương II ${D}`, ['chuong-2']],
    [`Mục 1 Chương II ${D}`, ['chuong-2-muc-1']],
    [`Tiểu mục 2 Mục 1 Chương II ${D}`, ['chuong-2-muc-1-tieu-muc-2']],
    [`Phần thứ nhất ${D}`, ['phan-1']],
    [`Phụ lục I ban hành kèm theo ${D}`, ['phu-luc-1']],
    [`Phụ lục số 01 kèm theo ${D}`, ['phu-luc-1']],
    [`Phụ lục A ${D}`, ['phu-luc-a']],
    [`Phụ lục ${D}`, ['phu-luc']],
    [`khoản 1 Mục I Phụ lục II ${D}`, ['phu-luc-2-muc-1-khoan-1']],
    [`Điều 3 Phụ lục I ${D}`, ['phu-luc-1-dieu-3']],
  ])('%s', (text, anchors) => {
    expect(found(`Theo quy định tại ${text}.`, prose('vi'))).toEqual(
      anchors.map((anchor) => `${text} → 45/2012/NĐ-CP#${anchor}`),
    );
  });

  test('a list of clauses gives each its link', () => {
    expect(found(`theo các khoản 1, 2 và 3 Điều 5 ${D}`, prose('vi'))).toEqual([
      'khoản 1 → 45/2012/NĐ-CP#dieu-5-khoan-1',
      '2 → 45/2012/NĐ-CP#dieu-5-khoan-2',
      `3 Điều 5 ${D} → 45/2012/NĐ-CP#dieu-5-khoan-3`,
    ]);
  });

  test.each([
    [`khoản 1 và khoản 3 Điều 5 ${D}`, ['dieu-5-khoan-1', 'dieu-5-khoan-3']],
    [`khoản 1, khoản 3 Điều 5 ${D}`, ['dieu-5-khoan-1', 'dieu-5-khoan-3']],
    [`điểm a khoản 1, điểm b khoản 2 Điều 5 ${D}`, ['dieu-5-khoan-1-diem-a', 'dieu-5-khoan-2-diem-b']],
    [`điểm a, b khoản 1 Điều 5 ${D}`, ['dieu-5-khoan-1-diem-a', 'dieu-5-khoan-1-diem-b']],
    [`các điểm a, b và đ khoản 1 Điều 5 ${D}`, ['a', 'b', 'dd'].map((point) => `dieu-5-khoan-1-diem-${point}`)],
    [`khoản 1 Điều 5, khoản 2 Điều 6 ${D}`, ['dieu-5-khoan-1', 'dieu-6-khoan-2']],
    [`khoản 1 Điều 5 và Điều 6 ${D}`, ['dieu-5-khoan-1', 'dieu-6']],
    [`Điều 4 và Điều 5 ${D}`, ['dieu-4', 'dieu-5']],
    [`các Điều 8, 9 và 10 ${D}`, ['dieu-8', 'dieu-9', 'dieu-10']],
    [`Điều 8, 9 và 10 ${D}`, ['dieu-8', 'dieu-9', 'dieu-10']],
    [`từ Điều 8 đến Điều 10 ${D}`, ['dieu-8', 'dieu-10']],
  ])('%s', (text, anchors) => {
    expect(citationsIn(`theo ${text}`, prose('vi')).map(({ anchor }) => anchor)).toEqual(anchors);
  });

  const E = 'Decree No. 45/2012/NĐ-CP';
  test.each([
    [`Clause 2, Article 4 of ${E}`, ['dieu-4-khoan-2']],
    [`Clause 2 Article 4 of ${E}`, ['dieu-4-khoan-2']],
    [`Clause 2 of Article 4 of ${E}`, ['dieu-4-khoan-2']],
    [`clause 2, article 4, ${E}`, ['dieu-4-khoan-2']],
    [`Point a, Clause 2, Article 4 of ${E}`, ['dieu-4-khoan-2-diem-a']],
    [`Point đ, Clause 1, Article 5 of ${E}`, ['dieu-5-khoan-1-diem-dd']],
    [`Article 4, Clause 2 of ${E}`, ['dieu-4-khoan-2']],
    [`Article 4 of ${E}`, ['dieu-4']],
    [`Article 4(2) of ${E}`, ['dieu-4-khoan-2']],
    [`Article 4(2)(a) of ${E}`, ['dieu-4-khoan-2-diem-a']],
    [`Section 1 of Chapter II of ${E}`, ['chuong-2-muc-1']],
    [`Annex I to ${E}`, ['phu-luc-1']],
    [`Annex I attached to ${E}`, ['phu-luc-1']],
    [`Appendix 2 of ${E}`, ['phu-luc-2']],
    [`${E}, Article 4, Clause 2`, ['dieu-4-khoan-2']],
    [`${E}, Article 4`, ['dieu-4']],
  ])('%s', (text, anchors) => {
    expect(found(`As laid down in ${text}.`, prose('en'))).toEqual(
      anchors.map((anchor) => `${text} → 45/2012/NĐ-CP#${anchor}`),
    );
  });

  test.each([
    [`Clauses 1 and 2 of Article 5 of ${E}`, ['dieu-5-khoan-1', 'dieu-5-khoan-2']],
    [`Clauses 1, 2 and 3, Article 5 of ${E}`, ['dieu-5-khoan-1', 'dieu-5-khoan-2', 'dieu-5-khoan-3']],
    [`Articles 4 and 5 of ${E}`, ['dieu-4', 'dieu-5']],
    [`Articles 8 to 10 of ${E}`, ['dieu-8', 'dieu-10']],
    [`Points a and b, Clause 1, Article 5 of ${E}`, ['dieu-5-khoan-1-diem-a', 'dieu-5-khoan-1-diem-b']],
  ])('%s', (text, anchors) => {
    expect(citationsIn(`under ${text}`, prose('en')).map(({ anchor }) => anchor)).toEqual(anchors);
  });
});

describe('provisions of the text itself', () => {
  test.each([
    ['Điều này', 'dieu-7'],
    ['khoản này', 'dieu-7-khoan-3'],
    ['khoản 2 Điều này', 'dieu-7-khoan-2'],
    ['điểm a khoản 2 Điều này', 'dieu-7-khoan-2-diem-a'],
    ['điểm a khoản này', 'dieu-7-khoan-3-diem-a'],
    ['Điều 4', 'dieu-4'],
    ['khoản 2 Điều 4', 'dieu-4-khoan-2'],
    ['Điều 4 Nghị định này', 'dieu-4'],
    ['khoản 2 Điều 4 của Thông tư này', 'dieu-4-khoan-2'],
    ['Chương II', 'chuong-2'],
    ['Phụ lục II ban hành kèm theo Thông tư này', 'phu-luc-2'],
  ])('%s', (text, anchor) => {
    expect(found(`Theo ${text}.`, law('vi'))).toEqual([`${text} → self#${anchor}`]);
  });

  test.each([
    ['this Article', 'dieu-7'],
    ['Clause 2 of this Article', 'dieu-7-khoan-2'],
    ['Clause 2, this Article', 'dieu-7-khoan-2'],
    ['Point a of this Clause', 'dieu-7-khoan-3-diem-a'],
    ['Article 4', 'dieu-4'],
    ['Article 4 of this Decree', 'dieu-4'],
  ])('%s', (text, anchor) => {
    expect(found(`Under ${text}.`, law('en'))).toEqual([`${text} → self#${anchor}`]);
  });

  test.each(['Điều 4', 'khoản 2 Điều này', 'Điều kiện hỗ trợ', 'điều 4 người'])(
    'outside legal texts “%s” is nobody’s',
    (text) => {
      expect(found(`Theo ${text}.`, prose('vi'))).toEqual([]);
    },
  );

  test.each([
    'khoản 2 Điều 1 của nghị định năm 2012',
    'Điều 1 nghị định cũ',
    'Nghị định này',
    'phụ lục',
    'Phụ lục',
    'phụ lục của Nghị định này',
    'khoản 2',
    'điểm a',
    'mục tiêu 3',
    'khoản vay 2',
  ])('“%s” is left alone', (text) => {
    expect(found(`Theo ${text}.`, law('vi'))).toEqual([]);
  });

  test.each(['Clause 2 of Article 1 of the 2012 decree', 'this Decree', 'Clause 2', 'article of faith'])(
    '“%s” is left alone',
    (text) => {
      expect(found(`Under ${text}.`, law('en'))).toEqual([]);
    },
  );

  test('a number that counts something behind a list is no article', () => {
    expect(found('Theo Điều 4, 10 cơ sở được chọn.', law('vi'))).toEqual(['Điều 4 → self#dieu-4']);
    expect(found('Theo Điều 4 và 10 cơ sở khác.', law('vi'))).toEqual(['Điều 4 → self#dieu-4']);
  });
});

test('several citations in one sentence', () => {
  expect(
    found(
      'Điều 4 Nghị định số 45/2012/NĐ-CP và khoản 1 Điều 2 Thông tư số 46/2012/TT-BCT; xem 28/2018/TT-BTC.',
      prose('vi'),
    ),
  ).toEqual([
    'Điều 4 Nghị định số 45/2012/NĐ-CP → 45/2012/NĐ-CP#dieu-4',
    'khoản 1 Điều 2 Thông tư số 46/2012/TT-BCT → 46/2012/TT-BCT#dieu-2-khoan-1',
    '28/2018/TT-BTC → 28/2018/TT-BTC',
  ]);
});
