import { changesOn } from '../changes/changes.ts';
import { anchorOf, type ChangeRecord } from '../changes/record.ts';
import type { FeedLink, Inline } from '../view.ts';
import { changeWords } from './change-words.ts';
import { feedLinks } from './feed.ts';
import type { Reader } from './reader.ts';

/** Changes of one sort on one day. */
export interface ChangeRow {
  /** Where a feed or an old address leads to; only what has no page of its own needs one. */
  anchor: string | undefined;
  /** The day as a machine reads it, and in words. */
  on: string;
  date: string;
  label: string;
  /** What changed, each with what is said of it. */
  items: Array<{ subject: Inline[]; detail: Inline[] }>;
  /** "Văn bản: 31 mục", where there are so many that they are folded away. */
  folded: string | undefined;
}

/** The changes of a month or a year, the newest first. */
export interface ChangePeriod {
  heading: string;
  rows: ChangeRow[];
}

export interface ChangesView {
  site: ChangePeriod[];
  law: ChangePeriod[];
  /** Feeds by what they tell of. */
  feeds: Array<{ name: string; links: FeedLink[] }>;
}

/** More of one sort on one day are folded away. */
const SHOWN = 6;

/** Every dated change in two parts that are never mixed: what was done on this site by month, what the law did by year. */
export function changesView(reader: Reader): ChangesView {
  const changes = changesOn(reader.site);
  const part = (of: ChangeRecord['of'], digits: number) =>
    periods(
      reader,
      changes.filter((change) => change.of === of),
      digits,
    );
  return { site: part('site', 'YYYY-MM'.length), law: part('law', 'YYYY'.length), feeds: feedsByName(reader) };
}

function periods(reader: Reader, changes: readonly ChangeRecord[], digits: number): ChangePeriod[] {
  return [...grouped(changes, ({ on }) => on.slice(0, digits))].map(([date, inPeriod]) => {
    const heading = reader.date(date);
    return { heading: heading[0]!.toUpperCase() + heading.slice(1), rows: rows(reader, inPeriod) };
  });
}

function rows(reader: Reader, changes: readonly ChangeRecord[]): ChangeRow[] {
  return [...grouped(changes, sort).values()].map((group) => {
    const [first] = group as [ChangeRecord];
    const items = group.flatMap((change) => {
      const { subjects, detail } = changeWords(reader, change);
      return subjects.map((subject) => ({ subject, detail }));
    });
    return {
      anchor: first.type === 'archived' || first.type === 'translated' ? anchorOf(first) : undefined,
      on: first.on,
      date: reader.date(first.on),
      label: changeWords(reader, first).label,
      items,
      folded:
        items.length > SHOWN && first.kind
          ? reader.t('changes.many', { kind: reader.t(`kind.${first.kind}`), count: items.length })
          : undefined,
    };
  });
}

/** What stands in one row: the same happened on the same day. What was withdrawn keeps a row and an anchor of its own. */
function sort({ on, type, kind, id }: ChangeRecord): string {
  return [on, type, type === 'archived' ? id : kind].join(' ');
}

function grouped(changes: readonly ChangeRecord[], keyOf: (change: ChangeRecord) => string) {
  const groups = new Map<string, ChangeRecord[]>();
  for (const change of changes) groups.set(keyOf(change), [...(groups.get(keyOf(change)) ?? []), change]);
  return groups;
}

function feedsByName(reader: Reader): ChangesView['feeds'] {
  const links = feedLinks(reader);
  return [...new Set(links.map(({ name }) => name))].map((name) => ({
    name,
    links: links.filter((link) => link.name === name),
  }));
}
