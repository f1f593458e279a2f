import type { Result } from '../../collections/result.ts';
import { formatNumber } from '../format.ts';
import type { SharesView, YearChartView } from '../pictures/views.ts';
import { staticPath } from '../routes.ts';
import type { Inline, LinkView, TableView } from '../view.ts';
import { figureIn } from './figure-in-row.ts';
import type { Reader } from './reader.ts';
import { shares, supportByYear } from './result-charts.ts';

/** The results of industrial promotion by year and period, each as one report counts it. */
export interface ResultsView {
  /** One table for each province, as it was; the newest first. */
  tables: Array<{ id: string; heading: string; table: TableView }>;
  chart: YearChartView | undefined;
  /** Who paid, for a period whose source names each purse. */
  shares: Array<{ heading: string; chart: SharesView }>;
  /** Programmes of the years from now on, of which there is no result. */
  ahead: LinkView[];
}

/** Address of the results, and their name. */
export function resultsLink({ language, t }: Reader): LinkView {
  return { href: staticPath('results', language), text: t('page.results.title') };
}

/** Everything the page of results shows. Nothing is added up: reports overlap, and each counts in its own way. */
export function resultsView(reader: Reader): ResultsView {
  const { site, t } = reader;
  const tables = (['former-dong-thap', 'dong-thap', 'former-tien-giang'] as const).flatMap((area) => {
    const own = site.results.filter((result) => result.area === area);
    if (own.length === 0) return [];
    return [{ id: `tinh-${area}`, heading: t(`province.${area}`), table: tableOf(reader, own) }];
  });
  return {
    tables,
    chart: supportByYear(reader),
    shares: site.results.flatMap(({ period, area, total, own, support }) => {
      const parts = [...(own ? [own] : []), ...support].map(({ id }) => id);
      if (!total || support.length < 2) return [];
      const heading = t('results.shares', { period: periodOf(period), province: t(`province.${area}`) });
      return [{ heading, chart: shares(reader, total.id, parts) }];
    }),
    ahead: site
      .of('programme')
      .filter(({ facts }) => facts.level === 'province' && facts.offers.length > 0 && facts.activities.length > 1)
      .filter(({ facts }) => facts.status !== 'closed')
      .map((programme) => reader.link(programme)),
  };
}

function tableOf(reader: Reader, results: readonly Result[]): TableView {
  const { t } = reader;
  return {
    columns: (['period', 'projects', 'establishments', 'support', 'own', 'total', 'source'] as const).map((name) =>
      t(`results.column.${name}`),
    ),
    labelled: true,
    rows: results.map((result) => [
      head(reader, result),
      count(reader, result.projects),
      count(reader, result.establishments),
      figures(reader, result, result.support),
      figures(reader, result, result.own ? [result.own] : []),
      figures(reader, result, result.total ? [result.total] : []),
      source(reader, result),
    ]),
  };
}

/** The period, what of it is covered, and what must be known beside the numbers. */
function head(reader: Reader, result: Result): Inline[] {
  const { t, language } = reader;
  const period = periodOf(result.period);
  const line = (text: string): Inline => ({ type: 'line', of: [reader.text(text)] });
  const decision =
    result.decisionNumber &&
    [result.decisionNumber, result.decidedOn && t('project.decidedOn', { date: reader.date(result.decidedOn) })]
      .filter(Boolean)
      .join(', ');
  return [
    reader.text(result.planned ? t('results.plan', { period }) : period),
    ...(result.part ? [line(result.part[language])] : []),
    ...(decision ? [line(decision)] : []),
    ...result.others.map(({ id }): Inline => {
      const figure = reader.figure(id);
      const record = reader.site.figures.get(id);
      return {
        type: 'line',
        of: [
          reader.text(`${record?.short?.[language] ?? figure.name}: `),
          ...figureIn(reader, id, result.verification),
        ],
      };
    }),
    ...result.notes.map((note) => line(note[language])),
  ];
}

const periodOf = ({ from, to }: Result['period']): string => {
  const [begin, end] = [from.slice(0, 4), to.slice(0, 4)];
  return begin === end ? begin : `${begin}–${end}`;
};

/** How many there were; the column says of what. */
function count(reader: Reader, reference: { id: string } | undefined): Inline[] {
  const record = reference && reader.site.figures.get(reference.id);
  if (!reference || !record) return [reader.unknown()];
  return [{ type: 'link', href: reader.figure(reference.id).href, text: formatNumber(record.value, reader.language) }];
}

/** Numbers with their passports; several of one row say which purse each is. */
function figures(reader: Reader, { verification }: Result, references: ReadonlyArray<{ id: string }>): Inline[] {
  if (references.length === 0) return [reader.unknown()];
  return references.flatMap(({ id }): Inline[] => {
    const number = figureIn(reader, id, verification);
    if (references.length === 1) return number;
    const short = reader.site.figures.get(id)?.short?.[reader.language] ?? reader.figure(id).name;
    return [{ type: 'line', of: [reader.text(`${short}: `), ...number] }];
  });
}

/** Who told it, where to read it, and how well it was checked. */
function source(reader: Reader, result: Result): Inline[] {
  const { site } = reader;
  const read = result.sources.flatMap(({ id }) => site.sources.get(id) ?? []);
  return [
    ...read.map(({ publisher, url }): Inline => {
      const lang = reader.language === 'en' ? ('vi' as const) : undefined;
      return {
        type: 'line',
        of: [url ? { type: 'link', href: url, text: publisher, lang } : { type: 'text', text: publisher, lang }],
      };
    }),
    reader.readingLine(
      result.verification,
      read.every(({ extent }) => extent === 'part'),
    ),
  ];
}
