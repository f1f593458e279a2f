import type { Certificate } from '../../collections/product.ts';
import type { Entry } from '../entry.ts';
import { printOf } from '../pictures/tile.ts';
import { type Recognition, recognitionsOf } from '../recognition.ts';
import type { BadgeView, FactRow, Inline, PictureView } from '../view.ts';
import { placeLines } from './product-place.ts';
import { readRow } from './product-read.ts';
import type { Reader } from './reader.ts';

type AwardGiven = Extract<Recognition, { scheme: 'award' }>;

export function productBadges(reader: Reader, product: Entry<'product'>): BadgeView[] {
  const { facts } = product;
  switch (facts.type) {
    case 'award':
      return recognitionsOf(product, reader.site).flatMap((one) =>
        one.scheme === 'award' ? awardBadge(reader, one) : [],
      );
    case 'ocop':
      return starBadge(reader, facts.certificate);
    // The line above the title says it already.
    case 'craft-village':
    case 'specialty':
      return [];
  }
}

/** What nobody compared, and what may be over by now, does not look like good news of today. */
function awardBadge({ t, site }: Reader, { award, end, product }: AwardGiven): BadgeView {
  const fresh = product.facts.verification !== 'unchecked' && end !== undefined && site.day <= end.day;
  return { tone: fresh ? 'ok' : 'plain', text: `${t(`award.level.${award.level}`)} · ${award.year}` };
}

/** With its year, as an award has it: stars alone would pass for today's. */
function starBadge({ t }: Reader, { stars, year, yearIsLatest }: Certificate): BadgeView[] {
  if (!stars) return [];
  const text = t('ocop.stars', { stars });
  return [{ tone: 'plain', text: year && !yearIsLatest ? `${text} · ${year.slice(0, 4)}` : text }];
}

/** Where no photo may be shown, the page of a product shows the drawing of its group, and says so. */
export function productPicture({ t }: Reader, { id, facts }: Entry<'product'>): PictureView {
  const group = t(`product.group.${facts.group}`);
  return { tile: printOf(facts.group, id), label: t('tile.label', { group }), caption: t('tile.caption', { group }) };
}

/** Who makes it and where, in the words of its sources, and what those are. */
export function productRows(reader: Reader, product: Entry<'product'>): FactRow[] {
  const { t, language } = reader;
  const { producer, place } = product.facts;
  return [
    {
      label: t('product.producer.asSourced'),
      values: [
        [
          producer
            ? { type: 'text', text: producer, lang: language === 'en' ? 'vi' : undefined }
            : reader.text(t('product.producer.unsaid')),
        ],
      ],
    },
    { label: t('product.place.asSourced'), values: placeLines(reader, place) },
    readRow(reader, product),
  ];
}

/** A figure with its name before it. */
export function figureLine(reader: Reader, id: string): Inline[] {
  const figure = reader.figure(id);
  return [reader.text(`${figure.name}: `), { type: 'figure', figure, label: figure.name }];
}
