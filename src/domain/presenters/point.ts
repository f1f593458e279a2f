import type { Clause } from '../../collections/reference.ts';
import type { AnyEntry } from '../entry.ts';
import type { FactRow, Inline } from '../view.ts';
import { figureLine } from './product.ts';
import type { Reader } from './reader.ts';

/** One thing a chapter says: its words, then who, what papers, which numbers, which law, and what to ask. */
export interface PointView {
  words: Inline;
  rows: FactRow[];
}

/** The point that `<Point id="…" />` names. Undefined where the entry has none of this id: a guard says so. */
export function pointView(reader: Reader, entry: AnyEntry, id: string): PointView | undefined {
  if (entry.kind !== 'handbook') return undefined;
  const point = entry.facts.points.find((known) => known.id.wordsId === id);
  if (!point) return undefined;
  const { t } = reader;
  const phrases = (ids: typeof point.papers) => ids.map((words) => [reader.phrase(entry, words)]);
  const rows: FactRow[] = [
    { label: t('point.who'), values: point.who ? [[reader.phrase(entry, point.who)]] : [] },
    { label: t('point.papers'), values: phrases(point.papers) },
    { label: t('point.figures'), values: point.figures.map(({ id: figure }) => figureLine(reader, figure)) },
    { label: t('point.law'), values: point.legalBasis.map((clause) => lawLine(reader, clause)) },
    {
      label: t('point.ask'),
      values: [
        ...phrases(point.ask),
        ...(point.askWhom
          ? [[reader.text(`${t('point.askWhom')}: `), reader.inlineLink(reader.entry(point.askWhom))]]
          : []),
      ],
    },
  ];
  return { words: reader.phrase(entry, point.id), rows: rows.filter(({ values }) => values.length > 0) };
}

/** A provision with the version that was read of it, and how well. */
export function lawLine(reader: Reader, clause: Clause): Inline[] {
  const policy = reader.entry(clause.policy);
  if (policy.kind !== 'policy') throw new Error('a clause names a policy');
  const anchor = reader.nearestAnchor(policy, clause.anchor);
  const mark = reader.mark((anchor && policy.facts.provisions[anchor]) || policy.facts);
  return [reader.clause(clause), ...(mark ? [reader.text(' '), { type: 'mark' as const, mark }] : [])];
}
