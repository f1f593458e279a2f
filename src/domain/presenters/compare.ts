import type { Entry } from '../entry.ts';
import { type Recognition, recognitionsOf } from '../recognition.ts';
import type { Inline, LinkView } from '../view.ts';
import { productType } from './product-card.ts';
import type { Reader } from './reader.ts';

/** A cell of the table; each line stands on its own. */
export type CompareCell = Inline[][];

/** Every product with what it can be compared by. */
export interface CompareView {
  /** What is compared: a heading for each cell of a row. */
  columns: string[];
  rows: Array<{ id: string; link: LinkView; cells: CompareCell[] }>;
}

/** The products side by side, as far as sources tell. Nothing is ranked. */
export function compareView(reader: Reader): CompareView {
  const columns = columnsOf(reader);
  return {
    columns: columns.map(({ heading }) => heading),
    rows: reader.site.of('product').map((product) => ({
      id: product.id,
      link: reader.link(product),
      cells: columns.map(({ cell }) => cell(product)),
    })),
  };
}

function columnsOf(reader: Reader): Array<{ heading: string; cell: (product: Entry<'product'>) => CompareCell }> {
  const { t } = reader;
  const line = (text: string): CompareCell => [[reader.text(text)]];
  return [
    { heading: t('facet.product.type'), cell: ({ facts }) => line(productType(reader, facts.type)) },
    { heading: t('compare.recognised'), cell: (product) => recognisedFor(reader, product) },
    { heading: t('compare.decision'), cell: (product) => decisions(reader, product) },
    { heading: t('compare.end'), cell: (product) => ends(reader, product) },
    {
      heading: t('product.producer'),
      cell: ({ facts }) =>
        facts.producer
          ? [[{ type: 'text', text: facts.producer, lang: reader.language === 'en' ? 'vi' : undefined }]]
          : line(t('unknown')),
    },
    { heading: t('product.place'), cell: ({ facts }) => [reader.place(facts.place)] },
    { heading: t('facet.product.group'), cell: ({ facts }) => line(t(`product.group.${facts.group}`)) },
    { heading: t('sources'), cell: (product) => sources(reader, product) },
    {
      heading: t('compare.checked'),
      cell: ({ facts }) => line(`${reader.date(facts.checkedOn)} · ${t(`verification.${facts.verification}`)}`),
    },
  ];
}

/** Award or certificate first, then what else was granted: each by its own name, so that no two are taken for each other. */
function recognisedFor(reader: Reader, product: Entry<'product'>): CompareCell {
  const { t } = reader;
  const main = recognitionsOf(product, reader.site).map((recognition) => {
    if (recognition.scheme === 'award') {
      const { level, year } = recognition.award;
      return t('award.line', { level: t(`award.level.${level}`), year });
    }
    const { stars, year, yearIsLatest } = recognition.certificate;
    const when = year && t(yearIsLatest ? 'ocop.by' : 'ocop.in', { date: reader.date(year) });
    return [stars ? t('ocop.stars', { stars }) : t('ocop'), when].filter(Boolean).join(', ');
  });
  const others = product.facts.recognitions.map(({ type, on }) =>
    [t(`recognition.${type}`), on ? reader.date(on) : t('unknown').toLowerCase()].join(', '),
  );
  const lines = [...main, ...others].map((text) => [reader.text(text)]);
  return lines.length > 0 ? lines : [[reader.text(t('product.noAward'))]];
}

function decisions(reader: Reader, product: Entry<'product'>): CompareCell {
  const recognitions = recognitionsOf(product, reader.site);
  if (recognitions.length === 0) return [[reader.text(reader.t('compare.notApplicable'))]];
  return recognitions.map((recognition) => decision(reader, recognition));
}

function decision(reader: Reader, recognition: Recognition): Inline[] {
  const { t } = reader;
  if (recognition.scheme === 'ocop') {
    const { decisionNumber, decidedOn } = recognition.certificate;
    const known = [decisionNumber, decidedOn && reader.date(decidedOn)].filter(Boolean);
    return [reader.text(known.length > 0 ? known.join(', ') : t('unknown'))];
  }
  const { award, round } = recognition;
  const text = award.decision ?? round?.decision;
  if (text) return [reader.inlineLink(reader.entry(text))];
  const day = award.decidedOn ?? round?.decidedOn;
  const known = [award.decisionNumber ?? round?.decisionNumber, day && reader.date(day)].filter(Boolean);
  return [reader.text(known.length > 0 ? known.join(', ') : t('unknown'))];
}

function ends(reader: Reader, product: Entry<'product'>): CompareCell {
  const recognitions = recognitionsOf(product, reader.site);
  if (recognitions.length === 0) return [[reader.text(reader.t('compare.notApplicable'))]];
  return recognitions.map(({ end }) => endInWords(reader, end));
}

/** The clause of the circular that limits a certificate. */
const RULE_ANCHOR = 'dieu-17-khoan-3';

/** The rule's day was read in an old wording alone: it stands with its mark, and nothing is concluded from it. */
function endInWords(reader: Reader, end: Recognition['end']): Inline[] {
  const { t, site } = reader;
  if (!end) return [reader.text(t('unknown'))];
  const date = reader.date(end.day);
  if (end.basis === 'stated')
    return [reader.text(t(end.day < site.day ? 'ocop.lapsed' : 'ocop.until', { date, day: reader.date(site.day) }))];
  const circular = site.find('policy', 'tt-26-2014-bct');
  return [
    reader.text(`${t('compare.end.rule', { date })} `),
    circular ? reader.inlineLink(circular, undefined, RULE_ANCHOR) : reader.text('26/2014/TT-BCT'),
    ...reader.doubt('unchecked'),
  ];
}

function sources(reader: Reader, { facts }: Entry<'product'>): CompareCell {
  return facts.sources.map(({ id }) => {
    const source = reader.site.sources.get(id);
    const name = source?.publisher ?? id;
    const part = source?.extent === 'part' ? ` (${reader.t('source.part')})` : '';
    return [
      source?.url ? { type: 'link', href: source.url, text: name, lang: 'vi' } : reader.text(name),
      ...(part ? [reader.text(part)] : []),
    ];
  });
}
