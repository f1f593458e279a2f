import type { AwardLevel } from '../../collections/award-level.ts';
import type { Entry } from '../entry.ts';
import { AWARD_LEVEL } from '../facets/declared.ts';
import type { LadderView } from '../pictures/views.ts';
import { TERM_RULE } from '../term.ts';
import type { FactRow, Inline, LinkView } from '../view.ts';
import { awardLadder } from './award-ladder.ts';
import { lawLine, type PointView, pointView } from './point.ts';
import { figureLine } from './product.ts';
import type { Reader } from './reader.ts';
import { anchorOfLevel, anchorOfRound } from './rounds.ts';

/** The chapter that says the rules once; this page shows its points and writes none of them again. */
export const CHAPTER = 'binh-chon-san-pham';
/** The programme that tells what to do. */
const PROGRAMME = 'binh-chon-san-pham-tieu-bieu';

/** The point of the chapter that tells of each level. */
const POINT_OF: Record<AwardLevel, string> = {
  commune: 'chu-tri-cap-xa',
  district: 'cap-huyen-2018',
  province: 'chu-tri-cap-tinh',
  region: 'chu-tri-cap-khu-vuc',
  nation: 'chu-tri-cap-quoc-gia',
};

/** The rest of the rules, as this page groups them. Ids are anchors: they change only by adding. */
const RULES = [
  {
    id: 'dieu-kien',
    heading: 'selection.conditions',
    points: ['san-pham-tieu-bieu', 'dieu-kien', 'bon-nhom', 'tu-nguyen'],
  },
  { id: 'cham-diem', heading: 'selection.criteria', points: ['tieu-chi', 'giay-chung-nhan'] },
  { id: 'quyen-loi-nghia-vu', heading: 'selection.rights', points: ['quyen-loi', 'nghia-vu'] },
] as const;

/** How often rounds are held. */
const CYCLE = 'chu-ky';

/** Every point of the chapter that this page shows: a guard asks whether the chapter still has it. */
export const SHOWN_POINTS: readonly string[] = [
  ...Object.values(POINT_OF),
  ...RULES.flatMap(({ points }) => points),
  CYCLE,
];

/** Questions and answers on the matter, in the order of somebody who has a product. */
const QUESTIONS = [
  'san-pham-nao-du-binh-chon',
  'dang-ky-binh-chon-o-dau',
  'ho-so-binh-chon-gom-gi',
  'gui-may-san-pham',
  'co-ocop-du-binh-chon-duoc-khong',
  'giay-chung-nhan-het-han',
] as const;

export interface LevelView {
  id: string;
  level: AwardLevel;
  name: string;
  past: boolean;
  says: Inline | undefined;
  rows: FactRow[];
}

/** How a product becomes a featured one. */
export interface SelectionView {
  ladder: LadderView;
  levels: LevelView[];
  rules: Array<{ id: string; heading: string; points: PointView[] }>;
  /** How often: what the text says, and what is known to have happened. */
  cycle: { point: PointView | undefined; practice: Inline[][] };
  /** What the certificate is worth and what marks it takes, by a wording that was not compared with today's. */
  certificate: FactRow[];
  next: Inline[][];
}

export function selectionView(reader: Reader): SelectionView {
  const ladder = { ...awardLadder(reader), more: undefined };
  const chapter = reader.site.find('handbook', CHAPTER);
  return {
    ladder,
    levels: ladder.steps.map((step) => levelView(reader, chapter, step)),
    rules: RULES.map(({ id, heading, points }) => ({
      id,
      heading: reader.t(heading),
      points: points.flatMap((point) => told(reader, chapter, point) ?? []),
    })),
    cycle: { point: told(reader, chapter, CYCLE), practice: practice(reader) },
    certificate: certificate(reader),
    next: nextSteps(reader, chapter),
  };
}

/** A point of the chapter. Throws when the chapter has it no more: this page would fall silent without a word. */
function told(reader: Reader, chapter: Entry<'handbook'> | undefined, id: string): PointView | undefined {
  if (!chapter) return undefined;
  const point = pointView(reader, chapter, id);
  if (!point)
    throw new Error(`content/handbook/${CHAPTER} has no point “${id}”, which src/domain/presenters/selection.ts shows`);
  return point;
}

