import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMeantFor, supportAmount } from '../../../../src/domain/support/amount.ts';
import { LARGEST_COST } from '../../../../src/domain/support/money-input.ts';
import { amount, rules } from '../../support/rules.ts';

const DAY = '2026-06-01';
const most = (fields: Parameters<typeof amount>[0], cost?: number, more: Parameters<typeof rules>[0] = {}) =>
  supportAmount(rules({ amounts: [amount(fields)], ...more }), 'may-moc', { cost }, DAY);

describe('the most that is paid', () => {
  it('is the share of the cost below the ceiling', () => {
    expect(most({}, 400_000_000)).toEqual({
      basis: 'confirmed',
      version: '2018',
      clauses: [{ policy: 'van-ban-a', anchor: 'dieu-8' }],
      result: { vnd: 200_000_000, rate: 50, ceiling: 300_000_000, limit: 'rate', ownShare: 200_000_000 },
    });
  });

  it('is the ceiling above it', () => {
    expect(most({}, 900_000_000).result).toMatchObject({ vnd: 300_000_000, limit: 'ceiling', ownShare: 600_000_000 });
  });

  it('is the ceiling as long as no cost is given', () => {
    expect(most({}).result).toMatchObject({ vnd: 300_000_000, limit: 'ceiling', ownShare: undefined });
  });

  it('is a share alone where there is no ceiling', () => {
    expect(most({ rate: 100, cap: undefined }).result).toMatchObject({ vnd: undefined, rate: 100 });
    expect(most({ rate: 100, cap: undefined }, 80_000_000).result).toMatchObject({
      vnd: 80_000_000,
      limit: 'cost',
      ownShare: 0,
    });
  });

  it('is never more than the cost where there is no rate', () => {
    expect(most({ rate: undefined, cap: 10_000_000 }, 4_000_000).result).toMatchObject({
      vnd: 4_000_000,
      limit: 'cost',
      // A ceiling alone does not say that the whole cost is paid.
      ownShare: undefined,
    });
  });

  it('is rounded down to whole đồng', () => {
    expect(most({ rate: 33.33, cap: undefined }, 100_001).result).toMatchObject({ vnd: 33_330 });
  });
});

describe('a multiple of another ceiling', () => {
  const programme = rules({
    amounts: [
      amount({ verification: 'unchecked' }),
      amount({ id: 'day-chuyen', rate: undefined, cap: undefined, multiplier: { times: 1.5, of: 'may-moc' } }),
    ],
  });

  it('is the ceiling times so much, and as sure as the weaker of both', () => {
    expect(supportAmount(programme, 'day-chuyen', { cost: 2_000_000_000 }, DAY)).toMatchObject({
      basis: 'reference',
      result: { vnd: 450_000_000, ceiling: 450_000_000 },
    });
  });

  it('is cut by a ceiling of its own', () => {
    const both = amount({
      id: 'day-chuyen',
      rate: undefined,
      cap: 400_000_000,
      multiplier: { times: 1.5, of: 'may-moc' },
    });
    expect(supportAmount(rules({ amounts: [amount(), both] }), 'day-chuyen', {}, DAY).result).toMatchObject({
      vnd: 400_000_000,
    });
  });
});

describe('what is not known', () => {
  it('a multiple of a rule without a ceiling gives no amount', () => {
    const base = amount({ id: 'goc', cap: undefined });
    const line = amount({ rate: undefined, cap: undefined, multiplier: { times: 1.5, of: 'goc' } });
    expect(supportAmount(rules({ amounts: [base, line] }), 'may-moc', { cost: 1_000_000_000 }, DAY).result).toBe(
      'unknown',
    );
  });

  it('a number that is still looked for gives no amount', () => {
    expect(most({ missing: true, cap: undefined }, 400_000_000)).toMatchObject({ basis: 'unknown', result: 'unknown' });
  });

  it.each([
    ['an unchecked number', { verification: 'unchecked' as const }, {}, 'unchecked'],
    ['one read elsewhere', { verification: 'secondary' as const }, {}, 'secondary'],
    ['one whose law has changed since', { due: true }, {}, 'due'],
    ['one of a programme of reference', {}, { status: 'reference' as const }, 'standing'],
    ['one of a programme that does not apply that day', {}, { appliesFrom: '2026-07-01' }, 'standing'],
    ['one that was for an earlier time', { validTo: '2026-05-31' }, {}, 'standing'],
    ['one that is for a later time', { validFrom: '2026-06-02' }, {}, 'standing'],
  ])('%s is a reference at most, and says why', (_, fields, more, doubt) => {
    expect(most(fields, 400_000_000, more)).toMatchObject({ basis: 'reference', doubt });
  });
});

it('an offer is meant for the answers it names, and for those not given', () => {
  const rule = amount({ when: { equipment: ['new-machine'] } });
  expect(isMeantFor(rule, { equipment: 'new-machine' })).toBe(true);
  expect(isMeantFor(rule, { equipment: 'new-line' })).toBe(false);
  expect(isMeantFor(rule, {})).toBe(true);
});

it('no amount ever exceeds its ceiling, its rate or the cost, and what is paid and the own share make the cost', () => {
  const rate = fc.option(
    fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
    { nil: undefined },
  );
  const cap = fc.option(fc.integer({ min: 1, max: 100_000_000_000 }), { nil: undefined });
  const times = fc.option(
    fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100),
    { nil: undefined },
  );
  const cost = fc.integer({ min: 1, max: LARGEST_COST });
  fc.assert(
    fc.property(
      rate,
      cap,
      times,
      cost,
      fc.integer({ min: 1, max: 100_000_000_000 }),
      (ofCost, own, multiple, total, base) => {
        const rule = amount({
          rate: ofCost,
          cap: own,
          ...(multiple ? { multiplier: { times: multiple, of: 'goc' } } : {}),
        });
        const programme = rules({ amounts: [amount({ id: 'goc', rate: undefined, cap: base }), rule] });
        const { result } = supportAmount(programme, 'may-moc', { cost: total }, DAY);
        if (result === 'unknown' || result.vnd === undefined) throw new Error('a known rule gives an amount');
        expect(Number.isSafeInteger(result.vnd)).toBe(true);
        expect(result.vnd).toBeGreaterThanOrEqual(0);
        expect(result.vnd).toBeLessThanOrEqual(total);
        expect(result.vnd).toBeLessThanOrEqual(own ?? total);
        if (ofCost !== undefined) expect(result.vnd * 10_000).toBeLessThanOrEqual(total * Math.round(ofCost * 100));
        if (multiple !== undefined) expect(result.vnd).toBeLessThanOrEqual(base * multiple + 1);
        expect(result.ownShare).toBe(ofCost === undefined ? undefined : total - result.vnd);
      },
    ),
    { numRuns: 500 },
  );
});
