import type { WordsReference, Clause } from '../../collections/reference.ts';
import type { Offer } from '../../collections/support-rule.ts';
import type { Entry } from '../entry.ts';
import type { BadgeView, BlockView, FactRow, Inline, Tone } from '../view.ts';
import type { Reader } from './reader.ts';

const TONES: Record<Entry<'programme'>['facts']['status'], Tone> = {
  open: 'ok',
  closed: 'stop',
  'not-announced': 'warn',
  reference: 'plain',
};

export function programmeBadges(reader: Reader, { facts }: Entry<'programme'>): BadgeView[] {
  return [{ tone: TONES[facts.status], text: reader.t(`programme.status.${facts.status}`) }];
}

export function programmeRows(reader: Reader, { facts }: Entry<'programme'>): FactRow[] {
  const { t } = reader;
  return [
    { label: t('programme.status'), values: [[reader.text(t(`programme.status.${facts.status}.sentence`))]] },
    {
      label: t('programme.deadline'),
      values: [[reader.text(facts.deadline ? reader.date(facts.deadline) : t('programme.deadline.none'))]],
    },
    { label: t('programme.level'), values: [[reader.text(t(`programme.level.${facts.level}`))]] },
  ];
}

/** The numbers of an offer, the rate before the ceiling. */
const figuresOf = ({ rate, cap, multiplier, figures }: Offer) => [
  ...[rate, cap, multiplier?.figure].filter((reference) => reference !== undefined),
  ...figures,
];

/** The fixed order of a programme page: what you get, who, prepare, steps, where, ask. */
export function programmeBlocks(reader: Reader, programme: Entry<'programme'>): BlockView[] {
  const { facts } = programme;
  const { t } = reader;
  const line = ({ id, clause }: { id: WordsReference; clause?: Clause | undefined }): Inline[] => [
    reader.phrase(programme, id),
    ...(clause ? [reader.text(' ('), reader.clause(clause), reader.text(')')] : []),
  ];
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
    block(
      'duoc-gi',
      t('programme.offers'),
      facts.offers.map((offer) => [
        ...line(offer),
        ...figuresOf(offer).flatMap(({ id }): Inline[] => {
          const figure = reader.figure(id);
          return [reader.text(' '), { type: 'figure', figure, label: figure.name }];
        }),
      ]),
    ),
    block('ai-duoc', t('programme.eligibility'), facts.eligibility.map(line)),
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
