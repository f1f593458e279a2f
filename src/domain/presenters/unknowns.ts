import type { Enquiry } from '../../collections/enquiry.ts';
import { type FigureRecord, isKnown } from '../../collections/figure.ts';
import { KINDS } from '../../collections/kinds.ts';
import type { AnyEntry } from '../entry.ts';
import { enquiryAnchor } from '../routes.ts';
import type { FigureView, Inline, ItemGroup, LinkView } from '../view.ts';
import type { Reader } from './reader.ts';

/** A number that is not known, or not yet compared with the official text. */
export interface OpenFigureView {
  /** Also its place on the page, where every mention of an unknown number leads. */
  id: string;
  name: string;
  /** What is said of it today; undefined while nothing is known. */
  figure: FigureView | undefined;
  /** "Chưa biết, chờ trả lời câu 1"; undefined for a number that has a value. */
  waits: string | undefined;
  law: Inline | undefined;
  /** Entries whose facts name it. */
  used: LinkView[];
  /** The one file to edit. */
  file: string;
}

/** A question to put to an office, with what its answer would settle. */
export interface OpenQuestionView {
  /** Its place on the page. */
  anchor: string;
  order: number;
  question: string;
  why: string;
  askWhom: LinkView;
  /** Texts that would answer it. */
  texts: LinkView[];
  unknown: OpenFigureView[];
  unchecked: OpenFigureView[];
}

/** All questions to one office as the text of a letter. */
export interface LetterView {
  anchor: string;
  text: string;
}

/** How much is open, as of the day of the build. */
export interface OpenCounts {
  unknown: number;
  unchecked: number;
  questions: number;
}

/** What this site does not know, and whom to ask. */
export interface UnknownsView {
  counts: OpenCounts;
  questions: OpenQuestionView[];
  /** Numbers that wait for no question: results that were read elsewhere. */
  rest: OpenFigureView[];
  /** Other statements that were not compared with the official text, by kind, then provisions by text. */
  statements: ItemGroup[];
  letters: LetterView[];
}

/** Whether an answer is still needed. */
export function isOpen(figure: FigureRecord): boolean {
  return !isKnown(figure) || figure.verification === 'unchecked';
}

/** Everything that is open. `letterWriter` reads the language of the offices, whatever the page is in. */
export function unknownsView(reader: Reader, letterWriter: Reader): UnknownsView {
  const { site } = reader;
  const open = openFigures(reader);
  const questions = enquiriesInOrder(reader).map(([id, enquiry]) => questionView(reader, id, enquiry, open));
  return {
    counts: openCounts(reader),
    questions,
    rest: open
      .filter(([, { enquiry }]) => !enquiry || !site.enquiries.has(enquiry.id))
      .map(([id, figure]) => openFigure(reader, id, figure, undefined)),
    statements: statements(reader),
    letters: letters(letterWriter),
  };
}

/** How many numbers are not known, how many not yet checked, and how many questions wait. */
export function openCounts({ site }: Reader): OpenCounts {
  return {
    unknown: site.unknownFigures.size,
    unchecked: [...site.figures.values()].filter(isOpen).length,
    questions: site.enquiries.size,
  };
}

function openFigures({ site }: Reader): Array<[string, FigureRecord]> {
  const all: Array<[string, FigureRecord]> = [...site.unknownFigures, ...site.figures];
  return all.filter(([, figure]) => isOpen(figure)).sort(([a], [b]) => (a < b ? -1 : 1));
}

const enquiriesInOrder = ({ site }: Reader): Array<[string, Enquiry]> =>
  [...site.enquiries].sort(([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1));

function questionView(
  reader: Reader,
  id: string,
  enquiry: Enquiry,
  open: ReadonlyArray<[string, FigureRecord]>,
): OpenQuestionView {
  const { language } = reader;
  const own = open.filter(([, figure]) => figure.enquiry?.id === id);
  const views = (known: boolean) =>
    own
      .filter(([, figure]) => isKnown(figure) === known)
      .map(([figureId, figure]) => openFigure(reader, figureId, figure, enquiry.order));
  return {
    anchor: enquiryAnchor(id),
    order: enquiry.order,
    question: enquiry.question[language],
    why: enquiry.why[language],
    askWhom: reader.link(reader.entry(enquiry.askWhom)),
    texts: enquiry.policies.map((policy) => reader.link(reader.entry(policy))),
    unknown: views(false),
    unchecked: views(true),
  };
}

function openFigure(reader: Reader, id: string, figure: FigureRecord, order: number | undefined): OpenFigureView {
  const { t, site, language } = reader;
  const known = isKnown(figure);
  return {
    id,
    name: figure.name[language],
    figure: known ? reader.figure(id) : undefined,
    waits: known || order === undefined ? undefined : t('unknowns.waits', { order }),
    law: figure.legalBasis && reader.clause(figure.legalBasis),
    used: site.mentionsOfFigure(id).map((entry) => reader.link(entry)),
    file: t('unknowns.file', { id }),
  };
}

/** What else was not compared with the official text: entries by their kind, and provisions of texts. */
function statements(reader: Reader): ItemGroup[] {
  const { t, site } = reader;
  const group = (name: string, items: Inline[][], count = items.length): ItemGroup[] =>
    count > 0 ? [{ heading: t('quality.heading', { name, count }), items }] : [];
  const texts = site.of('policy').map((policy) => ({ policy, anchors: uncheckedProvisions(policy) }));
  const provisions = texts.filter(({ anchors }) => anchors.length > 0);
  return [
    ...KINDS.flatMap((kind) =>
      group(
        t(`kind.${kind}`),
        site
          .of(kind)
          .filter(({ facts }) => facts.verification === 'unchecked')
          .map((entry) => [reader.inlineLink(entry)]),
      ),
    ),
    ...group(
      t('unknowns.provisions'),
      provisions.map(({ policy, anchors }) => [
        reader.inlineLink(policy),
        reader.text(': '),
        ...anchors.flatMap((anchor, at) => [...(at > 0 ? [reader.text(', ')] : []), reader.provision(policy, anchor)]),
      ]),
      provisions.reduce((sum, { anchors }) => sum + anchors.length, 0),
    ),
  ];
}

function uncheckedProvisions(policy: AnyEntry): string[] {
  if (policy.kind !== 'policy') return [];
  return Object.entries(policy.facts.provisions).flatMap(([anchor, { verification }]) =>
    verification === 'unchecked' ? [anchor] : [],
  );
}

/** One letter an office, its questions numbered from 1. */
function letters(reader: Reader): LetterView[] {
  const { t, language } = reader;
  const byOffice = new Map<string, Enquiry[]>();
  for (const [, enquiry] of enquiriesInOrder(reader)) {
    const { id } = enquiry.askWhom;
    byOffice.set(id, [...(byOffice.get(id) ?? []), enquiry]);
  }
  return [...byOffice].map(([office, enquiries]) => ({
    anchor: `thu-${office}`,
    text: [
      t('unknowns.letter.to', { office: reader.link(reader.site.get('agency', office)).text }),
      t('unknowns.letter.ask'),
      ...enquiries.map(({ question }, at) => `${at + 1}. ${question[language]}`),
      t('unknowns.letter.thanks'),
    ].join('\n\n'),
  }));
}
