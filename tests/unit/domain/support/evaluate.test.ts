import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASPECT_NAMES, ASPECTS } from '../../../../src/collections/situation.ts';
import { evaluate, isAskedFor } from '../../../../src/domain/support/evaluate.ts';
import { criterion, rules } from '../../support/rules.ts';

const DAY = '2026-06-01';
const household = { applicant: 'household' } as const;

describe('a condition read in the official text', () => {
  const programme = rules({ criteria: [criterion()] });

  it('that is met gives a firm yes, with version and provision', () => {
    expect(evaluate(programme, household, DAY)).toMatchObject({
      result: 'yes',
      basis: 'confirmed',
      version: '2025',
      clauses: [{ policy: 'van-ban-a', anchor: 'dieu-1' }],
    });
  });

  it('that is not met gives a firm no, and names itself', () => {
    const answer = evaluate(programme, { applicant: 'large-enterprise' }, DAY);
    expect(answer).toMatchObject({ result: 'no', basis: 'confirmed' });
    expect(answer.deciding.map(({ id }) => id)).toEqual(['co-so']);
  });

  it('says yes no longer once the law has changed since', () => {
    expect(evaluate(rules({ criteria: [criterion({ due: true })] }), household, DAY)).toMatchObject({
      result: 'matches',
      basis: 'reference',
    });
  });

  it('says yes no longer beside one that the reader must see for themselves', () => {
    const seen = criterion({ id: 'tot-hon', aspect: undefined, is: [] });
    const answer = evaluate(rules({ criteria: [criterion(), seen] }), household, DAY);
    expect(answer).toMatchObject({ result: 'matches', basis: 'reference' });
    expect(answer.open).toEqual([{ criterion: seen, state: 'not-asked' }]);
  });

  it.each([
    ['a programme of reference', { status: 'reference' as const }],
    ['a closed programme', { status: 'closed' as const }],
    ['a programme whose last day has passed', { status: 'open' as const, deadline: '2026-05-31' }],
    ['rules that do not apply yet', { appliesFrom: '2026-06-02' }],
    ['rules that no longer apply', { appliesUntil: DAY }],
  ])('never makes %s say yes or no', (_, fields) => {
    expect(evaluate(rules({ criteria: [criterion()], ...fields }), { applicant: 'artisan' }, DAY)).toMatchObject({
      result: 'differs',
      basis: 'reference',
    });
    expect(evaluate(rules({ criteria: [criterion()], ...fields }), household, DAY)).toMatchObject({
      result: 'matches',
      basis: 'reference',
    });
  });
});

describe('a condition read elsewhere', () => {
  const programme = rules({ criteria: [criterion({ verification: 'unchecked', version: '2018' })] });

  it('matches or differs, and never says yes or no', () => {
    expect(evaluate(programme, household, DAY)).toMatchObject({
      result: 'matches',
      basis: 'reference',
      version: '2018',
    });
    expect(evaluate(programme, { applicant: 'artisan' }, DAY)).toMatchObject({ result: 'differs', basis: 'reference' });
  });

  it('lets a firm one decide a refusal', () => {
    const both = rules({
      criteria: [criterion({ verification: 'secondary' }), criterion({ id: 'nganh', aspect: 'trade', is: ['food'] })],
    });
    const answer = evaluate(both, { applicant: 'artisan', trade: 'services' }, DAY);
    expect(answer).toMatchObject({ result: 'no', basis: 'confirmed' });
    expect(answer.deciding.map(({ id }) => id)).toEqual(['nganh']);
  });
});

describe('what is not known', () => {
  const programme = rules({
    criteria: [criterion({ open: ['founder'] }), criterion({ id: 'nganh', aspect: 'trade', is: ['food'] })],
  });

  it.each([
    ['an answer the text leaves open', { applicant: 'founder', trade: 'food' } as const, 'open'],
    ['an answer that was not given', { trade: 'food' } as const, 'not-answered'],
  ])('%s leaves the result unknown, and is named', (_, situation, state) => {
    const answer = evaluate(programme, situation, DAY);
    expect(answer).toMatchObject({ result: 'unknown', basis: 'unknown' });
    expect(answer.open.map((one) => [one.criterion.id, one.state])).toEqual([['co-so', state]]);
  });

  it('a programme without conditions knows nothing', () => {
    expect(evaluate(rules(), household, DAY)).toMatchObject({ result: 'unknown', basis: 'unknown', clauses: [] });
  });
});

it('a programme is asked for by what it helps with; whoever asks for nothing sees all', () => {
  expect(isAskedFor(rules(), { needs: ['machinery', 'fair'] })).toBe(true);
  expect(isAskedFor(rules(), { needs: ['fair'] })).toBe(false);
  expect(isAskedFor(rules(), {})).toBe(true);
});

it('without a condition read in the official text there is no yes and no, whatever is answered', () => {
  const situations = fc.record(
    Object.fromEntries(ASPECT_NAMES.map((aspect) => [aspect, fc.constantFrom(...ASPECTS[aspect])])),
    { requiredKeys: [] },
  );
  const criteria = fc.array(
    fc.constantFrom(...ASPECT_NAMES).chain((aspect) =>
      fc.record({
        id: fc.constant(aspect),
        aspect: fc.constant(aspect),
        is: fc.subarray([...ASPECTS[aspect]]),
        open: fc.subarray([...ASPECTS[aspect]]),
        verification: fc.constantFrom('secondary' as const, 'unchecked' as const),
      }),
    ),
  );
  fc.assert(
    fc.property(criteria, situations, (given, situation) => {
      const answer = evaluate(rules({ criteria: given }), situation, DAY);
      expect(['matches', 'differs', 'unknown']).toContain(answer.result);
      expect(answer.basis).not.toBe('confirmed');
    }),
  );
});
