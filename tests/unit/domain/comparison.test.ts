import { expect, test } from 'vitest';
import { isChoice, readChosen, toggled, writeChosen } from '../../../src/domain/comparison.ts';

const known = (id: string) => /^[a-f]$/.test(id);

test.each([
  ['#sp=a,b', ['a', 'b'], [], false],
  ['#sp=b,a', ['b', 'a'], [], false],
  ['#sp=a,a,b', ['a', 'b'], [], false],
  ['#sp=a,%20b,,', ['a', 'b'], [], false],
  ['#sp=a%2Cb', ['a', 'b'], [], false],
  ['#sp=a,x,san-pham-2', ['a'], ['x', 'san-pham-2'], false],
  // What is no id is not repeated: an address must not put words into the mouth of the page.
  ['#sp=a,<b>,Gọi%200900000000,GOI,a_b', ['a'], [], false],
  [`#sp=a,${'x'.repeat(81)}`, ['a'], [], false],
  ['#sp=t,u,v,x,y,z', [], ['t', 'u', 'v', 'x'], false],
  ['#sp=a,b,c,d,e', ['a', 'b', 'c', 'd'], [], true],
  ['#sp=', [], [], false],
  ['#noi-dung', [], [], false],
  ['', [], [], false],
])('%s', (hash, ids, unknown, tooMany) => {
  expect(readChosen(hash, known)).toEqual({ ids, unknown, tooMany });
});

test('what is written is read again, and nothing chosen is no address', () => {
  expect(readChosen(writeChosen(['c', 'a']), known).ids).toEqual(['c', 'a']);
  expect([writeChosen([]), isChoice(writeChosen(['a'])), isChoice('#noi-dung')]).toEqual(['', true, false]);
});

test('one is put in behind the others or taken out; a fifth has no room', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(toggled(['a', 'b', 'c', 'd'], 'e')).toBeUndefined();
  expect(toggled(['a', 'b', 'c', 'd'], 'd')).toEqual(['a', 'b', 'c']);
});
