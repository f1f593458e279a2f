import { describe, expect, test } from 'vitest';
import { choose, type Choices, countsOf, fits, readChoices, WORDS, writeChoices } from '../../../src/domain/filter.ts';
import { fold } from '../../../src/domain/fold.ts';

const offer = new Map([
  ['cap', ['huyen', 'tinh']],
  ['nam', ['2020', '2022']],
]);
const chosen = (choices: Record<string, string>): Choices => new Map(Object.entries(choices));
const one = (text: string, values: Record<string, string[]> = {}) => ({ text: fold(text), values });

describe('the address of a filtered list', () => {
  test('holds the choices in the order in which they were made, and gives them back', () => {
    const choices = chosen({ nam: '2020', chu: 'bột sen', cap: 'tinh' });
    expect(writeChoices(choices)).toBe('?nam=2020&chu=b%E1%BB%99t+sen&cap=tinh');
    expect([...readChoices(writeChoices(choices), offer)]).toEqual([...choices]);
  });

  test('is bare without a choice', () => {
    expect(writeChoices(new Map())).toBe('');
    expect(readChoices('', offer).size).toBe(0);
  });

  test('what the list does not offer is passed over, and so are empty words', () => {
    expect([...readChoices('?cap=xa&mau=do&nam=2022&nam=&chu=+', offer)]).toEqual([['nam', '2022']]);
  });
});

describe('choosing', () => {
  test('puts a new or changed choice last', () => {
    expect([...choose(chosen({ cap: 'tinh', nam: '2020' }), 'cap', 'huyen').keys()]).toEqual(['nam', 'cap']);
  });

  test('nothing takes a choice back, and leaves the others', () => {
    expect([...choose(chosen({ cap: 'tinh', nam: '2020' }), 'cap', '')]).toEqual([['nam', '2020']]);
    expect([...choose(chosen({ chu: 'sen' }), WORDS, '  ')]).toEqual([]);
  });
});

describe('an entry fits', () => {
  const entry = one('Bột sữa sen Đồng Tháp', { cap: ['tinh', 'huyen'], nam: ['2020'] });

  test.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{ cap: 'huyen' }, true],
    [{ cap: 'tinh', nam: '2020' }, true],
    [{ cap: 'tinh', nam: '2022' }, false],
    [{ noi: 'xa-a' }, false],
  ])('%o: %s', (choices, answer) => {
    expect(fits(entry, chosen(choices))).toBe(answer);
  });

  test.each<[string, boolean]>([
    ['dong thap', true],
    ['ĐỒNG THÁP', true],
    ['sen sữa', true],
    ['bo', true],
    ['ot', false],
    ['sen xoài', false],
    ['…', true],
  ])('“%s” typed: %s', (typed, answer) => {
    expect(fits(entry, chosen({ chu: typed }))).toBe(answer);
  });
});

describe('the count of each value', () => {
  const entries = [
    one('sen', { cap: ['tinh'], nam: ['2020'] }),
    one('xoài', { cap: ['tinh'], nam: ['2022'] }),
    one('sen', { cap: ['huyen'], nam: ['2020'] }),
    one('sen'),
  ];

  test('is what it would leave, given the other choices', () => {
    expect([...countsOf(entries, chosen({ nam: '2020', cap: 'tinh' }), 'cap')]).toEqual([
      ['tinh', 1],
      ['huyen', 1],
    ]);
    expect([...countsOf(entries, chosen({ chu: 'xoai' }), 'cap')]).toEqual([['tinh', 1]]);
  });
});
