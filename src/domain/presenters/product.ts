import type { OtherRecognition } from '../../collections/product.ts';
import type { Entry } from '../entry.ts';
import { printOf } from '../pictures/tile.ts';
import { type Recognition, recognitionsOf } from '../recognition.ts';
import type { BadgeView, FactRow, Inline, PictureView } from '../view.ts';
import type { Reader } from './reader.ts';

export function productBadges(reader: Reader, { facts }: Entry<'product'>): BadgeView[] {
  const { t } = reader;
  switch (facts.type) {
    case 'award':
      return facts.awards.map(({ level, year }) => ({ tone: 'ok', text: `${t(`award.level.${level}`)} · ${year}` }));
    case 'ocop':
      return facts.certificate.stars
        ? [{ tone: 'plain', text: t('ocop.stars', { stars: facts.certificate.stars }) }]
        : [];
    // The line above the title says it already.
    case 'craft-village':
    case 'specialty':
      return [];
  }
}

/** Where no photo may be shown, the page of a product shows the drawing of its group, and says so. */
export function productPicture({ t }: Reader, { id, facts }: Entry<'product'>): PictureView {
  const group = t(`product.group.${facts.group}`);
  return { tile: printOf(facts.group, id), label: t('tile.label', { group }), caption: t('tile.caption', { group }) };
}

export function productRows(reader: Reader, product: Entry<'product'>): FactRow[] {
  const { facts } = product;
  const { t } = reader;
  const figures = [...facts.figures, ...facts.disputed.flatMap((one) => one.figures)];
  const notes = [...facts.notes, ...facts.background];
  return [
    ...confirmed(reader, product),
    ...facts.recognitions.map((recognition) => otherRecognition(reader, product, recognition)),
    {
      label: t('product.producer'),
      values: [
        [
          facts.producer
            ? { type: 'text', text: facts.producer, lang: reader.language === 'en' ? 'vi' : undefined }
            : reader.text(t('unknown')),
        ],
      ],
    },
    { label: t('product.place'), values: [reader.place(facts.place)] },
    ...(figures.length > 0
      ? [{ label: t('product.figures'), values: figures.map(({ id }) => figureLine(reader, id)) }]
      : []),
    ...(notes.length > 0
      ? [{ label: t('product.notes'), values: notes.map((note) => [reader.phrase(product, note)]) }]
      : []),
  ];
}

/** A figure with its name before it. */
export function figureLine(reader: Reader, id: string): Inline[] {
  const figure = reader.figure(id);
  return [reader.text(`${figure.name}: `), { type: 'figure', figure, label: figure.name }];
}

function confirmed(reader: Reader, product: Entry<'product'>): FactRow[] {
  const { t } = reader;
  const { facts } = product;
  const lines = recognitionsOf(product, reader.site).flatMap((recognition): Inline[][] => {
    if (recognition.scheme === 'ocop') return ocopLines(reader, recognition);
    const { award, round } = recognition;
    const decision = award.decision ?? round?.decision;
    const number = award.decisionNumber ?? round?.decisionNumber;
    return [
      [
        reader.text(t('award.line', { level: t(`award.level.${award.level}`), year: award.year })),
        ...(round?.recognised?.products
          ? [reader.text(`, ${t('award.round', { total: round.recognised.products })}`)]
          : []),
        ...(decision ? [reader.text(' – '), reader.inlineLink(reader.entry(decision))] : []),
        ...(number ? [reader.text(` – ${number}`)] : []),
      ],
    ];
  });
  if (facts.type === 'specialty')
    return [{ label: t('product.recognition'), values: [[reader.text(t('product.noAward'))]] }];
  if (lines.length === 0) return [];
  return [{ label: t(facts.type === 'ocop' ? 'ocop.confirmed' : 'award.confirmed'), values: lines }];
}

function ocopLines(reader: Reader, { certificate, end }: Extract<Recognition, { scheme: 'ocop' }>): Inline[][] {
  const { t } = reader;
  const year =
    certificate.year && t(certificate.yearIsLatest ? 'ocop.by' : 'ocop.in', { date: reader.date(certificate.year) });
  const head = [certificate.stars ? t('ocop.stars', { stars: certificate.stars }) : t('ocop'), year]
    .filter(Boolean)
    .join(', ');
  const term = end
    ? t(end.day < reader.site.day ? 'ocop.lapsed' : 'ocop.until', {
        date: reader.date(end.day),
        day: reader.date(reader.site.day),
      })
    : t('ocop.termUnknown');
  return [
    [reader.text(certificate.decisionNumber ? `${head} – ${certificate.decisionNumber}` : head)],
    [reader.text(term)],
  ];
}

function otherRecognition(reader: Reader, product: Entry<'product'>, one: OtherRecognition): FactRow {
  const { t } = reader;
  const said = [one.on ? reader.date(one.on) : t('unknown'), one.by].filter(Boolean).join(', ');
  return {
    label: t(`recognition.${one.type}`),
    values: [[reader.text(said)], ...(one.note ? [[reader.phrase(product, one.note)]] : [])],
  };
}
