import type { Dated } from '../dated.ts';
import type { Recognition } from '../recognition.ts';
import { TERM_RULE_VERSION, type Term, termsFrom } from '../term.ts';
import type { Inline, Tone } from '../view.ts';
import type { Office } from './contact.ts';
import { both, type InBoth, plain, type Readers } from './in-both.ts';
import { termRule } from './product-term.ts';
import type { Reader } from './reader.ts';

/** What is known of the term, with the days on which it is true. */
export interface TermView extends Dated {
  tone: Tone;
  title: InBoth;
  lines: InBoth[];
}

/** How long it runs, in both languages. Only what a source states and somebody checked is said firmly, and flips by date. */
export function termViews(readers: Readers, recognition: Recognition, office: Office): TermView[] {
  return termsFrom(recognition, readers.vi.site.day).map(({ value, from, until }) => ({
    from,
    until,
    ...worded(readers, recognition, value, office),
  }));
}

function worded(readers: Readers, recognition: Recognition, term: Term, office: Office): Omit<TermView, keyof Dated> {
  const words = (of: (reader: Reader) => string) => plain(readers, of);
  switch (term.state) {
    case 'unknown':
      return {
        tone: 'plain',
        title: words(({ t }) => t('checkPage.none')),
        lines: [words(({ t }) => t('checkPage.none.about'))],
      };
    case 'byRule':
      return {
        tone: 'warn',
        title: words(({ t }) => t('checkPage.unsure')),
        lines: [both(readers, (reader) => ruleLine(reader, recognition, term.day, office))],
      };
    case 'unsure':
      return {
        tone: 'warn',
        title: words(({ t }) => t('checkPage.unsure')),
        lines: [words((reader) => reader.t('award.unsure', { date: reader.date(term.day) }))],
      };
    case 'running':
      return {
        tone: 'ok',
        title: words((reader) => reader.t('checkPage.until', { date: reader.date(term.day) })),
        lines: [words((reader) => basisOf(reader, recognition))],
      };
    case 'over':
      return {
        tone: 'stop',
        title: words((reader) => reader.t('checkPage.lapsed', { date: reader.date(term.day) })),
        lines: [words(({ t }) => t('checkPage.lapsed.about')), words((reader) => basisOf(reader, recognition))],
      };
  }
}

/** How the last day is known. */
function basisOf(reader: Reader, recognition: Recognition): string {
  const { t } = reader;
  if (recognition.scheme === 'award') return t('checkPage.basis.day');
  const { decidedOn, validMonths, validUntil } = recognition.certificate;
  return validUntil || !decidedOn || !validMonths
    ? t('checkPage.basis.day')
    : t('checkPage.basis.term', { date: reader.date(decidedOn), months: validMonths });
}

/** What the wording of 2014 would mean for it: no verdict, for nobody compared that wording with today’s. */
function ruleLine(reader: Reader, recognition: Recognition, day: string, office: Office): Inline[] {
  const { t, site } = reader;
  const year = recognition.scheme === 'award' ? recognition.award.year : day;
  const mark = reader.mark({ verification: 'unchecked', version: TERM_RULE_VERSION });
  return [
    reader.text(`${t('checkPage.rule.given', { year })} `),
    termRule(reader),
    ...(mark ? [reader.text(' ('), { type: 'mark' as const, mark }, reader.text(')')] : []),
    reader.text(`, ${t('checkPage.rule.until', { date: reader.date(day) })} `),
    reader.inlineLink(site.get('agency', office.agency)),
    reader.text('.'),
  ];
}
