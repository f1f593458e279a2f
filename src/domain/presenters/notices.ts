import type { AnyEntry, Entry } from '../entry.ts';
import { FRONT, OPENING } from '../sections.ts';
import type { NoticeView } from '../view.ts';
import { policyNotices } from './policy.ts';
import { programmeNotices } from './programme-standing.ts';
import type { Reader } from './reader.ts';
import { reviewNotices } from './review.ts';

/** What the reader must know before reading on, the weightiest first. */
export function noticesOf(reader: Reader, entry: AnyEntry): NoticeView[] {
  return [...(reader.language === 'vi' ? [] : translationNotices(reader, entry)), ...contentNotices(reader, entry)];
}

/** What the reader of both languages must know: how far the English goes, in either language of the page. */
export function bilingualNotices(reader: Reader, entry: Entry<'policy'>): NoticeView[] {
  const { state } = entry.translation;
  return [
    ...translationNotices(reader, entry),
    ...(state === 'stale' || state === 'not-compared' ? [prevailsNotice(reader)] : []),
    ...contentNotices(reader, entry),
  ];
}

/** What the reader must know whatever the language. */
const contentNotices = (reader: Reader, entry: AnyEntry): NoticeView[] => [
  ...reviewNotices(reader, entry),
  ...standingNotices(reader, entry),
  ...(entry.facts.verification === 'unchecked' && !saysSoItself(entry) ? [uncheckedNotice(reader)] : []),
];

/** A programme of reference says whose rule it is and how well it was read in one breath. */
const saysSoItself = (entry: AnyEntry) => entry.kind === 'programme' && entry.facts.status === 'reference';

/** A page that is kept although what it tells of is over. */
export function archivedNotice(reader: Reader, what: 'policy' | 'agency'): NoticeView {
  return {
    tone: 'stop',
    title: reader.t('notice.archived.title'),
    lines: [[reader.text(reader.t(`notice.archived.${what}`))]],
  };
}

function standingNotices(reader: Reader, entry: AnyEntry): NoticeView[] {
  switch (entry.kind) {
    case 'policy':
      return policyNotices(reader, entry);
    case 'agency':
      return entry.facts.endedOn ? [archivedNotice(reader, 'agency')] : [];
    case 'programme':
      return programmeNotices(reader, entry);
    default:
      return [];
  }
}

/** Ends with whom to ask. */
const uncheckedNotice = (reader: Reader): NoticeView => ({
  tone: 'warn',
  title: reader.t('notice.unchecked.title'),
  lines: [
    [
      reader.text(`${reader.t('notice.unchecked.text')} `),
      reader.inlineLink(reader.site.get('agency', 'so-cong-thuong')),
      reader.text('.'),
    ],
  ],
});

/** What the reader must know about the language before reading on. */
function translationNotices(reader: Reader, entry: AnyEntry): NoticeView[] {
  const { t } = reader;
  const { translation } = entry;
  switch (translation.state) {
    case 'missing':
      return [
        { tone: 'warn', title: t('translation.missing.title'), lines: [[reader.text(t('translation.missing.text'))]] },
      ];
    case 'not-compared':
      return [
        {
          tone: 'warn',
          title: t('translation.notCompared.title'),
          lines: [[reader.text(t('translation.notCompared.text'))]],
        },
      ];
    case 'stale':
      return [
        {
          tone: 'warn',
          title: t('translation.stale.title', { date: reader.date(translation.comparedOn) }),
          lines: [
            [reader.text(t('translation.stale.text'))],
            ...translation.changed.map((anchor) => [
              {
                type: 'text' as const,
                text: sectionName(reader, entry, anchor),
                lang: entry.headings.has(anchor) && reader.language !== 'vi' ? ('vi' as const) : undefined,
              },
            ]),
          ],
        },
      ];
    case 'current':
      return entry.kind === 'policy' ? [prevailsNotice(reader)] : [];
  }
}

const prevailsNotice = ({ t, text }: Reader): NoticeView => ({
  tone: 'plain',
  title: t('translation.prevails.title'),
  lines: [[text(t('translation.prevails.text'))]],
});

function sectionName(reader: Reader, entry: AnyEntry, anchor: string): string {
  if (anchor === FRONT) return reader.t('translation.words');
  if (anchor === OPENING) return reader.t('translation.opening');
  return entry.headings.get(anchor) ?? anchor;
}
