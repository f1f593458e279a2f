import { changesOn } from '../changes/changes.ts';
import { anchorOf, type ChangeRecord, type ChangeType } from '../changes/record.ts';
import type { BadgeView, FeedLink, Inline, Tone } from '../view.ts';
import { changeWords } from './change-words.ts';
import { feedLinks } from './feed.ts';
import type { Reader } from './reader.ts';

/** What changed, each with what is said of it. */
export interface ChangeGroup {
  /** Where a feed or an old address leads to; only what has no page of its own needs one. */
  anchor: string | undefined;
  items: Array<{ subject: Inline[]; detail: Inline[] }>;
  /** "Văn bản: 31 mục", where there are so many that they are folded away. */
  folded: string | undefined;
}

/** Changes of one sort on one day, list by list. */
export interface ChangeRow {
  /** The day as a machine reads it, and in words. */
  on: string;
  date: string;
  label: BadgeView;
  groups: ChangeGroup[];
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

/** More of one list on one day are folded away, when it is the site that changed; the law never is. */
const SHOWN = 3;

const TONES: Record<ChangeType, Tone> = {
  added: 'plain',
  updated: 'plain',
  noted: 'plain',
  translated: 'plain',
  moved: 'plain',
  archived: 'stop',
  signed: 'plain',
  'in-force': 'ok',
  amended: 'warn',
  'partly-repealed': 'warn',
  repealed: 'stop',
  replaced: 'stop',
  expired: 'stop',
};

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
  return [...grouped(changes, ({ on, type }) => `${on} ${type}`).values()].map((sameSort) => {
    const [first] = sameSort as [ChangeRecord];
    return {
      on: first.on,
      date: reader.date(first.on),
      label: { tone: TONES[first.type], text: changeWords(reader, first).label },
      // What was withdrawn keeps an anchor of its own.
      groups: [...grouped(sameSort, ({ type, id, kind }) => (type === 'archived' ? id : (kind ?? ''))).values()].map(
        (sameList) => changeGroup(reader, sameList as [ChangeRecord]),
      ),
    };
  });
}

function changeGroup(reader: Reader, changes: readonly [ChangeRecord, ...ChangeRecord[]]): ChangeGroup {
  const [{ kind, type, of }] = changes;
  const items = changes.flatMap((change) => {
    const { subjects, detail } = changeWords(reader, change);
    return subjects.map((subject) => ({ subject, detail }));
  });
  return {
    anchor: type === 'archived' || type === 'translated' ? anchorOf(changes[0]) : undefined,
    items,
    folded:
      of === 'site' && kind && items.length > SHOWN
        ? reader.t('changes.many', { kind: reader.t(`kind.${kind}`), count: items.length })
        : undefined,
  };
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
