import { describe, expect, test } from 'vitest';
import { clauseMarker, headingMarker, pointMarker } from '../../../../src/domain/legal/marker.ts';

describe('the head of a heading', () => {
  test.each([
    ['Điều 5. Ngành nghề', 'article', '5', 'Điều 5.', 'Ngành nghề'],
    ['ĐIỀU 5. NGÀNH NGHỀ', 'article', '5', 'ĐIỀU 5.', 'NGÀNH NGHỀ'],
    ['Điều 5a. Tên', 'article', '5a', 'Điều 5a.', 'Tên'],
    ['Điều 5đ: Tên', 'article', '5đ', 'Điều 5đ:', 'Tên'],
    ['Điều 5', 'article', '5', 'Điều 5', ''],
    ['Article 5. Trades', 'article', '5', 'Article 5.', 'Trades'],
    ['Chương II', 'chapter', 'II', 'Chương II', ''],
    ['Chương II – Tên', 'chapter', 'II', 'Chương II –', 'Tên'],
    ['Chapter II. Name', 'chapter', 'II', 'Chapter II.', 'Name'],
    ['Phần thứ nhất', 'part', 'thứ nhất', 'Phần thứ nhất', ''],
    ['PHẦN THỨ NHẤT. TÊN', 'part', 'THỨ NHẤT', 'PHẦN THỨ NHẤT.', 'TÊN'],
    ['Mục 1. Tên', 'section', '1', 'Mục 1.', 'Tên'],
    ['Tiểu mục 2. Tên', 'subsection', '2', 'Tiểu mục 2.', 'Tên'],
    ['Phụ lục', 'annex', '', 'Phụ lục', ''],
    ['Phụ lục: Biểu mẫu', 'annex', '', 'Phụ lục:', 'Biểu mẫu'],
    ['Phụ lục I', 'annex', 'I', 'Phụ lục I', ''],
    ['Appendix 2. Forms', 'annex', '2', 'Appendix 2.', 'Forms'],
    ['II. Mục tiêu', 'section', 'II', 'II.', 'Mục tiêu'],
    ['1. Cơ quan A', 'clause', '1', '1.', 'Cơ quan A'],
  ])('%s opens a %s numbered “%s”', (text, level, number, label, rest) => {
    expect(headingMarker(text)).toEqual({ level, number, label, rest });
  });

  test.each([
    'Điều kiện hỗ trợ',
    'Điều kiện',
    'Điều lệ',
    'Mục tiêu',
    'Mục tiêu: một, hai',
    'Phần mở đầu',
    'Phần',
    'Article by article',
    'Section',
    'Chương trình khuyến công',
    'Phụ lục kèm theo văn bản',
    'Nơi nhận',
    '2021. Một năm',
    'i. chữ thường',
  ])('“%s” opens nothing', (text) => {
    expect(headingMarker(text)).toBeUndefined();
  });

  test('combining marks are read as precomposed ones', () => {
    expect(headingMarker('Điều 5. Ngành nghề'.normalize('NFD'))).toMatchObject({
      level: 'article',
      number: '5',
      rest: 'Ngành nghề',
    });
  });

  test('the label of a heading with combining marks ends where its words begin', () => {
    expect(headingMarker('Điều 5. Ngành nghề'.normalize('NFD'))?.label.normalize('NFC')).toBe('Điều 5.');
  });
});

describe('the head of a clause', () => {
  test.each([
    ['1. Nội dung', '1', '1.', 'Nội dung'],
    ['1a. Nội dung', '1a', '1a.', 'Nội dung'],
    ['5đ. Nội dung', '5đ', '5đ.', 'Nội dung'],
    ['12.\u00A0Nội dung', '12', '12.', 'Nội dung'],
    ['3.', '3', '3.', ''],
    ['3. Hai dòng\nmột khoản', '3', '3.', 'Hai dòng\nmột khoản'],
  ])('%s', (text, number, label, rest) => {
    expect(clauseMarker(text)).toEqual({ level: 'clause', number, label, rest });
  });

  test.each([
    '1.5 lần',
    '1.000 đồng',
    '2021. Một năm',
    '1) Nội dung',
    'a. Nội dung',
    '1ab. Nội dung',
    ' 1. Nội dung',
    '',
  ])('“%s” is none', (text) => {
    expect(clauseMarker(text)).toBeUndefined();
  });
});

describe('the head of a point', () => {
  test.each([
    ['a) Nội dung', 'a', 'a)', 'Nội dung'],
    ['đ) Nội dung', 'đ', 'đ)', 'Nội dung'],
    ['d) Nội dung', 'd', 'd)', 'Nội dung'],
    ['a1) Nội dung', 'a1', 'a1)', 'Nội dung'],
    ['y) Nội dung', 'y', 'y)', 'Nội dung'],
    ['b)', 'b', 'b)', ''],
  ])('%s', (text, number, label, rest) => {
    expect(pointMarker(text)).toEqual({ level: 'point', number, label, rest });
  });

  test.each([
    'f) Nội dung',
    'j) Nội dung',
    'w) Nội dung',
    'z) Nội dung',
    'ư) Nội dung',
    'ab) Nội dung',
    '(a) Nội dung',
    'a)Nội dung',
    'a. Nội dung',
    '1) Nội dung',
  ])('“%s” is none', (text) => {
    expect(pointMarker(text)).toBeUndefined();
  });
});
