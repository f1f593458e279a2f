import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_COST, readMoney, writeMoney } from '../../../../src/domain/support/money-input.ts';

describe('a sum as people type or paste it', () => {
  it.each([
    ['300000000', 300_000_000],
    ['300.000.000', 300_000_000],
    ['300,000,000', 300_000_000],
    ['300 000 000 đ', 300_000_000],
    ['300.000.000đ', 300_000_000],
    ['300.000.000 đồng', 300_000_000],
    ['300.000.000 VND', 300_000_000],
    ['300.000.000 ₫', 300_000_000],
    ['VND 300 million', 300_000_000],
    ['300 triệu', 300_000_000],
    ['300 trieu dong', 300_000_000],
    ['300tr', 300_000_000],
    ['  300\u00A0triệu đồng ', 300_000_000],
    ['1,5 tỷ', 1_500_000_000],
    ['1.5 tỉ', 1_500_000_000],
    ['1,5 tỷ đồng', 1_500_000_000],
    ['1 tỷ rưỡi', 1_500_000_000],
    ['2 triệu rưỡi', 2_500_000],
    ['1 tỷ 200 triệu', 1_200_000_000],
    ['850 nghìn', 850_000],
    ['1.500.000 nghìn', 1_500_000_000],
    ['1.5 billion', 1_500_000_000],
  ])('%s', (typed, vnd) => {
    expect(readMoney(typed)).toEqual({ vnd });
  });

  it('written as NFD is the same', () => {
    expect(readMoney('1,5 tỷ'.normalize('NFD'))).toEqual({ vnd: 1_500_000_000 });
  });
});

describe('what cannot be understood is asked again, with the reason', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ba trăm triệu', 'not-a-number'],
    ['máy sấy', 'not-a-number'],
    ['300 con', 'not-a-number'],
    ['300 triệu <script>', 'not-a-number'],
    ['-300 triệu', 'negative'],
    ['−5', 'negative'],
    ['300', 'too-small'],
    ['0', 'too-small'],
    ['1.500 triệu', 'ambiguous'],
    ['1 tỷ 2', 'ambiguous'],
    ['200 triệu 1 tỷ', 'ambiguous'],
    ['1.5', 'ambiguous'],
    ['3.00.000', 'ambiguous'],
    ['99999999999999999999', 'too-large'],
    ['50000 tỷ', 'too-large'],
  ])('%s: %s', (typed, problem) => {
    expect(readMoney(typed)).toEqual({ problem });
  });
});

it('never throws, and what it understands is a whole sum within bounds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,]{1,12} ?(triệu|tỷ|tr|k|đ)?$/)), (typed) => {
      const { vnd } = readMoney(typed);
      if (vnd === undefined) return;
      expect(Number.isSafeInteger(vnd)).toBe(true);
      expect(vnd).toBeGreaterThan(0);
      expect(vnd).toBeLessThanOrEqual(LARGEST_COST);
    }),
  );
});

it('reads back every whole sum with the separators of either language', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: LARGEST_COST }), (vnd) => {
      for (const separator of ['.', ',', ' ', ''])
        expect(readMoney(String(vnd).replace(/\B(?=(\d{3})+$)/g, separator))).toEqual({ vnd });
    }),
  );
});

it('reads back what it writes into the field itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100_000, max: LARGEST_COST }),
      fc.constantFrom('vi' as const, 'en' as const),
      (vnd, language) => {
        expect(readMoney(writeMoney(vnd, language))).toEqual({ vnd });
      },
    ),
  );
});
