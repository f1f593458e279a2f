import type { OtherRecognition } from '../../collections/product.ts';
import { type Entry, wordsIn } from '../entry.ts';
import { sourceOfFigure } from '../figure-source.ts';
import type { FactRow, Inline, LinkView, TableView } from '../view.ts';
import { figuresShown } from './figures-shown.ts';
import { figureLine } from './product.ts';
import type { Reader } from './reader.ts';

/** A craft village, or a trade listed as heritage, with what its sources tell. */
export interface VillageView {
  /** Its anchor, and its folder in `content/products/`. */
  id: string;
  link: LinkView;
  summary: Inline;
  rows: FactRow[];
  checked: string;
}

export interface VillagesView {
  /** How many there are in all, as far as a source says. */
  totals: Inline[][];
  /** What the term means on this site, where the glossary has it. */
  term: { link: LinkView; summary: Inline } | undefined;
  villages: VillageView[];
  /** Trades that are listed as heritage and stand among the specialties: no village was read of. */
  trades: VillageView[];
  /** Everything granted or listed, oldest first. */
  recognitions: TableView;
}

/** More are on its own page. */
const FIGURES = 3;

type Recognised = { product: Entry<'product'>; one: OtherRecognition };

export function villagesView(reader: Reader): VillagesView {
  const { site } = reader;
  const villages = site.of('product').filter(({ facts }) => facts.type === 'craft-village');
  const trades = site
    .of('product')
    .filter(({ facts }) => facts.type === 'specialty' && facts.recognitions.some(({ type }) => type === 'heritage'));
  return {
    totals: figuresShown(reader, 'craft-villages'),
    term: termOf(reader),
    villages: villages.map((village) => villageView(reader, village)),
    trades: trades.map((trade) => villageView(reader, trade)),
    recognitions: recognitionTable(reader, [...villages, ...trades]),
  };
}

function termOf(reader: Reader): VillagesView['term'] {
  const term = reader.site.find('glossary', 'lang-nghe');
  return term && { link: reader.link(term), summary: summaryOf(reader, term) };
}

function summaryOf(reader: Reader, entry: Entry<'product'> | Entry<'glossary'>): Inline {
  const { summary, lang } = wordsIn(entry, reader.language);
  return { type: 'text', text: summary, lang: lang === reader.language ? undefined : lang };
}

function villageView(reader: Reader, product: Entry<'product'>): VillageView {
  const { t } = reader;
  const { facts } = product;
  const row = (label: string, values: Inline[][]): FactRow[] => (values.length > 0 ? [{ label, values }] : []);
  const granted = (type: OtherRecognition['type']) => facts.recognitions.filter((one) => one.type === type);
  const lines = (type: OtherRecognition['type']) =>
    granted(type).flatMap((one) => recognitionLines(reader, { product, one }));
  const village = facts.type === 'craft-village';
  return {
    id: product.id,
    link: reader.link(product),
    summary: summaryOf(reader, product),
    rows: [
      ...row(t('product.place'), [reader.place(facts.place)]),
      ...(village
        ? [{ label: t('recognition.craft-village'), values: orUnknown(reader, lines('craft-village')) }]
        : []),
      { label: t('recognition.heritage'), values: orUnknown(reader, lines('heritage')) },
      ...row(
        t('product.figures'),
        facts.figures.slice(0, FIGURES).map(({ id }) => [...figureLine(reader, id), ...toldBy(reader, id)]),
      ),
      ...facts.disputed.flatMap(({ what, figures }) =>
        row(t('product.disputed'), [
          [reader.phrase(product, what), reader.text(':')],
          ...figures.map(({ id }) => disputedLine(reader, id)),
        ]),
      ),
      ...row(
        t('villages.told'),
        facts.background.map((words) => [reader.phrase(product, words)]),
      ),
    ],
    checked: reader.checked(facts),
  };
}

/** Who says a number, where its name does not say so already. */
function toldBy(reader: Reader, id: string): Inline[] {
  const source = sourceOfFigure(reader.site, id);
  return !source || reader.figure(id).name.includes(source.publisher) ? [] : [by(reader, source.publisher)];
}

/** One of the numbers that differ, with who says it: its name, which may tell that too, is not shown here. */
function disputedLine(reader: Reader, id: string): Inline[] {
  const figure = reader.figure(id);
  const source = sourceOfFigure(reader.site, id);
  return [{ type: 'figure', figure, label: figure.name }, ...(source ? [by(reader, source.publisher)] : [])];
}

const by = ({ t, text }: Reader, source: string) => text(` – ${t('villages.by', { source })}`);

const orUnknown = (reader: Reader, lines: Inline[][]) =>
  lines.length > 0 ? lines : [[reader.text(reader.t('unknown'))]];

function recognitionLines(reader: Reader, { product, one }: Recognised): Inline[][] {
  return [
    [reader.text(dayOf(reader, one)), ...grantedBy(reader, one), ...reader.doubt(product.facts.verification)],
    ...(one.note ? [[reader.phrase(product, one.note)]] : []),
  ];
}

/** The body that granted it, as its source writes it. */
const grantedBy = ({ language }: Reader, { by }: OtherRecognition): Inline[] =>
  by ? [{ type: 'text', text: `, ${by}`, lang: language === 'vi' ? undefined : 'vi' }] : [];

const dayOf = (reader: Reader, { on }: OtherRecognition) => (on ? reader.date(on) : reader.t('villages.dayUnknown'));

/** What was granted when: the days that are known, oldest first, then those that are not. */
function recognitionTable(reader: Reader, products: ReadonlyArray<Entry<'product'>>): TableView {
  const { t } = reader;
  const all = products.flatMap((product) => product.facts.recognitions.map((one): Recognised => ({ product, one })));
  // A day that is not known comes after all others.
  const on = ({ one }: Recognised) => one.on ?? '9999';
  all.sort((a, b) => (on(a) < on(b) ? -1 : on(a) > on(b) ? 1 : 0));
  return {
    columns: [t('villages.when'), t('villages.what'), t('villages.who')],
    rows: all.map(({ product, one }) => [
      [reader.text(dayOf(reader, one))],
      [
        reader.text(t(`recognition.${one.type}`)),
        ...grantedBy(reader, one),
        ...reader.doubt(product.facts.verification),
        ...(one.note ? [{ type: 'line' as const, of: [reader.phrase(product, one.note)] }] : []),
      ],
      [{ type: 'link', ...reader.link(product), href: `#${product.id}` }],
    ]),
  };
}
