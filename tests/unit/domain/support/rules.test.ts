import { describe, expect, it } from 'vitest';
import { figure } from '../../../../src/collections/figure.ts';
import { supportRules } from '../../../../src/domain/support/rules.ts';
import { facts } from '../../support/front.ts';
import { figureFields } from '../../support/site.ts';

const rule = (fields: object) =>
  figure.parse(
    figureFields({ nature: 'rule', legalBasis: { policy: 'van-ban-a' }, unit: 'VND', value: 300_000_000, ...fields }),
  );
const FACTS = facts('programme', {
  offers: [{ id: 'may', clause: { policy: 'van-ban-a' }, rate: 'nua', cap: 'tran' }, { id: 'loi-khuyen' }],
});
const rulesWith = (cap: object, figureDue?: (id: string) => boolean) => {
  const figures = new Map([
    ['nua', rule({ unit: 'percent', value: 50, validFrom: '2020-01-01' })],
    ['tran', rule(cap)],
  ]);
  return supportRules('ho-tro-a', FACTS, { figure: (id) => figures.get(id), ...(figureDue ? { figureDue } : {}) })
    .amounts;
};

describe('the rules of a programme', () => {
  it('take their numbers from figures; what has none is no rule of money', () => {
    expect(rulesWith({}).map(({ id, rate, cap }) => [id, rate, cap])).toEqual([['may', 50, 300_000_000]]);
  });

  it('are as sure as their weakest number, and hold for the days of all', () => {
    const [amount] = rulesWith({
      verification: 'secondary',
      version: '2018',
      validFrom: '2018-05-11',
      validTo: '2026-12-31',
    });
    expect(amount).toMatchObject({
      verification: 'secondary',
      version: '2018',
      validFrom: '2020-01-01',
      validTo: '2026-12-31',
    });
  });

  it('are due as soon as what one number rests on has changed', () => {
    expect(rulesWith({}, (id) => id === 'tran')[0]?.due).toBe(true);
    expect(rulesWith({})[0]?.due).toBe(false);
  });

  it('cannot be reckoned with while a number is looked for', () => {
    const unknown = { value: undefined, verification: 'unchecked', enquiry: 'cau-hoi-a' };
    expect(rulesWith(unknown)[0]).toMatchObject({ missing: true, cap: undefined });
  });
});
