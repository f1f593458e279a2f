import type { Entry } from '../entry.ts';
import { tileOf } from '../pictures/tile.ts';
import type { BadgeView, FactRow, Inline, PictureView } from '../view.ts';
import type { Reader } from './reader.ts';

type ProductFacts = Entry<'product'>['facts'];
type Certificate = Extract<ProductFacts, { type: 'ocop' }>['certificate'];

/** The last day an OCOP certificate runs, when the source gives its day and its term. */
export function certificateEnd({ decidedOn, validMonths }: Certificate): string | undefined {
  if (!decidedOn || !validMonths) return undefined;
  const [year = 0, month = 1, day = 1] = decidedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + validMonths + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + validMonths, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

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

/** No photograph of a product is free to use, so that its page shows the drawing of its group, and says so. */
export function productPicture({ t }: Reader, { id, facts }: Entry<'product'>): PictureView {
  const group = t(`product.group.${facts.group}`);
  return { tile: tileOf(facts.group, id), label: t('tile.label', { group }), caption: t('tile.caption', { group }) };
}

export function productRows(reader: Reader, product: Entry<'product'>): FactRow[] {
  const { facts } = product;
  const { t } = reader;
  return [
    ...recognition(reader, facts),
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
    ...(facts.figures.length > 0
      ? [{ label: t('product.figures'), values: facts.figures.map(({ id }) => figureLine(reader, id)) }]
      : []),
    ...(facts.notes.length > 0
      ? [{ label: t('product.notes'), values: facts.notes.map((note) => [reader.phrase(product, note)]) }]
      : []),
  ];
}

/** A figure with its name before it. */
export function figureLine(reader: Reader, id: string): Inline[] {
  const figure = reader.figure(id);
  return [reader.text(`${figure.name}: `), { type: 'figure', figure, label: figure.name }];
}

function recognition(reader: Reader, facts: ProductFacts): FactRow[] {
  const { t } = reader;
  switch (facts.type) {
    case 'award':
      return [
        {
          label: t('award.confirmed'),
          values: facts.awards.map((award): Inline[] => [
            reader.text(t('award.line', { level: t(`award.level.${award.level}`), year: award.year })),
            ...(award.roundTotal ? [reader.text(`, ${t('award.round', { total: award.roundTotal })}`)] : []),
            ...(award.decision ? [reader.text(' – '), reader.inlineLink(reader.entry(award.decision))] : []),
            ...(award.decisionNumber ? [reader.text(` – ${award.decisionNumber}`)] : []),
          ]),
        },
      ];
    case 'ocop': {
      const { certificate } = facts;
      const end = certificateEnd(certificate);
      const year =
        certificate.year &&
        t(certificate.yearIsLatest ? 'ocop.by' : 'ocop.in', { date: reader.date(certificate.year) });
      const head = [certificate.stars ? t('ocop.stars', { stars: certificate.stars }) : t('ocop'), year]
        .filter(Boolean)
        .join(', ');
      return [
        {
          label: t('ocop.confirmed'),
          values: [
            [reader.text(certificate.decisionNumber ? `${head} – ${certificate.decisionNumber}` : head)],
            ...(end
              ? [
                  [
                    reader.text(
                      t(end < reader.site.day ? 'ocop.lapsed' : 'ocop.until', {
                        date: reader.date(end),
                        day: reader.date(reader.site.day),
                      }),
                    ),
                  ],
                ]
              : [[reader.text(t('ocop.termUnknown'))]]),
          ],
        },
      ];
    }
    case 'craft-village':
      return [
        {
          label: t('craft.recognised'),
          values: [[reader.text(facts.recognisedOn ? reader.date(facts.recognisedOn) : t('unknown'))]],
        },
        ...(facts.heritageListedOn
          ? [{ label: t('craft.heritage'), values: [[reader.text(reader.date(facts.heritageListedOn))]] }]
          : []),
      ];
    case 'specialty':
      return [{ label: t('product.recognition'), values: [[reader.text(t('product.noAward'))]] }];
  }
}
