import type { OtherRecognition } from '../../collections/product.ts';
import type { Entry } from '../entry.ts';
import { lowered } from '../lowered.ts';
import { type Recognition, recognitionsOf } from '../recognition.ts';
import type { BlockView, FactRow, Inline, RecordView } from '../view.ts';
import { decisionOf } from '../decision.ts';
import { termLine } from './product-term.ts';
import type { Reader } from './reader.ts';
import { decisionInline, starsInWords } from './recognition-words.ts';
import { roundLines } from './round-words.ts';
import { roundLink } from './rounds.ts';

type AwardGiven = Extract<Recognition, { scheme: 'award' }>;
type CertificateGiven = Extract<Recognition, { scheme: 'ocop' }>;

/** What a body of state recognised, each scheme on its own, and what sources leave open about it. */
export function confirmedBlock(reader: Reader, product: Entry<'product'>): BlockView {
  const { facts } = product;
  const records = [
    ...recognitionsOf(product, reader.site).map((one) =>
      one.scheme === 'award' ? awardRecord(reader, one) : certificateRecord(reader, one),
    ),
    ...facts.recognitions.map((one) => otherRecord(reader, product, one)),
  ];
  const notes = facts.notes.map((note) => [reader.phrase(product, note)]);
  const mark = records.length > 0 ? unchecked(reader, product) : undefined;
  return {
    id: 'xac-nhan',
    heading: reader.t(records.length === 0 ? 'product.nothingRead' : mark ? 'product.claimed' : 'product.confirmed'),
    intro: notRead(reader, product),
    form: 'list',
    items: [],
    records: records.map((record) => ({ ...record, mark })),
    groups: notes.length > 0 ? [{ heading: reader.t('product.notes'), items: notes }] : [],
    standing: 'confirmed',
    place: 'before',
  };
}

/** What one looks for on such a page, and was not read. */
function notRead({ t }: Reader, { facts }: Entry<'product'>): string | undefined {
  switch (facts.type) {
    case 'specialty':
      return t('product.noAward');
    case 'craft-village':
      return facts.recognitions.some(({ type }) => type === 'craft-village') ? undefined : t('product.noVillage');
    case 'award':
    case 'ocop':
      return undefined;
  }
}

/** What nobody compared yet is not confirmed, and says so itself. */
const unchecked = (reader: Reader, { facts: { verification } }: Entry<'product'>): RecordView['mark'] =>
  verification === 'unchecked' ? { verification, text: reader.t('mark.unchecked') } : undefined;

const row = (label: string, ...values: Inline[][]): FactRow => ({ label, values });

function awardRecord(reader: Reader, recognition: AwardGiven): RecordView {
  const { t } = reader;
  const { award, round } = recognition;
  return {
    heading: t('award.name', { level: lowered(t(`award.level.${award.level}`)), year: award.year }),
    rows: [
      ...decisionRows(reader, recognition),
      row(
        t('round.label'),
        ...(round
          ? [...roundLines(reader, round), [{ type: 'link' as const, ...roundLink(reader, award.round!.id) }]]
          : [[reader.text(t('round.unread'))]]),
      ),
      row(t('award.validity'), termLine(reader, recognition)),
    ],
  };
}

function certificateRecord(reader: Reader, recognition: CertificateGiven): RecordView {
  const { t } = reader;
  const { certificate } = recognition;
  const { stars, year, yearIsLatest, validMonths } = certificate;
  return {
    heading: starsInWords(reader, certificate) ?? t('ocop.confirmed'),
    rows: [
      ...(stars ? [] : [row(t('ocop.grade'), [reader.text(t('ocop.starsUnread'))])]),
      row(
        t('ocop.year'),
        year
          ? [reader.text(t(yearIsLatest ? 'ocop.by' : 'ocop.in', { date: reader.date(year) }))]
          : [reader.text(t('unknown'))],
      ),
      ...decisionRows(reader, recognition),
      row(
        t('award.validity'),
        termLine(reader, recognition),
        ...(validMonths ? [[reader.text(t('ocop.months', { months: validMonths }))]] : []),
      ),
    ],
    aside: t('ocop.what'),
  };
}

/** The decision and its day, and who decided where the decision is held. */
function decisionRows(reader: Reader, recognition: Recognition): FactRow[] {
  const { t } = reader;
  const decision = decisionOf(reader.site, recognition);
  const { policy, number, issuers } = decision;
  const line = decisionInline(reader, decision);
  const unread = (policy ?? number) ? [] : [[reader.text(t('award.decision.unread'))]];
  return [
    row(t('award.decision'), ...(line.length > 0 ? [line] : []), ...unread),
    ...(issuers.length > 0
      ? [row(t('award.decidedBy'), ...issuers.map((issuer): Inline[] => [reader.inlineLink(issuer)]))]
      : []),
  ];
}

/** By its own scheme, which is never that of featured products. */
function otherRecord(reader: Reader, product: Entry<'product'>, one: OtherRecognition): RecordView {
  const { t } = reader;
  const round = one.round && reader.site.rounds.get(one.round.id);
  const by: Inline = one.by
    ? { type: 'text', text: one.by, lang: reader.language === 'en' ? 'vi' : undefined }
    : reader.text(t('unknown'));
  return {
    heading: t(`recognition.${one.type}`),
    rows: [
      // The year of a vote is that of its round.
      ...(round
        ? [
            row(t('recognition.on'), [reader.text(String(round.year))]),
            row(t('round.label'), ...roundLines(reader, round)),
          ]
        : [row(t('recognition.on'), [reader.text(one.on ? reader.date(one.on) : t('unknown'))])]),
      row(t('recognition.by'), [by]),
      ...(one.note ? [row(t('product.notes'), [reader.phrase(product, one.note)])] : []),
    ],
    aside: t(`recognition.${one.type}.what`),
  };
}
