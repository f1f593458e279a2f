import { canBeFirmOn } from '../../domain/support/standing.ts';
import type { AmountData, Bilingual, ClauseData } from '../data/shapes.ts';
import type { ProgrammeData, ProgrammesData } from './schema.ts';

type Offer = ProgrammeData['offers'][number];
type Condition = ProgrammeData['conditions'][number];

/** How a number stands in its rule; `shown` is never reckoned with. */
export type AmountRole = 'rate' | 'cap' | 'multiplier' | 'shown';

/**
 * One line of the table of rules: a condition; a number of an offer; or an offer that has no number, so that none is
 * missing from the table.
 */
export type RuleRow = { programme: ProgrammeData; data: ProgrammesData } & (
  | { rule: 'condition'; of: Condition; amount?: undefined; role?: undefined }
  | { rule: 'amount'; of: Offer; amount: AmountData; role: AmountRole }
  | { rule: 'offer'; of: Offer; amount?: undefined; role?: undefined }
);

/** Every condition and every amount, programme by programme. */
export function ruleRows(data: ProgrammesData): RuleRow[] {
  return data.programmes.flatMap((programme) => [
    ...programme.conditions.map((of): RuleRow => ({ programme, data, rule: 'condition', of })),
    ...programme.offers.flatMap((of): RuleRow[] => {
      const amounts = amountsOf(of);
      if (amounts.length === 0) return [{ programme, data, rule: 'offer', of }];
      return amounts.map(([role, amount]) => ({ programme, data, rule: 'amount', of, role, amount }));
    }),
  ]);
}

/** The numbers of an offer with how they stand in it. */
export function amountsOf({ rate, cap, multiplier, shown }: Offer): Array<[AmountRole, AmountData]> {
  const own: Array<[AmountRole, AmountData | undefined | null]> = [
    ['rate', rate],
    ['cap', cap],
    ['multiplier', multiplier?.amount],
    ...shown.map((amount): [AmountRole, AmountData] => ['shown', amount]),
  ];
  return own.flatMap(([role, amount]): Array<[AmountRole, AmountData]> => (amount ? [[role, amount]] : []));
}

/** The provision of a row: that of its number, or that of its condition or offer. */
export const clauseOf = ({ of, amount }: RuleRow): ClauseData | null => amount?.clause ?? of.clause;

/** How firm a row is; null where it is not for reckoning. */
export const basisOf = ({ of, amount }: RuleRow): AmountData['basis'] | null => amount?.basis ?? of.basis;

/** How well a row was checked: its number, its condition, or the programme as a whole. */
export function checkedOf({
  programme,
  of,
  amount,
}: RuleRow): Pick<AmountData, 'version'> & Pick<ProgrammeData, 'verification'> {
  if (amount) return amount;
  const { verification, version } = of;
  return verification ? { verification, version } : programme;
}

/** What to know before using a row; null where it is firm. */
export function cautionOf(row: RuleRow): Bilingual | null {
  const { codes } = row.data;
  const basis = basisOf(row) ?? (isFirm(row.programme, row.data.generatedOn) ? 'confirmed' : 'reference');
  return basis === 'confirmed' ? null : (codes['caution']?.[basis] ?? null);
}

/** Whether a programme as a whole is what applies on a day, by an official text that has not changed since. */
export function isFirm(programme: ProgrammeData, day: string): boolean {
  const { verification, reviewDue, status, deadline, appliesFrom, appliesUntil } = programme;
  const known = {
    status,
    deadline: deadline ?? undefined,
    appliesFrom: appliesFrom ?? undefined,
    appliesUntil: appliesUntil ?? undefined,
  };
  return verification === 'official' && !reviewDue && canBeFirmOn(known, day);
}
