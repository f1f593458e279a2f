import type { Entry } from '../../domain/entry.ts';
import type { DataReader } from '../data/data-reader.ts';
import type { ProjectData } from './schema.ts';

/** Everything that is known of one project. */
export function projectData(reader: DataReader, project: Entry<'project'>): ProjectData {
  const { facts } = project;
  const { support = null, own = null, total = null } = facts.money;
  return {
    id: project.id,
    addresses: reader.pageOf(project),
    title: reader.field(project, 'title'),
    summary: reader.field(project, 'summary'),
    year: facts.year,
    beneficiary: facts.beneficiary ?? null,
    place: reader.place(facts.place),
    fund: facts.fund,
    money: { support, own, total },
    activity: facts.activity ?? null,
    machinery: facts.machinery.map((words) => reader.phrase(project, words)),
    decisionNumber: facts.decisionNumber ?? null,
    decidedOn: facts.decidedOn ?? null,
    outcomes: facts.outcomes.map(({ what, before, after }) => ({
      what: reader.phrase(project, what),
      before: reader.amount(before, true),
      after: reader.amount(after, true),
    })),
    notes: facts.notes.map((words) => reader.phrase(project, words)),
    figures: facts.figures.map((figure) => reader.amount(figure, true)),
    programme: facts.programme?.id ?? null,
    verification: facts.verification,
    version: facts.version ?? null,
    checkedOn: facts.checkedOn,
    sources: facts.sources.map(({ id }) => id),
  };
}
