import { describe, expect, it } from 'vitest';
import { amountSentences, verdictSentences } from '../../../../src/domain/presenters/check-sentences.ts';
import { supportWords } from '../../../../src/domain/presenters/check-words.ts';
import { supportAmount } from '../../../../src/domain/support/amount.ts';
import { evaluate } from '../../../../src/domain/support/evaluate.ts';
import { amount, criterion, rules } from '../../support/rules.ts';
import { reader } from '../../support/site.ts';

const DAY = '2026-06-01';
const tongue = { words: supportWords(reader('vi', [])), language: 'vi' as const };
const amounts = (fields: Parameters<typeof amount>[0], cost?: number) =>
  amountSentences(
    tongue,
    supportAmount(rules({ amounts: [amount(fields)] }), 'may-moc', { cost }, DAY),
    'national',
    cost !== undefined,
  );

describe('an amount in sentences', () => {
  it('that is confirmed is said plainly', () => {
    expect(amounts({}, 400_000_000).map((sentence) => sentence.split('{')[0])).toEqual([
      'check.amount.most',
      'check.amount.limit.rate',
      'check.amount.own',
    ]);
  });

  it('that is unchecked is a reference, with the reason', () => {
    const [first, ...rest] = amounts({ verification: 'unchecked' }, 400_000_000);
    expect(first).toMatch(/^check\.amount\.reference/);
    expect(rest.at(-1)).toContain('check.doubt.unchecked');
  });

  it('without a cost does not promise the ceiling alone', () => {
    expect(amounts({}).map((sentence) => sentence.split('{')[0])).toEqual([
      'check.amount.most',
      'check.amount.of-cost',
    ]);
  });

  it('without a rate does not tell a share', () => {
    expect(amounts({ rate: undefined }, 400_000_000)).toContain('check.amount.no-rate');
    expect(amounts({ rate: undefined })).not.toContain('check.amount.no-rate');
  });

  it('that is not known says so and no more', () => {
    expect(amounts({ missing: true }, 400_000_000)).toEqual(['check.amount.unknown']);
  });
});

it('a verdict names what decides, and what is still to be asked', () => {
  const programme = rules({ criteria: [criterion(), criterion({ id: 'nganh', aspect: 'trade', is: ['food'] })] });
  const say = (situation: Parameters<typeof evaluate>[1]) =>
    verdictSentences(tongue, evaluate(programme, situation, DAY), ({ id }) => id).join(' ');
  expect(say({ applicant: 'artisan', trade: 'food' })).toContain('check.decides{conditions=co-so}');
  expect(say({ applicant: 'household' })).toContain('check.remaining{conditions=nganh}');
});
