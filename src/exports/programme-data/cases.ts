import type { Situation } from '../../collections/situation.ts';
import type { Entry } from '../../domain/entry.ts';
import { isMeantFor, supportAmount } from '../../domain/support/amount.ts';
import { evaluate } from '../../domain/support/evaluate.ts';
import type { SupportRules } from '../../domain/support/rules.ts';
import type { ProgrammeData } from './schema.ts';

type CaseData = ProgrammeData['cases'][number];

/** The worked cases of a programme, with what its rules answer: reckoned here, not copied from what the file expects. */
export function casesData({ facts }: Entry<'programme'>, rules: SupportRules): ProgrammeData['cases'] {
  return facts.cases.map(({ id, situation, on = facts.checkedOn }): CaseData => {
    const { result, basis, version, applies, deciding, open } = evaluate(rules, situation, on);
    const ruledOut = result === 'no' || result === 'differs';
    return {
      id,
      situation,
      on,
      result,
      basis,
      version: version ?? null,
      applies,
      deciding: deciding.map((criterion) => criterion.id),
      open: open.map(({ criterion }) => criterion.id),
      amounts: ruledOut ? [] : amountsFor(rules, situation, on),
    };
  });
}

function amountsFor(rules: SupportRules, situation: Situation, on: string): CaseData['amounts'] {
  return rules.amounts
    .filter((rule) => isMeantFor(rule, situation))
    .map(({ id }) => {
      const { basis, version, result } = supportAmount(rules, id, situation, on);
      const paid = result === 'unknown' ? undefined : result;
      return {
        offer: id,
        basis,
        version: version ?? null,
        most: paid?.vnd ?? null,
        limit: paid?.limit ?? null,
        ownShare: paid?.ownShare ?? null,
      };
    });
}
