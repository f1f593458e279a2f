import { describe, expect, test } from 'vitest';
import { stretches } from '../../../src/domain/unbroken.ts';

const unbroken = (text: string) => stretches(text).flatMap((part) => (part.unbroken ? [part.text] : []));

describe('what must stay on one line', () => {
  test.each([
    ['theo 45/2012/NĐ-CP và', '45/2012/NĐ-CP'],
    ['số 20/2025/NQ-HĐND.', '20/2025/NQ-HĐND'],
    ['số 1663/NQ-UBTVQH15,', '1663/NQ-UBTVQH15'],
    ['số 35/2026/QĐ-UBND;', '35/2026/QĐ-UBND'],
    ['(28/2018/TT-BTC)', '28/2018/TT-BTC'],
    ['từ 1/7/2025 đến', '1/7/2025'],
    ['ngày 05/07/2012.', '05/07/2012'],
    ['tối đa 300 triệu đồng mỗi', '300 triệu đồng'],
    ['tối đa 300\u00A0triệu\u00A0đồng', '300\u00A0triệu\u00A0đồng'],
    ['hơn 1,5 tỷ đồng', '1,5 tỷ đồng'],
    ['là 5.000 đồng', '5.000 đồng'],
    ['chỉ 50 nghìn', '50 nghìn'],
    ['đến 12,5 % chi phí', '12,5 %'],
    ['up to VND 300 million each', 'VND 300 million'],
    ['costs VND 5,000 each', 'VND 5,000'],
  ])('“%s” keeps “%s” together', (text, part) => {
    expect(unbroken(text)).toEqual([part]);
  });

  test.each(['không có số nào', 'năm 2020 và 2021', 'điểm đ khoản 2 Điều 5', '3/4 số hộ', 'hỏi 24/7'])(
    '“%s” may wrap anywhere',
    (text) => {
      expect(stretches(text)).toEqual([{ text, unbroken: false }]);
    },
  );

  test('several in one text stand in their order, and nothing is lost', () => {
    const text = 'Từ 1/7/2025, 45/2012/NĐ-CP: 300 triệu đồng, 50 %';
    expect(unbroken(text)).toEqual(['1/7/2025', '45/2012/NĐ-CP', '300 triệu đồng', '50 %']);
    expect(
      stretches(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  test('a text that is one number has no empty stretch beside it', () => {
    expect(stretches('1/7/2025')).toEqual([{ text: '1/7/2025', unbroken: true }]);
    expect(stretches('')).toEqual([]);
  });

  test('gives the same answer when asked again', () => {
    expect(stretches('1/7/2025')).toEqual(stretches('1/7/2025'));
  });
});
