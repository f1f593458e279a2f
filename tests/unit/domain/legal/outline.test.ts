import { describe, expect, test } from 'vitest';
import { anchorsOf } from '../../support/outline.ts';

describe('anchors of a law', () => {
  test('clauses and points belong to their article', () => {
    expect(anchorsOf('## Điều 5. A', '1. x', 'a) x', 'b) x', '2. x', 'a) x', '## Điều 6. B', '1. x')).toEqual([
      'dieu-5',
      'dieu-5-khoan-1',
      'dieu-5-khoan-1-diem-a',
      'dieu-5-khoan-1-diem-b',
      'dieu-5-khoan-2',
      'dieu-5-khoan-2-diem-a',
      'dieu-6',
      'dieu-6-khoan-1',
    ]);
  });

  test('đ is written dd and never meets d', () => {
    expect(anchorsOf('## Điều 5. A', 'd) x', 'đ) x', 'e) x')).toEqual([
      'dieu-5',
      'dieu-5-diem-d',
      'dieu-5-diem-dd',
      'dieu-5-diem-e',
    ]);
    expect(anchorsOf('## Điều 5d. A', '## Điều 5đ. B')).toEqual(['dieu-5d', 'dieu-5dd']);
  });

  test('what was inserted later keeps its letter', () => {
    expect(anchorsOf('## Điều 5. A', '1. x', '1a. x', '2. x', '## Điều 5a. B')).toEqual([
      'dieu-5',
      'dieu-5-khoan-1',
      'dieu-5-khoan-1a',
      'dieu-5-khoan-2',
      'dieu-5a',
    ]);
  });

  test('divisions carry their parents, articles do not', () => {
    expect(
      anchorsOf(
        '## Phần thứ nhất',
        '## Chương II',
        '### Mục 1. A',
        '#### Tiểu mục 2. B',
        '#### Điều 9. C',
        '## Chương III',
        '### Điều 10. D',
      ),
    ).toEqual([
      'phan-1',
      'phan-1-chuong-2',
      'phan-1-chuong-2-muc-1',
      'phan-1-chuong-2-muc-1-tieu-muc-2',
      'dieu-9',
      'phan-1-chuong-3',
      'dieu-10',
    ]);
    expect(anchorsOf('## Chương II', '### Mục 1. A')).toEqual(['chuong-2', 'chuong-2-muc-1']);
  });

  test('an annex without a number, and articles of an annex that start again', () => {
    expect(anchorsOf('## Điều 1. A', '## Phụ lục', '### Điều 1. B', '1. x')).toEqual([
      'dieu-1',
      'phu-luc',
      'phu-luc-dieu-1',
      'phu-luc-dieu-1-khoan-1',
    ]);
  });

  test('annexes with numbers close each other', () => {
    expect(anchorsOf('## Phụ lục 1', '### Điều 1. A', '## Phụ lục 2', '### Điều 1. B')).toEqual([
      'phu-luc-1',
      'phu-luc-1-dieu-1',
      'phu-luc-2',
      'phu-luc-2-dieu-1',
    ]);
  });

  test('dash items count within what is open', () => {
    expect(anchorsOf('## Điều 5. A', '- x', '1. x', '- x', '- x', 'a) x', '- x', '2. x', '- x')).toEqual([
      'dieu-5',
      'dieu-5-y-1',
      'dieu-5-khoan-1',
      'dieu-5-khoan-1-y-1',
      'dieu-5-khoan-1-y-2',
      'dieu-5-khoan-1-diem-a',
      'dieu-5-khoan-1-diem-a-y-1',
      'dieu-5-khoan-2',
      'dieu-5-khoan-2-y-1',
    ]);
  });
});

describe('anchors of a letter', () => {
  test('numbered sections stand where a law has clauses', () => {
    expect(anchorsOf('## 1. Cơ quan A', '- x', '- x', '- x', '## 2. Cơ quan B')).toEqual([
      'muc-1',
      'muc-1-y-1',
      'muc-1-y-2',
      'muc-1-y-3',
      'muc-2',
    ]);
  });

  test('numbered paragraphs without headings are sections too', () => {
    expect(anchorsOf('1. x', 'a) x', '2. x')).toEqual(['muc-1', 'muc-1-diem-a', 'muc-2']);
  });

  test('roman sections hold clauses', () => {
    expect(anchorsOf('## II. A', '### 1. B', '- x', '## III. C', '### 1. D')).toEqual([
      'muc-2',
      'muc-2-khoan-1',
      'muc-2-khoan-1-y-1',
      'muc-3',
      'muc-3-khoan-1',
    ]);
  });

  test('an unnumbered heading closes the section before it and counts its own items', () => {
    expect(anchorsOf('## 1. Cơ quan A', '- x', '## Nơi nhận', '- x', '- x')).toEqual([
      'muc-1',
      'muc-1-y-1',
      'noi-nhan',
      'noi-nhan-y-1',
      'noi-nhan-y-2',
    ]);
  });

  test('dash items that belong to nothing have no anchor', () => {
    expect(anchorsOf('- x', '1. x', '- x')).toEqual([undefined, 'muc-1', 'muc-1-y-1']);
  });
});

describe('numbers in letters', () => {
  test('a text may have all its chapters, from I to XI', () => {
    const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];
    expect(anchorsOf(...romans.map((roman) => `## Chương ${roman}`))).toEqual(
      romans.map((_, at) => `chuong-${at + 1}`),
    );
  });

  test('annexes A, B and C are letters, not a hundred', () => {
    expect(anchorsOf('## Phụ lục A', '## Phụ lục B', '## Phụ lục C', '## Phụ lục D')).toEqual([
      'phu-luc-a',
      'phu-luc-b',
      'phu-luc-c',
      'phu-luc-d',
    ]);
  });
});
