import { describe, expect, test } from 'vitest';
import { anchor, count, day, partialDate, slug, text, url } from '../../../src/collections/fields.ts';

type Field = {
  safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: Array<{ message: string }> } };
};
const message = (field: Field, value: unknown) =>
  field
    .safeParse(value)
    .error?.issues.map((issue) => issue.message)
    .join(' | ');

describe('a day', () => {
  test.each(['2026-11-24', '2024-02-29', '1999-12-31'])('%s is taken', (value) => {
    expect(day().parse(value)).toBe(value);
  });

  test('a date that YAML has read is taken as its day', () => {
    expect(day().parse(new Date('2026-11-24T00:00:00Z'))).toBe('2026-11-24');
  });

  test.each([
    '31/02/2026',
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '2026-11',
    '24/11/2026',
    'hôm nay',
    '',
  ])('“%s” is no day, and the fix is named in both languages', (value) => {
    expect(message(day(), value)).toBe(
      'Ngày không có thật hoặc sai kiểu; viết năm-tháng-ngày như 2026-11-24. / Not a real day, or not written as year-month-day, for example 2026-11-24.',
    );
  });

  test.each([undefined, null, 20261124])('%s is a missing day', (value) => {
    expect(message(day(), value)).toBe('Thiếu ngày; viết như 2026-11-24. / A day is missing; write it as 2026-11-24.');
  });
});

describe('a date as far as it is known', () => {
  test.each([
    ['2021', '2021'],
    [2021, '2021'],
    ['2021-11', '2021-11'],
    ['2021-11-23', '2021-11-23'],
    [new Date('2021-11-23T00:00:00Z'), '2021-11-23'],
  ])('%s is taken as %s', (value, date) => {
    expect(partialDate().parse(value)).toBe(date);
  });

  test.each(['2021-13', '2021-00', '2021-1', '2021-02-30', '23/11/2021', '11/2021', '21', 'khoảng 2021'])(
    '“%s” is refused with the fix',
    (value) => {
      expect(message(partialDate(), value)).toBe(
        'Viết 2021, 2021-11 hoặc 2021-11-23; phần nào nguồn không ghi thì bỏ. / Write 2021, 2021-11 or 2021-11-23; leave out what the source does not give.',
      );
    },
  );
});

describe('words', () => {
  test('are kept as written, and a bare number is words too', () => {
    expect(text().parse('Đặc sản thử')).toBe('Đặc sản thử');
    expect(text().parse(45)).toBe('45');
  });

  test.each(['', '   ', '\u00A0', '\n'])('%j is empty, and the fix is named', (value) => {
    expect(message(text(), value)).toBe(
      'Ô này để trống; hãy viết chữ, hoặc bỏ hẳn ô. / This field is empty; write something, or remove the field.',
    );
  });

  test.each([undefined, null, ['a'], true])('%s is no words', (value) => {
    expect(message(text(), value)).toBe('Thiếu chữ ở ô này. / This field needs words.');
  });
});

describe('an id', () => {
  test.each(['a', 'bot-sua-sen', 'nd-45-2012', '5a'])('%s is taken', (value) => {
    expect(slug().parse(value)).toBe(value);
  });

  test.each(['Đồng', 'bột-sen', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a/b', ''])(
    '“%s” is refused with the fix',
    (value) => {
      expect(message(slug(), value)).toBe(
        'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ bot-sua-sen. / An id has only lower-case letters without marks, digits and hyphens, for example bot-sua-sen.',
      );
    },
  );
});

describe('an outside address', () => {
  test.each(['https://vidu.invalid/a?b#c', 'http://vidu.invalid'])('%s is taken', (value) => {
    expect(url().parse(value)).toBe(value);
  });

  test.each(['vidu.invalid', 'javascript:alert(1)', 'ftp://vidu.invalid', '/van-ban/', '//vidu.invalid', ''])(
    '“%s” is refused with the fix',
    (value) => {
      expect(message(url(), value)).toBe(
        'Địa chỉ phải bắt đầu bằng http:// hoặc https://. / An address must begin with http:// or https://.',
      );
    },
  );
});

describe('a whole number', () => {
  test('is taken from its least value up', () => {
    expect(count(1).safeParse(1).success).toBe(true);
    expect(message(count(1), 0)).toBe('Số phải từ 1 trở lên. / The number must be 1 or more.');
  });

  test.each(['300.000.000', 1.5, '5', undefined, Number.NaN])('%s is refused with the fix', (value) => {
    expect(message(count(), value)).toBe(
      'Cần một số nguyên: chỉ chữ số, không có dấu chấm hay đơn vị. / A whole number is needed: digits alone, without separators or a unit.',
    );
  });
});

describe('an anchor', () => {
  test.each(['dieu-5-khoan-2-diem-dd', 'muc-1', 'dieu-5a'])('%s is taken', (value) => {
    expect(anchor().parse(value)).toBe(value);
  });

  test.each(['Điều 5', 'dieu-5-diem-đ', '#dieu-5', 'dieu_5', ''])('“%s” is refused with the fix', (value) => {
    expect(message(anchor(), value)).toBe(
      'Neo viết như dieu-5-khoan-2 hoặc muc-1. / Write the anchor as dieu-5-khoan-2 or muc-1.',
    );
  });
});
