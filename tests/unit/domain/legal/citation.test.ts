import { describe, expect, test } from 'vitest';
import { citation } from '../../../../src/domain/legal/citation.ts';
import { anchorsOf } from '../../support/outline.ts';

describe('the name of a provision', () => {
  test.each([
    ['dieu-5', 'Điều\u00A05', 'Article\u00A05'],
    ['dieu-5-khoan-2', 'khoản\u00A02 Điều\u00A05', 'Clause\u00A02, Article\u00A05'],
    ['dieu-5-khoan-2-diem-a', 'điểm\u00A0a khoản\u00A02 Điều\u00A05', 'Point\u00A0a, Clause\u00A02, Article\u00A05'],
    ['dieu-5-khoan-2-diem-d', 'điểm\u00A0d khoản\u00A02 Điều\u00A05', 'Point\u00A0d, Clause\u00A02, Article\u00A05'],
    ['dieu-5-khoan-2-diem-dd', 'điểm\u00A0đ khoản\u00A02 Điều\u00A05', 'Point\u00A0đ, Clause\u00A02, Article\u00A05'],
    [
      'dieu-5-khoan-1a-diem-a1',
      'điểm\u00A0a1 khoản\u00A01a Điều\u00A05',
      'Point\u00A0a1, Clause\u00A01a, Article\u00A05',
    ],
    ['dieu-5dd', 'Điều\u00A05đ', 'Article\u00A05đ'],
    ['chuong-2-muc-1', 'Mục\u00A01 Chương\u00A02', 'Section\u00A01, Chapter\u00A02'],
    [
      'phan-1-chuong-2-muc-1-tieu-muc-3',
      'Tiểu mục\u00A03 Mục\u00A01 Chương\u00A02 Phần\u00A01',
      'Subsection\u00A03, Section\u00A01, Chapter\u00A02, Part\u00A01',
    ],
    ['muc-1-y-3', 'ý\u00A03 Mục\u00A01', 'item\u00A03, Section\u00A01'],
    ['phu-luc', 'Phụ lục', 'Annex'],
    ['phu-luc-2-phan-a', 'Phần\u00A0A Phụ lục\u00A02', 'Part\u00A0A, Annex\u00A02'],
    [
      'phu-luc-1-muc-2-khoan-1-2-diem-a',
      'điểm\u00A0a khoản\u00A01.2 Mục\u00A02 Phụ lục\u00A01',
      'Point\u00A0a, Clause\u00A01.2, Section\u00A02, Annex\u00A01',
    ],
    ['phu-luc-1', 'Phụ lục\u00A01', 'Annex\u00A01'],
    ['phu-luc-dieu-3', 'Điều\u00A03 Phụ lục', 'Article\u00A03, Annex'],
  ])('%s is %s, %s', (anchor, vi, en) => {
    expect(citation(anchor, 'vi')).toBe(vi);
    expect(citation(anchor, 'en')).toBe(en);
  });

  test('the first item of an annex without a number', () => {
    expect(anchorsOf('## Phụ lục', '- x')).toEqual(['phu-luc', 'phu-luc-y-1']);
    expect(citation('phu-luc-y-1', 'vi')).toBe('ý\u00A01 Phụ lục');
  });

  test.each([
    'noi-nhan',
    'muc-tieu',
    'dieu-kien-ho-tro',
    'phan-mo-dau',
    'noi-nhan-y-1',
    'khoan-vay',
    'dieu-5-ghi-chu',
    '',
  ])('“%s” has a name of its own', (anchor) => {
    expect(citation(anchor, 'vi')).toBeUndefined();
    expect(citation(anchor, 'en')).toBeUndefined();
  });

  test('a word of two letters behind “Điều” or “Điểm” is no number', () => {
    expect(anchorsOf('## Điều lệ', '## Điểm số')).toEqual(['dieu-le', 'diem-so']);
    expect([citation('dieu-le', 'vi'), citation('diem-so', 'vi')]).toEqual([undefined, undefined]);
  });

  test('gives the same answer when asked again', () => {
    expect(citation('dieu-5', 'vi')).toBe(citation('dieu-5', 'vi'));
  });
});
