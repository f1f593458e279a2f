import type { Entry } from '../../domain/entry.ts';
import { basisOf } from '../../domain/support/answer.ts';
import type { SupportRules } from '../../domain/support/rules.ts';
import type { DataReader } from '../data/data-reader.ts';
import { canBeFirmOn } from '../../domain/support/standing.ts';
import type { ProgrammeData } from './schema.ts';

/** Who may ask: every condition, with the answers that meet it. */
export function conditionsData(
  reader: DataReader,
  programme: Entry<'programme'>,
  rules: SupportRules,
): ProgrammeData['conditions'] {
  const firm = canBeFirmOn(rules, reader.site.day);
  return programme.facts.eligibility.map(({ id, clause, aspect, is = [], open, verification, version }, at) => {
    const rule = rules.criteria[at];
    return {
      id: id.wordsId,
      words: reader.phrase(programme, id),
      clause: clause ? reader.clause(clause) : null,
      aspect: aspect ?? null,
      is,
      open,
      basis: aspect && rule ? (firm ? basisOf(rule) : 'reference') : null,
      verification: verification ?? null,
      version: version ?? null,
    };
  });
}
