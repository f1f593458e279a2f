import type { Entry } from '../entry.ts';
import { standingOn } from '../support/standing.ts';
import type { BlockView, Inline } from '../view.ts';
import { casesBlock } from './programme-cases.ts';
import { eligibility, offerItems, programmeLine, shown } from './programme-offers.ts';
import { supportedBlock } from './programme-supported.ts';
import type { Reader } from './reader.ts';

/**
 * The fixed order of a programme page: what came of it (once closed), what you get, who, prepare, steps, where, ask;
 * then what it comes to in worked cases and, below the body, who was supported and the law.
 */
export function programmeBlocks(reader: Reader, programme: Entry<'programme'>): BlockView[] {
  const { facts } = programme;
  const { t } = reader;
  const line = (one: Parameters<typeof programmeLine>[2]) => programmeLine(reader, programme, one);
  const block = (
    id: string,
    heading: string,
    items: Inline[][],
    form: BlockView['form'] = 'list',
    empty?: string,
  ): BlockView => ({
    id,
    heading,
    form,
    items,
    empty,
    place: 'before',
  });
  return [
    ...outcomeBlock(reader, programme),
    block('duoc-gi', t('programme.offers'), offerItems(reader, programme)),
    { ...block('ai-duoc', t('programme.eligibility'), []), ...eligibility(reader, programme) },
    block('chuan-bi', t('programme.prepare'), facts.prepare.map(line), 'list', t('programme.prepare.none')),
    block(
      'cac-buoc',
      t('programme.steps'),
      facts.steps.map((step) => [
        ...line(step),
        ...(step.agency ? [reader.text(' – '), reader.inlineLink(reader.entry(step.agency))] : []),
      ]),
      'steps',
      t('programme.steps.none'),
    ),
    block(
      'nop-o-dau',
      t('programme.file'),
      facts.fileWith ? [[reader.inlineLink(reader.entry(facts.fileWith))]] : [],
      'lines',
      t('programme.file.none'),
    ),
    block('hoi-ai', t('programme.ask'), [[reader.inlineLink(reader.entry(facts.contact))]], 'lines'),
    casesBlock(reader, programme),
    ...supportedBlock(reader, programme),
    {
      ...block(
        'can-cu',
        t('legalBasis'),
        facts.legalBasis.map((clause) => [reader.clause(clause)]),
      ),
      place: 'after',
    },
  ];
}

/** What came of a programme. One that has closed says so, also where nothing was read. */
function outcomeBlock(reader: Reader, programme: Entry<'programme'>): BlockView[] {
  const { facts } = programme;
  if (facts.outcome.length === 0 && standingOn(facts, reader.site.day) !== 'closed') return [];
  return [
    {
      id: 'ket-qua',
      heading: reader.t('programme.outcome'),
      form: 'list',
      items: facts.outcome.map((result) => [
        ...programmeLine(reader, programme, result),
        ...shown(reader, result.figures).map((of): Inline => ({ type: 'line', of })),
      ]),
      empty: reader.t('programme.outcome.none'),
      place: 'before',
    },
  ];
}
