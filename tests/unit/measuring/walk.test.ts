import { expect, test } from 'vitest';
import { joinParts, type WalkPart } from '../../../src/tools/measuring/walk.ts';

const part = (fields: Partial<WalkPart> = {}): WalkPart => ({
  pages: ['/'],
  runs: 4,
  violations: {},
  axe: '4.1.0',
  browser: 'Chromium 140',
  ...fields,
});

test('parts of a walk add up, and a page counts once', () => {
  const whole = joinParts([
    part({ violations: { label: 1 } }),
    part({ pages: ['/', '/en/'], violations: { label: 2, list: 1 } }),
  ]);
  expect(whole).toEqual(part({ pages: ['/', '/en/'], runs: 8, violations: { label: 3, list: 1 } }));
});

test('parts from two browsers make no whole, nor do none', () => {
  expect(() => joinParts([part(), part({ browser: 'Chromium 141' })])).toThrow('differ');
  expect(() => joinParts([])).toThrow('no part');
});
