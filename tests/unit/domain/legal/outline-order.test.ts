import { describe, expect, test } from 'vitest';
import { StructureError } from '../../../../src/domain/legal/outline.ts';
import { anchorsOf } from '../../support/outline.ts';

describe('numbers rise', () => {
  test('gaps are allowed: a digest leaves provisions out', () => {
    expect(anchorsOf('## Điều 1. A', '3. x', '8. x', 'a) x', 'đ) x', '## Điều 7. B')).toHaveLength(6);
  });

  test('clauses begin anew in each article, points in each clause', () => {
    expect(anchorsOf('## Điều 1. A', '2. x', 'b) x', '3. x', 'a) x', '## Điều 2. B', '1. x')).toHaveLength(7);
  });

  test('sections begin anew in each chapter, articles count on', () => {
    expect(anchorsOf('## Chương II', '### Mục 1. A', '## Chương III', '### Mục 1. B')).toHaveLength(4);
    expect(() => anchorsOf('## Chương II', '### Điều 3. A', '## Chương III', '### Điều 3. B')).toThrow('Điều 3');
  });

  test.each([
    [['## Điều 1. A', '1. x', '1. x'], 'Khoản “1.”', 'Clause “1.”'],
    [['## Điều 1. A', '2. x', '1. x'], 'Khoản “1.”', 'Clause “1.”'],
    [['## Điều 1. A', '1a. x', '1. x'], 'Khoản “1.”', 'Clause “1.”'],
    [['## Điều 1. A', '1. x', 'a) x', 'a) x'], 'Điểm “a)”', 'Point “a)”'],
    [['## Điều 1. A', '1. x', 'đ) x', 'd) x'], 'Điểm “d)”', 'Point “d)”'],
    [['## Điều 1. A', '1. x', 'e) x', 'đ) x'], 'Điểm “đ)”', 'Point “đ)”'],
    [['## Điều 2. A', '## Điều 1. B'], 'Điều “Điều 1.”', 'Article “Điều 1.”'],
    [['## Điều 1. A', '## Điều 1. A'], 'Điều “Điều 1.”', 'Article “Điều 1.”'],
    [['## Chương III', '## Chương II'], 'Chương “Chương II”', 'Chapter “Chương II”'],
    [['## Phần thứ hai', '## Phần thứ nhất'], 'Phần “Phần thứ nhất”', 'Part “Phần thứ nhất”'],
    [['## III. A', '## II. B'], 'Mục “II.”', 'Section “II.”'],
    [['## Phụ lục 2', '## Phụ lục 2'], 'Phụ lục “Phụ lục 2”', 'Annex “Phụ lục 2”'],
  ])('%j is refused with what and the fix', (lines, vi, en) => {
    expect(() => anchorsOf(...lines)).toThrow(
      new StructureError(
        `${vi} lặp lại hoặc đứng sai thứ tự; kiểm tra số đã ghi.`,
        `${en} is repeated or out of order; check its number.`,
      ),
    );
  });
});

describe('every anchor is one place', () => {
  test('two unnumbered headings of one name are refused', () => {
    expect(() => anchorsOf('## Nơi nhận', '## Nơi nhận')).toThrow(
      '“#noi-nhan” trùng với một chỗ đã có (noi-nhan); đổi số cho khác. / “#noi-nhan” meets a place that exists already (noi-nhan); give it another number.',
    );
  });

  test('two annexes without a number are refused', () => {
    expect(() => anchorsOf('## Phụ lục', '## Phụ lục')).toThrow('“Phụ lục” trùng với một chỗ đã có (phu-luc)');
  });
});

describe('a point needs a clause or an article', () => {
  const sentence =
    'Điểm a) không nằm trong khoản hay điều nào; đặt dòng “1.” hoặc “## Điều …” phía trên. / Point a) stands in no clause or article; put “1.” or “## Article …” above it.';

  test('a point at the head of a text is refused with the fix', () => {
    expect(() => anchorsOf('a) x')).toThrow(sentence);
  });

  test('a point straight below an article is taken', () => {
    expect(anchorsOf('## Điều 1. A', 'a) x')).toEqual(['dieu-1', 'dieu-1-diem-a']);
  });
});

test('the error holds each language apart', () => {
  const error = new StructureError('Sai.', 'Wrong.');
  expect([error.vietnamese, error.english, error.message]).toEqual(['Sai.', 'Wrong.', 'Sai. / Wrong.']);
});
