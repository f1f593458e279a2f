import { describe, expect, test } from 'vitest';
import vi from '../../../../content/ui/vi.json';
import { amountView, verdictView } from '../../../../src/domain/presenters/support-words.ts';
import type { MostPaid } from '../../../../src/domain/support/amount.ts';
import { translator } from '../../../../src/domain/translator.ts';
import { echo } from '../../support/site.ts';

const tongue = { t: echo, language: 'en' } as const;
const grounds = { version: '2018', clauses: [] } as const;
const paid = (result: Partial<MostPaid>) =>
  amountView(tongue, {
    ...{ basis: 'reference', doubt: 'unchecked', ...grounds },
    result: { vnd: undefined, rate: undefined, ceiling: undefined, limit: undefined, ownShare: undefined, ...result },
  });

describe('a verdict in words', () => {
  test('names the wording that decides, and how firm it is', () => {
    const view = verdictView(tongue, { ...grounds, result: 'matches', basis: 'reference' });
    expect([view.text, view.basis]).toEqual(['support.result.matches{version=2018}', 'reference']);
  });

  test('says so where no version is known', () => {
    const { text } = verdictView(tongue, { ...grounds, version: undefined, result: 'unknown', basis: 'unknown' });
    expect(text).toBe('support.result.unknown{version=support.version.none}');
  });

  test('an unchecked text never reads as a promise', () => {
    const { text } = verdictView(
      { t: translator(vi), language: 'vi' },
      { ...grounds, result: 'matches', basis: 'reference' },
    );
    expect(text).toBe('Khớp với bản 2018; hỏi Sở Công Thương để chắc chắn');
  });
});

describe('an amount in words', () => {
  test('shows how it is reckoned, and that the rate decides', () => {
    const view = paid({ vnd: 200_000_000, rate: 50, ceiling: 300_000_000, limit: 'rate', ownShare: 200_000_000 });
    expect(view.text).toBe('support.amount.atMost{amount=VND\u00A0200\u00A0million}');
    expect(view.formula).toContain('cost=VND\u00A0400\u00A0million,rate=50%,product=VND\u00A0200\u00A0million');
    expect(view.limit).toBe('support.amount.limit.rate');
  });

  test('where the ceiling decides, the formula keeps the sum that it cuts', () => {
    const view = paid({ vnd: 300_000_000, rate: 50, ceiling: 300_000_000, limit: 'ceiling', ownShare: 600_000_000 });
    expect(view.formula).toContain('product=VND\u00A0450\u00A0million');
    expect(view.limit).toBe('support.amount.limit.ceiling');
  });

  test('without a cost the rate stands before the ceiling', () => {
    const view = paid({ vnd: 300_000_000, rate: 50, ceiling: 300_000_000, limit: 'ceiling' });
    expect(view.text).toBe('support.amount.shareAtMost{rate=50%,amount=VND\u00A0300\u00A0million}');
    expect([view.formula, view.limit, view.ownShare]).toEqual([undefined, undefined, undefined]);
  });

  test('what is not known says so', () => {
    expect(amountView(tongue, { ...grounds, basis: 'unknown', result: 'unknown' }).text).toBe('support.amount.unknown');
  });
});
