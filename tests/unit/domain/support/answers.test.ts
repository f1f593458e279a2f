import { describe, expect, it } from 'vitest';
import { readState, situationOf, writeState } from '../../../../src/domain/support/answers.ts';

const WHOLE = '#needs=machinery+fair&applicant=household&place=not-sure&cost=300000000&step=result';

describe('answers in an address', () => {
  it('are read and written alike', () => {
    expect(writeState(readState(WHOLE))).toBe(WHOLE);
  });

  it('become what rules are held against; what is not known is left out', () => {
    expect(situationOf(readState(WHOLE).answers)).toEqual({
      needs: ['machinery', 'fair'],
      applicant: 'household',
      cost: 300_000_000,
    });
  });

  it.each([
    ['#applicant=king&step=cost', { answers: {}, step: 'cost' }],
    ['#needs=machinery+gold', { answers: {}, step: 'needs' }],
    ['#cost=-5&step=nowhere', { answers: {}, step: 'needs' }],
    ['#cost=99999999999999', { answers: {}, step: 'needs' }],
    ['#cost=1e9', { answers: {}, step: 'needs' }],
    ['', { answers: {}, step: 'needs' }],
  ])('of another time are left out: %s', (hash, state) => {
    expect(readState(hash)).toEqual(state);
  });
});
