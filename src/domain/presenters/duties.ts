import { TASKS } from '../../collections/policy.ts';
import { dutiesFor, dutiesOf, type GivenDuty } from '../duties.ts';
import type { Entry } from '../entry.ts';
import { staticPath } from '../routes.ts';
import type { BlockView, FactRow, Inline, LinkView, NoticeView } from '../view.ts';
import { answersToday } from './others.ts';
import { policyRows } from './policy.ts';
import type { Reader } from './reader.ts';

type Task = (typeof TASKS)[number];
/** Anchors of the tasks on the page of duties: they change only by adding. */
const TASK_ANCHORS: Record<Task, string> = {
  management: 'viec-quan-ly',
  'legal-texts': 'viec-van-ban',
  programme: 'viec-chuong-trinh',
  projects: 'viec-de-an',
  publicity: 'viec-tuyen-truyen',
  organisation: 'viec-to-chuc',
  responsibility: 'viec-trach-nhiem',
  cooperation: 'viec-phoi-hop',
  money: 'viec-kinh-phi',
  supervision: 'viec-kiem-tra',
  reward: 'viec-khen-thuong',
  reporting: 'viec-bao-cao',
};

/** One duty as a row of a table. */
export interface DutyRow {
  who: Inline[];
  what: Inline[];
  task: LinkView;
  where: Inline[];
}

/** Who must do what: the same duties by body and by task. */
export interface DutiesView {
  notice: NoticeView;
  /** The texts that give the duties, each with its number and day as far as the source gives them. */
  texts: Array<{ link: LinkView; rows: FactRow[] }>;
  byAgency: Array<{ id: string; link: LinkView; today: Inline[][]; rows: DutyRow[] }>;
  /** What every body named above must do. */
  everybody: DutyRow[];
  byTask: Array<{ id: string; heading: string; rows: DutyRow[] }>;
}

export function dutiesView(reader: Reader): DutiesView {
  const { site, t } = reader;
  const all = dutiesOf(site);
  const row = rowMaker(reader, all);
  const ids = [...new Set(all.flatMap(({ duty }) => duty.agencies.map(({ id }) => id)))];
  return {
    notice: {
      tone: 'warn',
      title: t('duties.notice.title'),
      lines: [[reader.text(t('duties.notice.text'))]],
    },
    texts: textsOf(all).map((policy) => ({ link: reader.link(policy), rows: headOf(reader, policy) })),
    byAgency: ids.map((id) => {
      const agency = site.get('agency', id);
      return {
        id,
        link: reader.link(agency),
        today: answersToday(reader, agency),
        rows: all.filter(({ duty }) => duty.agencies.some((one) => one.id === id)).map(row),
      };
    }),
    everybody: all.filter(({ duty }) => duty.agencies.length === 0).map(row),
    byTask: TASKS.flatMap((task) => {
      const rows = all.filter(({ duty }) => duty.task === task).map(row);
      return rows.length > 0 ? [{ id: TASK_ANCHORS[task], heading: t(`duties.task.${task}`), rows }] : [];
    }),
  };
}

/** What a body must do by the texts of the library, on its own page; no block when they give it nothing. */
export function dutiesBlock(reader: Reader, agency: Entry<'agency'>): BlockView[] {
  const { t } = reader;
  const { own, named } = dutiesFor(agency.id, dutiesOf(reader.site));
  if (own.length + named.length === 0) return [];
  const told = [...own, ...named];
  const cite = citer(reader, told);
  const inBrackets = (given: GivenDuty): Inline[] => [reader.text(' ('), cite(given), reader.text(')')];
  const groups = [
    {
      heading: t('duties.named'),
      items: named.map((given): Inline[] => [
        ...whoMust(reader, given),
        reader.text(': '),
        reader.phrase(given.policy, given.duty.says),
        ...inBrackets(given),
      ]),
    },
    {
      heading: t('duties.text'),
      items: [...textsOf(told).map((policy) => [reader.inlineLink(policy)]), [linkToDuties(reader, agency.id)]],
    },
  ].filter(({ items }) => items.length > 0);
  return [
    {
      id: 'nhiem-vu-duoc-giao',
      heading: t('agency.duties'),
      form: 'list',
      items: own.map((given): Inline[] => [reader.phrase(given.policy, given.duty.says), ...inBrackets(given)]),
      empty: t('duties.none'),
      groups,
      place: 'after',
    },
  ];
}

/** The way from a text, or from a body, to the table of who must do what. */
export function linkToDuties({ site, language, t }: Reader, anchor?: string): Inline {
  const page = anchor && dutiesOf(site).some(({ duty }) => duty.agencies.some(({ id }) => id === anchor));
  return {
    type: 'link',
    href: staticPath('duties', language) + (page ? `#${anchor}` : ''),
    text: t('duties.link'),
  };
}

function rowMaker(reader: Reader, all: readonly GivenDuty[]): (given: GivenDuty) => DutyRow {
  const cite = citer(reader, all);
  return (given) => ({
    who: whoMust(reader, given),
    what: [reader.phrase(given.policy, given.duty.says)],
    task: { href: `#${TASK_ANCHORS[given.duty.task]}`, text: reader.t(`duties.task.${given.duty.task}`) },
    where: [cite(given)],
  });
}

const textsOf = (duties: readonly GivenDuty[]) => [...new Set(duties.map(({ policy }) => policy))];

/** Cites by the provision alone while one text gives all the duties: its name then stands beside them. */
function citer(reader: Reader, duties: readonly GivenDuty[]): (given: GivenDuty) => Inline {
  const name = textsOf(duties).length > 1 ? cited : placeOf;
  return (given) => name(reader, given);
}

function whoMust(reader: Reader, { duty }: GivenDuty): Inline[] {
  if (duty.agencies.length === 0) return [reader.text(reader.t('duties.everybody'))];
  return duty.agencies.flatMap((agency, index) => [
    ...(index > 0 ? [reader.text('; ')] : []),
    reader.inlineLink(reader.entry(agency)),
  ]);
}

/** Where a text says so: its name is said beside it. */
function placeOf(reader: Reader, { policy, duty }: GivenDuty): Inline {
  if (!duty.provision) return reader.inlineLink(policy, reader.t('duties.closing'));
  const place = reader.provision(policy, duty.provision);
  return place.type === 'link' ? { ...place, text: place.text[0]!.toUpperCase() + place.text.slice(1) } : place;
}

function cited(reader: Reader, given: GivenDuty): Inline {
  const { policy, duty } = given;
  return duty.provision
    ? reader.clause({ policy: { collection: 'policies', id: policy.id }, anchor: duty.provision })
    : reader.inlineLink(policy);
}

/** Number, day, period of validity: what its own page says of it, blanks included. */
function headOf(reader: Reader, policy: Entry<'policy'>): FactRow[] {
  const labels = [reader.t('policy.number'), reader.t('policy.signed'), reader.t('policy.validity')];
  return policyRows(reader, policy).filter(({ label }) => labels.includes(label));
}
