import type { Entry } from '../entry.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** What only the office can answer about a programme. */
export interface OpenQuestions {
  /** Conditions that the checker cannot ask for, so that nobody is told whether they are met. */
  conditions: Inline[];
  /** Names of numbers that are not known. */
  figures: Inline[][];
  /** Numbers that are known and not checked, and what else the page could not find out. */
  others: Inline[][];
}

/** Everything about a programme that is still to be asked, most wanted first. */
export function openQuestions(reader: Reader, programme: Entry<'programme'>): OpenQuestions {
  const { facts } = programme;
  const { t } = reader;
  const ask = (missing: boolean, key: Parameters<typeof t>[0]): Inline[][] => (missing ? [[reader.text(t(key))]] : []);
  const figures = new Set(
    facts.offers.flatMap(({ rate, cap, multiplier, figures: others }) =>
      [rate, cap, multiplier?.figure, ...others].flatMap((reference) => reference?.id ?? []),
    ),
  );
  const [known, unknown] = [true, false].map((is) => [...figures].filter((id) => reader.site.figures.has(id) === is));
  return {
    conditions: facts.eligibility.filter(isUnasked).map(({ id }) => reader.phrase(programme, id)),
    figures: unknown!.map((id) => [reader.text(reader.figure(id).name)]),
    others: [
      ...known!.flatMap((id) => figureQuestion(reader, id)),
      ...ask(!facts.deadline || facts.deadline < reader.site.day, 'open.deadline'),
      ...ask(facts.prepare.length === 0, 'open.prepare'),
      ...ask(facts.steps.length === 0, 'open.steps'),
      ...ask(!facts.fileWith, 'open.file'),
    ],
  };
}

/** Whether nobody is asked for a condition: readers see for themselves, and the office says. */
export const isUnasked = ({ aspect }: Entry<'programme'>['facts']['eligibility'][number]): boolean => !aspect;

/** A number read in the official text, and unchanged since, needs no question. */
function figureQuestion(reader: Reader, id: string): Inline[][] {
  const figure = reader.figure(id);
  if (!figure.mark) return [];
  return [
    [
      reader.text(`${figure.name}: `),
      { type: 'figure', figure, label: figure.name },
      reader.text(`. ${reader.t('open.figure.still')}`),
    ],
  ];
}
