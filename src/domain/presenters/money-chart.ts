import type { Entry } from '../entry.ts';
import { formatMoney, formatNumber } from '../format.ts';
import { percent, stack } from '../pictures/bars.ts';
import type { MoneyBar, MoneyChartView, MoneyPart, MoneyView } from '../pictures/views.ts';
import type { Reader } from './reader.ts';

type Project = Entry<'project'>;

/** The bar of one project on a scale whose whole is `largest`. Undefined when no amount is known. */
export function moneyBar(reader: Reader, { facts }: Project, largest?: number): MoneyBar | undefined {
  const { support, own, total } = facts.money;
  if (!support && !own) return undefined;
  // Where a source gives only the total, what the state did not pay is somebody's, but not said to be the establishment's own.
  const rest = support && total && !own ? total.vnd - support.vnd : undefined;
  const amounts: Array<{ name: MoneyPart; amount: number | undefined }> = [
    { name: 'support', amount: support?.vnd },
    { name: 'own', amount: own?.vnd },
    { name: 'rest', amount: rest },
  ];
  const whole = amounts.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const known = amounts.filter(({ amount }) => amount !== undefined);
  const share = (amount: number) => formatNumber(Math.round(percent(amount, whole)), reader.language);
  const words = [
    ...(support ? [part(reader, 'support', formatMoney(support, reader.language))] : []),
    ...(own ? [part(reader, 'own', formatMoney(own, reader.language))] : []),
    ...(rest !== undefined && total ? [part(reader, 'total', formatMoney(total, reader.language))] : []),
    ...(!own && rest === undefined ? [part(reader, 'own', reader.t('unknown').toLowerCase())] : []),
  ];
  return {
    parts: stack(amounts, largest ?? whole),
    label:
      known.length > 1
        ? known.map(({ name, amount = 0 }) => `${reader.t(`money.${name}`)} ${share(amount)}%`).join(', ')
        : reader.t('money.only.support'),
    words: [reader.text(words.join('; '))],
  };
}

/** How much a project cost, as far as it is known: what a scale for several must hold. */
export function moneySize({ facts: { money } }: Project): number {
  return money.total?.vnd ?? (money.support?.vnd ?? 0) + (money.own?.vnd ?? 0);
}

/** Projects whose amounts are known, the newest first and at most `most` of them, on one scale. */
export function moneyChart(reader: Reader, projects: readonly Project[], most = Infinity): MoneyChartView {
  const { t } = reader;
  const known = projects.filter((project) => moneySize(project) > 0);
  const shown = known.slice(0, most);
  const largest = Math.max(...shown.map(moneySize), 0);
  const rows = shown.flatMap((project) => {
    const bar = moneyBar(reader, project, largest);
    return bar ? [{ link: reader.link(project), detail: detailOf(project), bar }] : [];
  });
  const missing = projects.length - known.length;
  return {
    columns: [t('money.project'), t('money.funds')],
    legend: legendOf(
      reader,
      rows.map(({ bar }) => bar),
    ),
    rows,
    note: missing > 0 ? t('money.missing', { count: missing }) : undefined,
  };
}

/** The parts that occur, with their words. */
export function legendOf(reader: Reader, bars: readonly MoneyBar[]): MoneyChartView['legend'] {
  return (['support', 'own', 'rest'] as const)
    .filter((name) => bars.some(({ parts }) => parts.some((bit) => bit.name === name)))
    .map((name) => ({ part: name, text: reader.t(`money.${name}`) }));
}

/** The picture on the page of one project; undefined where fewer than two amounts are known: one alone needs no picture. */
export function moneyView(reader: Reader, project: Project): MoneyView | undefined {
  const bar = moneyBar(reader, project);
  return bar && bar.parts.length > 1 ? { bar, legend: legendOf(reader, [bar]) } : undefined;
}

function part(reader: Reader, name: 'support' | 'own' | 'total', amount: string): string {
  return reader.t(`money.words.${name}`, { amount });
}

function detailOf({ facts }: Project): string {
  return String(facts.year);
}
