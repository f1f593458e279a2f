import { expect, test } from 'vitest';
import { rows } from '../../../src/rendering/alignment.ts';
import type { Passage } from '../../../src/rendering/passages.ts';

const text = (...anchors: Array<string | undefined>): Passage[] =>
  anchors.map((anchor) => ({ anchor, parent: undefined, heading: undefined, nodes: [] }));
/** Each row as `anchor: languages`. */
const aligned = (vi: Passage[], en: Passage[]) =>
  rows(vi, en).map((row) => `${row.anchor}: ${[row.vi && 'vi', row.en && 'en'].filter(Boolean).join(' ')}`);

test('the same anchors stand side by side, in the order of the Vietnamese', () => {
  expect(aligned(text('dieu-1', 'dieu-2', 'dieu-3'), text('dieu-1', 'dieu-3', 'dieu-2'))).toEqual([
    'dieu-1: vi en',
    'dieu-2: vi en',
    'dieu-3: vi en',
  ]);
});

test('what is not yet in English leaves a blank beside it', () => {
  expect(aligned(text('dieu-1', 'dieu-2'), text('dieu-1'))).toEqual(['dieu-1: vi en', 'dieu-2: vi']);
  expect(aligned(text('dieu-1'), [])).toEqual(['dieu-1: vi']);
});

test('English that the Vietnamese lacks is not lost: it follows what it follows in English', () => {
  expect(aligned(text('dieu-1', 'dieu-2'), text('dieu-0', 'dieu-1', 'dieu-1a', 'dieu-1b', 'dieu-2'))).toEqual([
    'dieu-0: en',
    'dieu-1: vi en',
    'dieu-1a: en',
    'dieu-1b: en',
    'dieu-2: vi en',
  ]);
});

test('the opening is a row of its own, also when one language has none', () => {
  expect(aligned(text(undefined, 'dieu-1'), text(undefined, 'dieu-1'))).toEqual(['undefined: vi en', 'dieu-1: vi en']);
  expect(aligned(text('dieu-1'), text(undefined, 'dieu-1'))).toEqual(['undefined: en', 'dieu-1: vi en']);
});
