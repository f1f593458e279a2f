import { anchorOf, type ChangeRecord, type Reason } from '../changes/record.ts';
import { type AnyEntry, wordsIn } from '../entry.ts';
import { counterpartPath, staticPath } from '../routes.ts';
import type { Inline, LinkView } from '../view.ts';
import type { Reader } from './reader.ts';

/** A change in the reader's language, for the page and for feeds alike. */
export interface ChangeWords {
  /** "Mới đăng", "Được sửa đổi, bổ sung". */
  label: string;
  /** What changed: one line a text or page. */
  subjects: Inline[][];
  /** All of it in a few words without links, for the title of a piece of news. */
  name: string;
  /** By what, from when, why; empty when the label says all. */
  detail: Inline[];
  /** What the entry is about, where there is one. */
  summary: Inline | undefined;
  /** Where to read on. */
  href: string;
}

/** Says a change in the reader's language. */
export function changeWords(reader: Reader, change: ChangeRecord): ChangeWords {
  const { t } = reader;
  const label = t(`changes.type.${change.type}`);
  switch (change.type) {
    case 'added':
    case 'updated':
      return { label, ...aboutEntry(reader, change.entry), detail: [] };
    case 'noted':
      return { label, ...aboutEntry(reader, change.entry), detail: [reader.phrase(change.entry, change.note)] };
    case 'translated':
      return { label, ...aboutEntries(reader, change.entries, change), summary: undefined, detail: [] };
    case 'moved': {
      const [from, to] = [inLanguage(reader, change.from), inLanguage(reader, change.to)];
      return {
        label,
        subjects: [[reader.text(`${from} → `), { type: 'link', href: to, text: to }]],
        name: `${from} → ${to}`,
        detail: reasonOf(reader, change.reason),
        summary: undefined,
        href: to,
      };
    }
    case 'archived': {
      const from = inLanguage(reader, change.from);
      return {
        label,
        subjects: [[reader.text(from)]],
        name: from,
        detail: reasonOf(reader, change.reason),
        summary: undefined,
        href: placeOf(reader, change),
      };
    }
    case 'signed':
      return { label, ...aboutEntry(reader, change.policy), summary: undefined, detail: [] };
    case 'in-force': {
      const doubt = reader.doubt(change.policy.facts.verification);
      return { label, ...aboutEntry(reader, change.policy), summary: undefined, detail: doubt };
    }
    case 'expired':
      return {
        label,
        ...aboutEntry(reader, change.policy),
        summary: undefined,
        detail: [reader.text(`${change.period.from}–${change.period.to}`)],
      };
    case 'amended':
    case 'partly-repealed':
    case 'repealed':
    case 'replaced':
      return {
        label,
        ...aboutEntry(reader, change.policy),
        summary: undefined,
        detail: [
          reader.text(`${t('validity.by')} `),
          reader.inlineLink(change.by),
          ...reader.doubt(change.verification),
        ],
      };
  }
}

function aboutEntry(reader: Reader, entry: AnyEntry): Pick<ChangeWords, 'subjects' | 'name' | 'summary' | 'href'> {
  const link = titleLink(reader, entry);
  const { summary, lang } = wordsIn(entry, reader.language);
  return {
    subjects: [[{ type: 'link', ...link }]],
    name: [link.text, link.note].filter(Boolean).join(' '),
    summary: { type: 'text', text: summary, lang: lang === reader.language ? undefined : lang },
    href: link.href,
  };
}

function aboutEntries(
  reader: Reader,
  entries: readonly AnyEntry[],
  change: Extract<ChangeRecord, { type: 'translated' }>,
): Pick<ChangeWords, 'subjects' | 'name' | 'href'> {
  const [only, ...others] = entries;
  if (only && others.length === 0) return aboutEntry(reader, only);
  return {
    subjects: entries.map((entry) => [{ type: 'link', ...titleLink(reader, entry) }]),
    name: reader.t('changes.many', { kind: reader.t(`kind.${change.kind}`), count: entries.length }),
    href: placeOf(reader, change),
  };
}

/** A link with the whole title: the number of a decree alone tells a newcomer nothing. */
function titleLink(reader: Reader, entry: AnyEntry): LinkView {
  const { title, lang } = wordsIn(entry, reader.language);
  return { ...reader.link(entry, title), lang: lang === reader.language ? undefined : lang };
}

function placeOf(reader: Reader, change: ChangeRecord): string {
  return `${staticPath('changes', reader.language)}#${anchorOf(change)}`;
}

function reasonOf(reader: Reader, { vi, en }: Reason): Inline[] {
  if (reader.language === 'vi') return [reader.text(vi)];
  return [en === undefined ? { type: 'text', text: vi, lang: 'vi' } : reader.text(en)];
}

const inLanguage = ({ language }: Reader, path: string) => (language === 'vi' ? path : (counterpartPath(path) ?? path));
