import type { Criterion, Offer } from '../../collections/support-rule.ts';
import { type Entry, phrase } from '../entry.ts';
import type { BlockView, Inline } from '../view.ts';
import { figureLine } from './product.ts';
import type { Reader } from './reader.ts';

type Programme = Entry<'programme'>;

/** A line of a programme with the provision behind it. */
export function programmeLine(
  reader: Reader,
  programme: Programme,
  { id, clause }: Pick<Offer, 'id' | 'clause'>,
): Inline[] {
  return [
    reader.phrase(programme, id),
    ...(clause ? [reader.text(' ('), reader.clause(clause), reader.text(')')] : []),
  ];
}

/** What you get: each offer with its rate and its ceiling on lines of their own, a number that is not known among them. */
export function offerItems(reader: Reader, programme: Programme): Inline[][] {
  return programme.facts.offers.map((offer) => [
    ...programmeLine(reader, programme, offer),
    ...amountLines(reader, programme, offer).map((of): Inline => ({ type: 'line', of })),
  ]);
}

function amountLines(reader: Reader, programme: Programme, { rate, cap, multiplier, figures }: Offer): Inline[][] {
  const { t } = reader;
  return [
    ...(rate ? [labelled(reader, t('programme.offer.rate'), rate.id)] : []),
    ...(cap ? [labelled(reader, t('programme.offer.cap'), cap.id)] : []),
    ...(multiplier ? [multiplied(reader, programme, multiplier)] : []),
    ...shown(reader, figures),
  ];
}

/** "Mức trần: tối đa 300 triệu đồng". */
function labelled(reader: Reader, label: string, id: string): Inline[] {
  return [reader.text(`${label}: `), figureInline(reader, id)];
}

/** "Mức trần: tối đa 1,5 lần mức của “Máy móc”": a ceiling by the words of the offer that it multiplies. */
function multiplied(reader: Reader, programme: Programme, { figure, of }: NonNullable<Offer['multiplier']>): Inline[] {
  const base = programme.facts.offers.find(({ id }) => id.wordsId === of);
  const name = base && phrase(programme, base.id.wordsId, reader.language).text;
  const known = reader.site.figures.has(figure.id);
  const words =
    name && reader.t(known ? 'programme.offer.multiple' : 'programme.offer.multipleUnknown', { offer: name });
  const view = reader.figure(figure.id);
  return [
    reader.text(`${reader.t('programme.offer.cap')}: `),
    { type: 'figure', figure: { ...view, per: words ?? view.per }, label: view.name },
  ];
}

/** Numbers that are shown only: one speaks for its line, several are named. */
export function shown(reader: Reader, figures: ReadonlyArray<{ id: string }>): Inline[][] {
  const [only, ...more] = figures;
  if (only && more.length === 0) return [[figureInline(reader, only.id)]];
  return figures.map(({ id }) => figureLine(reader, id));
}

function figureInline(reader: Reader, id: string): Inline {
  const figure = reader.figure(id);
  return { type: 'figure', figure, label: figure.name };
}

/**
 * Who may ask. Conditions that the checker asks for stand first; the others, which only the reader can see, below a
 * heading of their own. Where nothing can be asked for there is nothing to tell apart.
 */
export function eligibility(reader: Reader, programme: Programme): Pick<BlockView, 'items' | 'groups'> {
  const item = (criterion: Criterion) => criterionItem(reader, programme, criterion);
  const asked = programme.facts.eligibility.filter(({ aspect }) => aspect);
  const seen = programme.facts.eligibility.filter(({ aspect }) => !aspect);
  if (asked.length === 0 || seen.length === 0) return { items: [...asked, ...seen].map(item) };
  return {
    items: asked.map(item),
    groups: [{ heading: reader.t('check.table.seen'), items: seen.map(item) }],
  };
}

function criterionItem(reader: Reader, programme: Programme, criterion: Criterion): Inline[] {
  const { verification, version } = criterion;
  const mark = verification && reader.mark({ verification, version });
  return [
    ...programmeLine(reader, programme, criterion),
    ...(mark ? [reader.text(' '), { type: 'mark' as const, mark }] : []),
  ];
}
