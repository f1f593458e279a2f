import { decisionOf } from '../decision.ts';
import type { Entry } from '../entry.ts';
import { type Recognition, recognitionsOf } from '../recognition.ts';
import type { Inline, LinkView } from '../view.ts';
import { productType } from './product-card.ts';
import { termInShort } from './product-term.ts';
import type { Reader } from './reader.ts';
import { decisionInline, recognitionInWords } from './recognition-words.ts';

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
    { heading: t('compare.decision'), cell: (product) => ofEach(reader, product, (one) => decision(reader, one)) },
    { heading: t('compare.end'), cell: (product) => ofEach(reader, product, (one) => termInShort(reader, one)) },
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
  const main = recognitionsOf(product, reader.site).map((recognition) => recognitionInWords(reader, recognition));
  const others = product.facts.recognitions.map(({ type, on }) =>
    [t(`recognition.${type}`), on ? reader.date(on) : t('unknown').toLowerCase()].join(', '),
  );
  const lines = [...main, ...others].map((text) => [reader.text(text), ...reader.doubt(product.facts.verification)]);
  return lines.length > 0 ? lines : [[reader.text(t('product.noAward'))]];
}

/** A line for each award, or for the certificate; what was never awarded has none to look for. */
function ofEach(reader: Reader, product: Entry<'product'>, line: (recognition: Recognition) => Inline[]): CompareCell {
  const lines = recognitionsOf(product, reader.site).map(line);
  return lines.length > 0 ? lines : [[reader.text(reader.t('compare.notApplicable'))]];
}

function decision(reader: Reader, recognition: Recognition): Inline[] {
  const line = decisionInline(reader, decisionOf(reader.site, recognition));
  return line.length > 0 ? line : [reader.text(reader.t('unknown'))];
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