function levelView(
  reader: Reader,
  chapter: Entry<'handbook'> | undefined,
  { level, name, past, who, when, href, countInWords }: LadderView['steps'][number],
): LevelView {
  const { t } = reader;
  const point = told(reader, chapter, POINT_OF[level]);
  const listed: Inline = href ? { type: 'link', href, text: countInWords } : reader.text(countInWords);
  const rounds: Inline = { type: 'link', href: `#${anchorOfLevel(level)}`, text: t('selection.level.rounds') };
  return {
    id: `cap-${AWARD_LEVEL.addresses[level]}`,
    level,
    name,
    past,
    says: point?.words,
    rows: [
      { label: t('ladder.who'), values: [who] },
      { label: t('ladder.when'), values: [when] },
      // The body that leads is a link above, so that the plain words of the point would say it twice.
      ...(point?.rows ?? []).filter(({ label }) => label !== t('point.who')),
      { label: t('ladder.known'), values: [[listed, reader.text(' · '), rounds]] },
    ],
  };
}

/** The years in which rounds are known to have been held: what happened, which is no rule. */
function practice(reader: Reader): Inline[][] {
  const { t } = reader;
  return (['nation', 'region'] as const).flatMap((level) => {
    const held = [...reader.site.rounds]
      .filter(([, round]) => round.scheme === 'featured' && round.level === level)
      .sort(([, a], [, b]) => a.year - b.year);
    if (held.length === 0) return [];
    const parity = parityOf(held.map(([, { year }]) => year));
    return [
      [
        reader.text(`${t(`selection.practice.${level}`)}: `),
        ...held.flatMap(([id, { year }], at): Inline[] => [
          ...(at > 0 ? [reader.text(', ')] : []),
          { type: 'link', href: `#${anchorOfRound(id)}`, text: String(year) },
        ]),
        reader.text(parity ? ` – ${t(`selection.practice.${parity}`)}` : ''),
      ],
    ];
  });
}

/** Whether several years are all odd or all even. */
function parityOf(years: readonly number[]): 'odd' | 'even' | undefined {
  if (years.length < 2) return undefined;
  if (years.every((year) => year % 2 === 1)) return 'odd';
  return years.every((year) => year % 2 === 0) ? 'even' : undefined;
}

/** How long the certificate runs, and every number that the circular gives, each with its mark. */
function certificate(reader: Reader): FactRow[] {
  const { t, site } = reader;
  if (!site.find('policy', TERM_RULE.policy.id)) return [];
  const numbers = [...site.figures, ...site.unknownFigures].filter(
    ([, { nature, legalBasis }]) => nature === 'rule' && legalBasis?.policy.id === TERM_RULE.policy.id,
  );
  return [
    {
      label: t('selection.validity'),
      values: [[reader.text(t('selection.validity.rule'))], lawLine(reader, TERM_RULE)],
    },
    ...(numbers.length > 0
      ? [{ label: t('selection.numbers'), values: numbers.map(([id]) => figureLine(reader, id)) }]
      : []),
  ];
}

/** Where to go from here: the programme, the chapter, and answers to the usual questions. */
function nextSteps(reader: Reader, chapter: Entry<'handbook'> | undefined): Inline[][] {
  const { site, t } = reader;
  const programme = site.find('programme', PROGRAMME);
  const line = (words: string, ...links: Array<LinkView | undefined>): Inline[][] => {
    const there = links.filter((link) => link !== undefined);
    if (there.length === 0) return [];
    const parts = there.flatMap((link, at): Inline[] => [
      ...(at > 0 ? [reader.text('; ')] : []),
      { type: 'link', ...link },
    ]);
    return [[reader.text(`${words}: `), ...parts]];
  };
  const office = site.office === undefined ? undefined : site.find('agency', site.office);
  return [
    ...line(t('selection.next.programme'), programme && reader.link(programme)),
    ...line(t('selection.next.chapter'), chapter && reader.link(chapter)),
    ...line(
      t('selection.next.questions'),
      ...QUESTIONS.map((id) => {
        const question = site.find('question', id);
        return question && reader.link(question);
      }),
    ),
    ...line(t('selection.next.office'), office && reader.link(office)),
  ];
}
