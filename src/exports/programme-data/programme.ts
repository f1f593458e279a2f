import type { Clause, WordsReference } from '../../collections/reference.ts';
import type { Entry } from '../../domain/entry.ts';
import { standingOn } from '../../domain/support/standing.ts';
import type { DataReader } from '../data/data-reader.ts';
import { casesData } from './cases.ts';
import { conditionsData } from './conditions.ts';
import { offersData } from './offers.ts';
import { rulesOf } from '../../domain/support/of-site.ts';
import type { ProgrammeData } from './schema.ts';

/** Everything that is known of one programme, on the day of the site. */
export function programmeData(reader: DataReader, programme: Entry<'programme'>): ProgrammeData {
  const { facts } = programme;
  const { site } = reader;
  const rules = rulesOf(site, programme);
  const line = ({ id, clause }: { id: WordsReference; clause?: Clause | undefined }) => ({
    id: id.wordsId,
    words: reader.phrase(programme, id),
    clause: clause ? reader.clause(clause) : null,
  });
  return {
    id: programme.id,
    addresses: reader.pageOf(programme),
    title: reader.field(programme, 'title'),
    summary: reader.field(programme, 'summary'),
    level: facts.level,
    activities: facts.activities,
    status: standingOn(facts, site.day),
    deadline: facts.deadline ?? null,
    appliesFrom: facts.appliesFrom ?? null,
    appliesUntil: facts.appliesUntil ?? null,
    offers: offersData(reader, programme, rules),
    conditions: conditionsData(reader, programme, rules),
    cases: casesData(programme, rules),
    prepare: facts.prepare.map(line),
    steps: facts.steps.map((step) => ({ ...line(step), agency: step.agency ? reader.agency(step.agency) : null })),
    fileWith: facts.fileWith ? reader.agency(facts.fileWith) : null,
    contact: reader.agency(facts.contact),
    outcome: facts.outcome.map((item) => ({
      ...line(item),
      amounts: item.figures.map((figure) => reader.amount(figure, true)),
    })),
    compare: facts.compare.map(({ id }) => id),
    legalBasis: facts.legalBasis.map((clause) => reader.clause(clause)),
    verification: facts.verification,
    version: facts.version ?? null,
    checkedOn: facts.checkedOn,
    reviewDue: site.reviewsOf(programme).some(({ change }) => change.from <= site.day),
    sources: facts.sources.map(({ id }) => id),
  };
}
