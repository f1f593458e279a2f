import type { Entry } from '../entry.ts';
import type { BlockView, FactRow, Inline } from '../view.ts';
import type { Reader } from './reader.ts';

export function handbookBlocks(reader: Reader, { facts }: Entry<'handbook'>): BlockView[] {
  return [
    {
      id: 'can-cu',
      heading: reader.t('legalBasis'),
      form: 'list',
      items: facts.legalBasis.map((clause) => [reader.clause(clause)]),
      place: 'after',
    },
  ];
}

export function articleRows(reader: Reader, { facts }: Entry<'article'>): FactRow[] {
  const { t } = reader;
  return [
    { label: t('article.published'), values: [[reader.text(reader.date(facts.publishedOn))]] },
    ...(facts.updatedOn
      ? [{ label: t('article.updated'), values: [[reader.text(reader.date(facts.updatedOn))]] }]
      : []),
    ...(facts.eventOn ? [{ label: t('article.event'), values: [[reader.text(reader.date(facts.eventOn))]] }] : []),
    { label: t('article.by'), values: [[reader.text(t('article.desk'))]] },
  ];
}

/** Who does the work of a body today, and what is not known of that; nothing for a body that simply goes on. */
export function answersToday(reader: Reader, agency: Entry<'agency'>): Inline[][] {
  const { facts } = agency;
  const { t } = reader;
  const today = facts.successors.map((successor): Inline[] => [
    reader.inlineLink(reader.entry(successor.agency)),
    ...(successor.from ? [reader.text(` (${t('validity.from', { date: reader.date(successor.from) })})`)] : []),
    ...(successor.verification === 'unchecked'
      ? [
          reader.text(' '),
          { type: 'mark' as const, mark: { verification: 'unchecked' as const, text: t('mark.unconfirmed') } },
        ]
      : []),
    ...(successor.note ? [reader.text(' – '), reader.phrase(agency, successor.note)] : []),
  ]);
  return facts.todayNote ? [...today, [reader.phrase(agency, facts.todayNote)]] : today;
}

export function agencyRows(reader: Reader, agency: Entry<'agency'>): FactRow[] {
  const { facts } = agency;
  const { t } = reader;
  const today = answersToday(reader, agency);
  return [
    ...(facts.abbreviations.length > 0
      ? [{ label: t('abbreviations'), values: [[reader.text(facts.abbreviations.join(', '))]] }]
      : []),
    { label: t('agency.level'), values: [[reader.text(t(`agency.level.${facts.level}`))]] },
    ...(facts.endedOn ? [{ label: t('agency.ended'), values: [[reader.text(reader.date(facts.endedOn))]] }] : []),
    ...(today.length > 0 ? [{ label: t('agency.today'), values: today }] : []),
    {
      label: t('agency.contact'),
      values: [
        [reader.text(t('agency.contact.none'))],
        ...facts.websites.map((href): Inline[] => [{ type: 'link', href, text: new URL(href).host }]),
      ],
    },
  ];
}
