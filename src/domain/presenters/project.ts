import type { Entry } from '../entry.ts';
import { formatMoney } from '../format.ts';
import { districtName, formerDistrictsOf } from '../former-districts.ts';
import type { BlockView, EntryView, FactRow, Inline } from '../view.ts';
import { figureLine } from './product.ts';
import { programmesToday } from './programme-supported.ts';
import type { Reader } from './reader.ts';

type Project = Entry<'project'>;

/** What is known of a project; what is not known is said. */
export function projectRows(reader: Reader, project: Project): FactRow[] {
  const { facts } = project;
  const { t, language } = reader;
  const unknown: Inline[] = [reader.unknown()];
  const sum = (name: 'support' | 'own' | 'total'): FactRow => ({
    label: t(`project.${name}`),
    values: [facts.money[name] ? [reader.text(formatMoney(facts.money[name], language))] : unknown],
  });
  const phrases = (ids: typeof facts.notes) => ids.map((id): Inline[] => [reader.phrase(project, id)]);
  return [
    { label: t('project.year'), values: [[reader.text(String(facts.year))]] },
    { label: t('project.beneficiary'), values: [beneficiary(reader, project) ?? unknown] },
    {
      label: t('project.machinery'),
      values: facts.machinery.length > 0 ? phrases(facts.machinery) : [unknown],
    },
    { label: t('project.place'), values: [reader.place(facts.place)] },
    { label: t('project.fund'), values: [[reader.text(t(`project.fund.${facts.fund}`))]] },
    sum('support'),
    sum('own'),
    sum('total'),
    { label: t('project.decision'), values: [decision(reader, project) ?? unknown] },
    { label: t('project.programme'), values: programmes(reader, project) },
    ...(facts.outcomes.length === 0 ? [{ label: t('project.outcomes'), values: [unknown] }] : []),
    ...(facts.figures.length > 0
      ? [{ label: t('product.figures'), values: facts.figures.map(({ id }) => figureLine(reader, id)) }]
      : []),
    ...(facts.notes.length > 0 ? [{ label: t('project.notes'), values: phrases(facts.notes) }] : []),
  ];
}

/** Who was supported, as the source writes it; undefined where it names nobody. */
export function beneficiary(reader: Reader, { facts }: Project): Inline[] | undefined {
  if (!facts.beneficiary) return undefined;
  return [{ type: 'text', text: facts.beneficiary, lang: reader.language === 'en' ? 'vi' : undefined }];
}

function decision(reader: Reader, { facts }: Project): Inline[] | undefined {
  const day = facts.decidedOn && reader.t('project.decidedOn', { date: reader.date(facts.decidedOn) });
  const said = [facts.decisionNumber, day].filter(Boolean).join(', ');
  return said ? [reader.text(said)] : undefined;
}

/** The programme of its years, as far as it is known, and where the rules of today stand: they are others. */
function programmes(reader: Reader, project: Project): Inline[][] {
  const { t } = reader;
  const { programme } = project.facts;
  const today = programmesToday(reader.site, project);
  return [
    programme
      ? [reader.inlineLink(reader.entry(programme)), reader.text(` – ${t('project.programme.byTime')}`)]
      : [reader.unknown()],
    ...today.map((other): Inline[] => [reader.text(`${t('project.programme.today')} `), reader.inlineLink(other)]),
  ];
}

/** What its source counted before and after, side by side. No block where it counted nothing. */
export function projectBlocks(reader: Reader, project: Project): BlockView[] {
  const { t } = reader;
  const { outcomes } = project.facts;
  if (outcomes.length === 0) return [];
  const figure = (id: string): Inline[] => {
    const view = reader.figure(id);
    return [{ type: 'figure', figure: view, label: view.name }];
  };
  return [
    {
      id: 'truoc-va-sau',
      heading: t('project.change'),
      intro: t('project.change.intro'),
      form: 'list',
      items: [],
      table: {
        columns: [t('project.change.what'), t('project.change.before'), t('project.change.after')],
        labelled: true,
        rows: outcomes.map(({ what, before, after }) => [
          [reader.phrase(project, what)],
          figure(before.id),
          figure(after.id),
        ]),
      },
      place: 'before',
    },
  ];
}

/** Other projects of the same former district, and of the same year. */
export function projectNeighbours(reader: Reader, project: Project): EntryView['related'] {
  const { site, t } = reader;
  const others = site.of('project').filter(({ id }) => id !== project.id);
  const near = formerDistrictsOf(project.facts.place, site).map((district) => ({
    heading: t('project.near', { place: districtName(t, district) }),
    projects: others.filter(({ facts }) => formerDistrictsOf(facts.place, site).some(({ id }) => id === district.id)),
  }));
  const { year } = project.facts;
  const then = {
    heading: t('project.sameYear', { year }),
    projects: others.filter(({ facts }) => facts.year === year),
  };
  return [...near, then]
    .filter(({ projects }) => projects.length > 0)
    .map(({ heading, projects }) => ({ heading, links: projects.map((other) => reader.link(other)) }));
}
