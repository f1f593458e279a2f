import { expect, test } from 'vitest';
import { PALETTE } from '../../../src/styles/palette.ts';
import { readTokens } from '../support/tokens.ts';

test('the colours of books are those of the palette', () => {
  const tokens = readTokens();
  for (const [name, value] of Object.entries(PALETTE)) expect(tokens.get(`--${name}`)).toBe(value);
});
