import type { CountedFacet } from '../facets/tally.ts';
import type { Entry } from '../entry.ts';
import { formatMoney } from '../format.ts';
import type { EntryRowView, EntryTableView, Inline } from '../view.ts';
import { legendOf, moneyBar, moneySize } from './money-chart.ts';
import { filteredBy } from './filtered-by.ts';
import { figureIn } from './figure-in-row.ts';
import { beneficiary } from './project.ts';
import type { Reader } from './reader.ts';

type Project = Entry<'project'>;

/**
 * Projects as a table, one row each; the bars of all lists of projects stand on one scale. `facets` are those that the
 * list is filtered by; undefined where it is not.
 */
export function projectTable(
  reader: Reader,
  projects: readonly Project[],
  facets: readonly CountedFacet[] | undefined,
): EntryTableView {
  const { t } = reader;
  const largest = Math.max(0, ...reader.site.of('project').map(moneySize));
  const bars = projects.map((project) => moneyBar(reader, project, largest));
  return {
    columns: ['project', 'year', 'place', 'money', 'outcome', 'source'].map((name) =>
      t(`project.column.${name as 'project'}`),
    ),
    legend: legendOf(
      reader,
      bars.flatMap((bar) => bar ?? []),
    ),
    rows: projects.map((project, at): EntryRowView => {
      const { facts } = project;
      return {
        ...filteredBy(reader, project, facets),
        head: [
          reader.inlineLink(project),
          { type: 'line', of: beneficiary(reader, project) ?? [reader.text(t('programme.supported.nobody'))] },
        ],
        cells: [
          { words: [reader.text(String(facts.year))] },
          { words: place(reader, project) },
          { bar: bars[at], words: moneyLines(reader, project) },
          { words: outcome(reader, project) },
          { words: source(reader, project) },
        ],
      };
    }),
    note: t('project.table.note'),
  };
}

const line = (of: Inline[]): Inline => ({ type: 'line', of });

/** The name its source uses, and today's commune on a line of its own. */
function place(reader: Reader, { facts }: Project): Inline[] {
  const { asSourced, province, today } = facts.place;
  if (asSourced === undefined && today.length === 0)
    return [reader.text(reader.t('project.place.province', { province: reader.t(`province.${province}`) }))];
  return reader.place(facts.place);
}

/** What the state paid and what the establishment did, each on its line; a total where it says more than they do. */
function moneyLines(reader: Reader, { facts: { money } }: Project): Inline[] {
  const { t, language } = reader;
  if (!money.support && !money.own && !money.total) return [reader.unknown()];
  const said = (name: 'support' | 'own' | 'total') =>
    t(`project.money.${name}`, {
      amount: money[name] ? formatMoney(money[name], language) : t('unknown').toLowerCase(),
    });
  return [
    line([reader.text(said('support'))]),
    ...(money.own || !money.total ? [line([reader.text(said('own'))])] : []),
    ...(money.total ? [line([reader.text(said('total'))])] : []),
  ];
}

/** "Gạo huyết rồng: 30.000 kg → 70.000 kg mỗi năm": figures with their passports. */
function outcome(reader: Reader, project: Project): Inline[] {
  const { outcomes, verification } = project.facts;
  if (outcomes.length === 0) return [reader.unknown()];
  return outcomes.map(({ what, before, after }) => {
    const { per } = reader.figure(after.id);
    return line([
      reader.phrase(project, what),
      reader.text(': '),
      ...figureIn(reader, before.id, verification),
      reader.text(' → '),
      ...figureIn(reader, after.id, verification),
      ...(per ? [reader.text(` ${per}`)] : []),
    ]);
  });
}

/** Its best source, by name, and how well it was read. */
function source(reader: Reader, project: Project): Inline[] {
  const { site } = reader;
  const [best] = project.facts.sources;
  const record = best && site.sources.get(best.id);
  const link = reader.link(project, record?.publisher, 'nguon');
  return [
    { type: 'link', ...link, note: undefined, lang: reader.language === 'en' ? 'vi' : undefined },
    reader.readingLine(project.facts.verification, record?.extent === 'part'),
  ];
}
