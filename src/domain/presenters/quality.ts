import type { BlockView, Inline } from '../view.ts';
import { reviewLine } from './review.ts';
import type { Reader } from './reader.ts';

/** What this site knows of its own weak places, worst first: each a list, or a sentence that there is nothing to list. */
export function qualityBlocks(reader: Reader): BlockView[] {
  return [
    block(reader, 'ra-soat', 'quality.review', underReview(reader)),
    block(reader, 'chua-doi-chieu', 'quality.unchecked', unchecked(reader)),
    block(reader, 'chua-ro-hieu-luc', 'quality.validity', unknownValidity(reader)),
    block(reader, 'ban-dich', 'quality.translation', translations(reader)),
  ];
}

type Section = 'quality.review' | 'quality.unchecked' | 'quality.validity' | 'quality.translation';

function block({ t }: Reader, id: string, section: Section, items: Inline[][]): BlockView {
  return {
    id,
    heading: t('quality.heading', { name: t(section), count: items.length }),
    intro: t(`${section}.intro`),
    form: 'list',
    items,
    empty: t(`${section}.none`),
    place: 'before',
  };
}

function underReview(reader: Reader): Inline[][] {
  const { site, language } = reader;
  const due = <T extends { change: { from: string } }>(reviews: T[]) =>
    reviews.filter(({ change }) => change.from <= site.day);
  return [
    ...site.all.flatMap((entry) =>
      due(site.reviewsOf(entry)).map((review): Inline[] => [
        reader.inlineLink(entry),
        reader.text(': '),
        ...reviewLine(reader, review),
      ]),
    ),
    ...[...site.figures.values()].flatMap((figure) =>
      due(site.reviewsOfFigure(figure)).map((review): Inline[] => [
        reader.text(`${figure.name[language]}: `),
        ...reviewLine(reader, review),
      ]),
    ),
  ];
}

function unchecked(reader: Reader): Inline[][] {
  return reader.site.all
    .filter(({ facts }) => facts.verification === 'unchecked')
    .map((entry) => [reader.text(`${reader.t(`kind.${entry.kind}`)}: `), reader.inlineLink(entry)]);
}

function unknownValidity(reader: Reader): Inline[][] {
  return reader.site
    .of('policy')
    .filter(({ id }) => reader.site.validityOf(id).state === 'unknown')
    .map((policy) => [
      reader.inlineLink(policy),
      ...(policy.facts.validity.note ? [reader.text(' – '), reader.phrase(policy, policy.facts.validity.note)] : []),
    ]);
}

function translations(reader: Reader): Inline[][] {
  return reader.site.all.flatMap((entry): Inline[][] => {
    const { state } = entry.translation;
    if (state === 'current') return [];
    return [
      [
        reader.text(`${reader.t(`kind.${entry.kind}`)}: `),
        reader.inlineLink(entry),
        reader.text(` – ${reader.t(`quality.translation.${state}`)}`),
      ],
    ];
  });
}
