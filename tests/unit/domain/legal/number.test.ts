import { describe, expect, test } from 'vitest';
import { addressLetter, addressNumber, rank } from '../../../../src/domain/legal/number.ts';

describe('a number in an address', () => {
  test.each([
    ['5', '5'],
    ['12', '12'],
    ['5a', '5a'],
    ['5A', '5a'],
    ['5đ', '5dd'],
    ['5d', '5d'],
    ['I', '1'],
    ['II', '2'],
    ['IV', '4'],
    ['IX', '9'],
    ['XIV', '14'],
    ['XXXIX', '39'],
    ['XL', '40'],
    ['thứ nhất', '1'],
    ['thứ hai', '2'],
    ['thứ tư', '4'],
    ['THỨ NHẤT', '1'],
    ['nhất', '1'],
    ['thứ mười', '10'],
    ['A', 'a'],
    ['Đ', 'dd'],
  ])('%s is %s', (written, address) => {
    expect(addressNumber(written)).toBe(address);
  });

  test.each(['kiện', 'tiêu', 'lệ', 'thứ', '5ab', '1.2', '', '-'])('“%s” is no number', (written) => {
    expect(addressNumber(written)).toBeUndefined();
  });

  test('đ never meets d', () => {
    expect(addressLetter('đ')).toBe('dd');
    expect(addressLetter('d')).toBe('d');
    expect(addressLetter('Đ')).toBe('dd');
    expect(addressLetter('a1')).toBe('a1');
  });
});

describe('the order of numbers', () => {
  const rises = (...written: string[]) => written.every((one, at) => at === 0 || rank(written[at - 1]!) < rank(one));

  test('a number with a letter follows its number and comes before the next', () => {
    expect(rises('1', '1a', '1b', '1d', '1đ', '1e', '2', '9', '10')).toBe(true);
  });

  test('points follow the Vietnamese alphabet of the law, đ between d and e', () => {
    expect(
      rises(
        'a',
        'b',
        'c',
        'd',
        'đ',
        'e',
        'g',
        'h',
        'i',
        'k',
        'l',
        'm',
        'n',
        'o',
        'p',
        'q',
        'r',
        's',
        't',
        'u',
        'v',
        'x',
        'y',
      ),
    ).toBe(true);
  });

  test('points beyond the alphabet follow their letter', () => {
    expect(rises('a', 'a1', 'a2', 'b')).toBe(true);
  });

  test('ordinals that are spelt out rise', () => {
    expect(
      rises(
        'thứ nhất',
        'thứ hai',
        'thứ ba',
        'thứ tư',
        'thứ năm',
        'thứ sáu',
        'thứ bảy',
        'thứ tám',
        'thứ chín',
        'thứ mười',
      ),
    ).toBe(true);
  });

  test('roman numerals rise, those of one letter too', () => {
    expect(rises('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI')).toBe(true);
  });
});
