import { expect, test } from 'vitest';
import { isWithin } from '../../../src/domain/round-area.ts';

test.each([
  ['former-dong-thap', 'former-dong-thap', true],
  ['former-dong-thap', 'former-tien-giang', false],
  ['former-tien-giang', 'former-dong-thap', false],
  ['dong-thap', 'former-dong-thap', true],
  ['dong-thap', 'former-tien-giang', true],
  ['former-tien-giang', 'dong-thap', true],
  ['dong-thap', 'dong-thap', true],
  ['former-tien-giang', 'south', true],
  ['dong-thap', 'country', true],
] as const)('what is in %s may be of a round of %s: %s', (province, area, answer) => {
  expect(isWithin(province, area)).toBe(answer);
});
