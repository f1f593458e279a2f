import type { Reference } from '../../collections/reference.ts';
import type { Offer } from '../../collections/support-rule.ts';
import type { Entry } from '../../domain/entry.ts';
import { supportAmount } from '../../domain/support/amount.ts';
import type { SupportRules } from '../../domain/support/rules.ts';
import type { DataReader } from '../data/data-reader.ts';
import { canBeFirmOn } from '../../domain/support/standing.ts';
import type { ProgrammeData } from './schema.ts';

/** What a programme gives, with its numbers: known, or null. */
export function offersData(
  reader: DataReader,
  programme: Entry<'programme'>,
  rules: SupportRules,
): ProgrammeData['offers'] {
  const { day } = reader.site;
  const firm = canBeFirmOn(rules, day);
  const amount = (reference: Reference | undefined) => (reference ? reader.amount(reference, firm) : null);
  return programme.facts.offers.map((offer: Offer) => {
    const { id, clause, rate, cap, multiplier, when, figures } = offer;
    const rule = rules.amounts.find((one) => one.id === id.wordsId);
    return {
      id: id.wordsId,
      words: reader.phrase(programme, id),
      clause: clause ? reader.clause(clause) : null,
      rate: amount(rate),
      cap: amount(cap),
      multiplier: multiplier ? { amount: reader.amount(multiplier.figure, firm), of: multiplier.of } : null,
      when,
      basis: rule ? supportAmount(rules, rule.id, {}, day).basis : null,
      verification: rule?.verification ?? null,
      version: rule?.version ?? null,
      // Whatever they were read in, they decide nothing here.
      shown: figures.map((figure) => reader.amount(figure, false)),
    };
  });
}
