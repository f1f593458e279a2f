import type { AmountRule, CriterionRule, SupportRules } from '../../../src/domain/support/rules.ts';

/** Rules of a programme with the least they must say. */
export function rules(fields: Partial<SupportRules> = {}): SupportRules {
  return {
    id: 'ho-tro-a',
    level: 'national',
    activities: ['machinery'],
    status: 'not-announced',
    criteria: [],
    amounts: [],
    ...fields,
  };
}

/** A condition that a business household meets, read in the official text. */
export function criterion(fields: Partial<CriterionRule> = {}): CriterionRule {
  return {
    id: 'co-so',
    clause: { policy: 'van-ban-a', anchor: 'dieu-1' },
    aspect: 'applicant',
    is: ['household'],
    open: [],
    verification: 'official',
    version: '2025',
    ...fields,
  };
}

/** Half of the cost, at most three hundred million đồng, read in the official text. */
export function amount(fields: Partial<AmountRule> = {}): AmountRule {
  return {
    id: 'may-moc',
    clause: { policy: 'van-ban-a', anchor: 'dieu-8' },
    rate: 50,
    cap: 300_000_000,
    when: {},
    missing: false,
    verification: 'official',
    version: '2018',
    ...fields,
  };
}
