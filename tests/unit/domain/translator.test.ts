import { expect, test } from 'vitest';
import { type Dictionary, type MessageKey, translator } from '../../../src/domain/translator.ts';

const t = translator({ plain: 'Nguồn', day: 'Ngày {date}, {date}, lần {n}' } as unknown as Dictionary);
const key = (name: string) => name as MessageKey;

test('gives the string of a key', () => {
  expect(t(key('plain'))).toBe('Nguồn');
});

test('fills in values, numbers too, wherever they stand', () => {
  expect(t(key('day'), { date: '1/7/2025', n: 0 })).toBe('Ngày 1/7/2025, 1/7/2025, lần 0');
});

test('a value with a dollar sign stands as it is', () => {
  expect(t(key('day'), { date: '$&', n: '$1' })).toBe('Ngày $&, $&, lần $1');
});

test('a value left out is refused, naming the string and the value', () => {
  expect(() => t(key('day'), { date: 'x' })).toThrow('content/ui: “day” needs {n}');
  expect(() => t(key('day'))).toThrow('needs {date}');
});
