import type { Figure } from '../../collections/figure.ts';
import { formatFigure, formatNumber } from '../format.ts';
import { percent, stack } from '../pictures/bars.ts';
import type { SharesView, YearChartView } from '../pictures/views.ts';
import { yearRows } from '../pictures/yearly.ts';
import type { Reader } from './reader.ts';

/** State support by year, from the figures that say they belong to this series. Undefined when there is none. */
export function supportByYear(reader: Reader): YearChartView | undefined {
  const { t, site } = reader;
  const values = [...site.figures].flatMap(([id, figure]) =>
    figure.series && figure.period
      ? [
          {
            year: Number(figure.period.to.slice(0, 4)),
            value: figure.value,
            id,
            whole: figure.series.covers === 'whole',
          },
        ]
      : [],
  );
  if (values.length === 0) return undefined;
  const largest = Math.max(...values.map(({ value }) => value));
  return {
    columns: [t('results.year'), t('results.support')],
    rows: yearRows(values, Number(site.day.slice(0, 4))).map(({ year, value }) => {
      if (!value) return { year, bar: undefined, words: [reader.text(gapInWords(reader, year))] };
      const figure = reader.figure(value.id);
      return {
        year,
        bar: { width: percent(value.value, largest), whole: value.whole, label: figure.value },
        words: [
          { type: 'figure', figure, label: figure.name },
          ...(value.whole ? [] : [reader.text(` – ${t('results.part')}`)]),
        ],
      };
    }),
    note: t('results.note'),
  };
}

/** Why a year has no bar: nothing was found, or a sum that does not say what the state paid. */
function gapInWords({ site, t }: Reader, year: number): string {
  const told = site.results.some(
    ({ period, planned, total }) =>
      total && !planned && [period.from, period.to].every((date) => date === String(year)),
  );
  return told ? t('results.gap.total') : t('results.gap', { year });
}

/** A sum and its parts, named by figures. Throws when a figure does not exist. */
export function shares(reader: Reader, totalId: string, partIds: readonly string[]): SharesView {
  const { t, language } = reader;
  const record = (id: string): Figure => {
    const figure = reader.site.figures.get(id);
    if (!figure) throw new Error(`content/figures/${id}.yaml does not exist`);
    return figure;
  };
  const total = record(totalId);
  const parts = partIds.map((id) => ({ id, figure: record(id) }));
  const share = (figure: Figure) => `${formatNumber(Math.round(percent(figure.value, total.value)), language)}%`;
  const rows = parts.map(({ id, figure }, index) => ({
    key: String.fromCharCode(97 + index),
    name: figure.short?.[language] ?? figure.name[language],
    words: [{ type: 'figure' as const, figure: reader.figure(id), label: figure.name[language] }],
    share: share(figure),
  }));
  return {
    name: `${total.name[language]}: ${formatFigure(total, language)}`,
    parts: stack(
      parts.map(({ figure }, index) => ({ name: rows[index]?.key ?? '', amount: figure.value })),
      total.value,
    ),
    label: rows.map(({ name, share: part }) => `${name} ${part}`).join(', '),
    rows,
    columns: [t('shares.part'), t('shares.amount'), t('shares.share')],
    mark: reader.figure(totalId).mark,
  };
}
