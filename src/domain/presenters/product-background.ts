import type { Entry } from '../entry.ts';
import { sourceOfFigure } from '../figure-source.ts';
import type { BlockView, DisputeView, Inline } from '../view.ts';
import { figureLine } from './product.ts';
import type { Reader } from './reader.ts';

/** What is told of the trade and the makers, with the body; nothing where nothing is told. */
export function backgroundBlock(reader: Reader, product: Entry<'product'>): BlockView[] {
  const { t, language } = reader;
  const { facts } = product;
  const holdsBody = product.hasBody[product.words[language] ? language : 'vi'];
  const items = [
    ...facts.background.map((told): Inline[] => [reader.phrase(product, told)]),
    ...facts.figures.map(({ id }) => figureLine(reader, id)),
  ];
  const tables = facts.disputed.map((one): DisputeView => ({
    what: [reader.phrase(product, one.what)],
    columns: [t('product.disputed.source'), t('product.disputed.number')],
    rows: one.figures.map(({ id }) => ({ source: saidBy(reader, id), figure: reader.figure(id) })),
  }));
  if (!holdsBody && items.length === 0 && tables.length === 0) return [];
  return [
    {
      id: 'boi-canh',
      heading: t('product.background'),
      intro: t('product.background.intro'),
      form: 'list',
      items,
      disputes:
        tables.length > 0 ? { heading: t('product.disputed'), intro: t('product.disputed.intro'), tables } : undefined,
      standing: 'told',
      holdsBody,
      place: 'before',
    },
  ];
}

/** Who gave a number, and when. */
function saidBy(reader: Reader, figureId: string): Inline[] {
  const { site, t } = reader;
  const source = sourceOfFigure(site, figureId);
  if (!source) return [reader.text(t('unknown'))];
  const { publisher, publishedOn, language } = source;
  return [
    { type: 'text', text: publisher, lang: reader.language === 'en' && language === 'vi' ? 'vi' : undefined },
    { type: 'line', of: [reader.text(publishedOn ? reader.date(publishedOn) : t('source.undated'))] },
  ];
}
