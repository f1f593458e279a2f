import { COLLECTION_OF, type Kind } from '../../collections/kinds.ts';
import { contentsOf, type Contents, EDITION_KINDS, FACTS_PART } from '../editions/contents.ts';
import { difference } from '../editions/difference.ts';
import { FRONT, OPENING } from '../sections.ts';
import { type AnyEntry, headingIn } from '../entry.ts';
import type { Inline, ItemGroup } from '../view.ts';
import type { Reader } from './reader.ts';

/** An edition beside the one before it. */
export interface EditionChanges {
  anchor: string;
  heading: string;
  /** What there is to say before the lists, or in their place. */
  intro: string;
  /** What came, changed and went. */
  groups: ItemGroup[];
}

/** The page of editions: what is not released yet, then every edition, the newest first. */
export interface EditionView {
  state: string;
  editions: EditionChanges[];
}

export function editionView(reader: Reader): EditionView {
  const { site, t } = reader;
  const released = site.editions.filter(({ date }) => date <= site.day);
  const last = released.at(-1);
  const now = contentsOf(site);
  if (!last) {
    return {
      state: t('edition.none', { date: reader.date(site.day) }),
      editions: [{ anchor: 'sap-toi', heading: t('edition.next'), intro: counts(reader, now), groups: [] }],
    };
  }
  const pending = between(reader, last.holds, now);
  return {
    state: t('edition.current', { date: reader.date(last.date) }),
    editions: [
      ...(pending.length > 0
        ? [{ anchor: 'sap-toi', heading: t('edition.next'), intro: t('edition.next.text'), groups: pending }]
        : []),
      ...released
        .map(({ date, holds }, at): EditionChanges => {
          const before = released[at - 1];
          const groups = before ? between(reader, before.holds, holds) : [];
          return {
            anchor: `an-ban-${date}`,
            heading: t('edition.of', { date: reader.date(date) }),
            intro: !before
              ? `${t('edition.first')} ${counts(reader, holds)}`
              : groups.length > 0
                ? t('edition.since', { date: reader.date(before.date) })
                : t('edition.same', { date: reader.date(before.date) }),
            groups,
          };
        })
        .reverse(),
    ],
  };
}

/** "15 chương, 50 câu hỏi …". */
function counts({ t }: Reader, holds: Contents): string {
  const of = (folder: string) => Object.keys(holds).filter((key) => key.startsWith(`${folder}/`)).length;
  const parts = EDITION_KINDS.map((kind) => t(`edition.count.${kind}`, { count: of(COLLECTION_OF[kind]) }));
  return `${t('edition.holds')} ${[...parts, t('edition.count.figure', { count: of('figures') })].join(', ')}.`;
}

function between(reader: Reader, before: Contents, after: Contents): ItemGroup[] {
  const { t } = reader;
  const { added, changed, removed } = difference(before, after);
  return [
    { heading: t('edition.added'), items: added.map((key) => name(reader, key, after)) },
    {
      heading: t('edition.changed'),
      items: changed.map(({ key, parts }) => [
        ...name(reader, key, after),
        reader.text(`: ${parts.map((part) => partName(reader, key, part)).join('; ')}`),
      ]),
    },
    { heading: t('edition.removed'), items: removed.map((key) => name(reader, key, before)) },
  ].filter(({ items }) => items.length > 0);
}

/** The kind of thing, and its name as a link where it still stands. */
function name(reader: Reader, key: string, contents: Contents): Inline[] {
  const title = contents[key]!.title;
  const entry = entryOf(reader, key);
  const own = title[reader.language];
  const words: Inline = entry
    ? reader.inlineLink(entry)
    : { type: 'text', text: own ?? title.vi, lang: own === undefined ? 'vi' : undefined };
  return [reader.text(`${kindName(reader, key)} `), words];
}

function kindName({ t }: Reader, key: string): string {
  const kind = kindOfKey(key);
  return t(`edition.kind.${kind ?? 'figure'}`);
}

function kindOfKey(key: string): (typeof EDITION_KINDS)[number] | undefined {
  return EDITION_KINDS.find((kind) => key.startsWith(`${COLLECTION_OF[kind]}/`));
}

function entryOf(reader: Reader, key: string): AnyEntry | undefined {
  const kind: Kind | undefined = kindOfKey(key);
  return kind && reader.site.find(kind, key.slice(key.indexOf('/') + 1));
}

/** A part by its heading; headings that went are counted as such. */
function partName(reader: Reader, key: string, part: string): string {
  const { t } = reader;
  switch (part) {
    case FACTS_PART:
      return t('edition.part.facts');
    case FRONT:
      return t('edition.part.front');
    case OPENING:
      return t('edition.part.opening');
    default: {
      const entry = entryOf(reader, key);
      const heading = entry && headingIn(entry, part, reader.language)?.text;
      return heading ? t('edition.part.section', { heading }) : t('edition.part.gone');
    }
  }
}
