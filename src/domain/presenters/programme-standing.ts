import { type Dated, dayAfter, spans } from '../dated.ts';
import type { Entry } from '../entry.ts';
import { standingOn } from '../support/standing.ts';
import type { BadgeView, FactRow, Inline, NoticeView, Tone } from '../view.ts';
import type { Reader } from './reader.ts';

type Programme = Entry<'programme'>;
type Standing = Programme['facts']['status'];

const TONES: Record<Standing, Tone> = {
  open: 'ok',
  closed: 'stop',
  'not-announced': 'warn',
  reference: 'plain',
};

/** Whether an application can be made: now, and after a last day that is still to come. */
export function standingSpans({ site }: Reader, { facts }: Programme): Array<Dated & { value: Standing }> {
  const now = standingOn(facts, site.day);
  const closesOn = now === 'open' && facts.deadline ? dayAfter(facts.deadline) : undefined;
  return spans<Standing>(now, closesOn ? [{ from: closesOn, value: 'closed' }] : []);
}

/** Whether the rules apply, as far as their days were read. */
type Application = 'not-yet' | 'now' | 'over';

function applicationSpans({ site }: Reader, { facts }: Programme): Array<Dated & { value: Application }> {
  const { appliesFrom = '', appliesUntil = '9999' } = facts;
  const on = (day: string): Application => (day < appliesFrom ? 'not-yet' : day < appliesUntil ? 'now' : 'over');
  const days = [facts.appliesFrom, facts.appliesUntil].filter((day) => day !== undefined && day > site.day) as string[];
  return spans(
    on(site.day),
    days.map((from) => ({ from, value: on(from) })),
  );
}

/** The status, and what must be known of rules that do not apply. */
export function programmeBadges(reader: Reader, programme: Programme): BadgeView[] {
  return [
    ...standingSpans(reader, programme).map(({ value, ...days }) => ({
      tone: TONES[value],
      text: reader.t(`programme.status.${value}`),
      ...days,
    })),
    ...applicationSpans(reader, programme).flatMap(({ value, ...days }): BadgeView[] =>
      value === 'now' ? [] : [{ tone: 'stop', text: reader.t(`programme.applies.${value}`), ...days }],
    ),
  ];
}

/** Status and deadline, level, and the time for which the rules were made. */
export function programmeRows(reader: Reader, programme: Programme): FactRow[] {
  const { facts } = programme;
  const { t } = reader;
  const row = (label: string, ...values: Inline[][]): FactRow => ({ label, values });
  const others = facts.status === 'reference' ? [] : comparable(reader, programme);
  return [
    row(
      t('programme.status'),
      standingSpans(reader, programme).map(({ value, ...days }) => ({
        type: 'dated',
        ...days,
        of: [reader.text(t(`programme.status.${value}.sentence`))],
      })),
    ),
    row(t('programme.deadline'), [
      reader.text(facts.deadline ? reader.date(facts.deadline) : deadlineWords(reader, programme)),
    ]),
    row(t('programme.level'), [reader.text(t(`programme.level.${facts.level}`))]),
    ...(facts.appliesFrom || facts.appliesUntil
      ? [row(t('programme.applies'), applicationWords(reader, programme))]
      : []),
    ...(others.length > 0 ? [row(t('programme.compare'), ...others.map((other) => [reader.inlineLink(other)]))] : []),
  ];
}

/** "Hạn nộp: 31/12/2026", in a list. */
export function deadlineDetail(reader: Reader, { facts: { deadline } }: Programme): string[] {
  return deadline ? [`${reader.t('programme.deadline')}: ${reader.date(deadline)}`] : [];
}

/** What stands where no last day is known: a programme that has closed had one, and nothing more will be announced. */
function deadlineWords({ t, site }: Reader, { facts }: Programme): string {
  return standingOn(facts, site.day) === 'closed' ? t('unknown') : t('programme.deadline.none');
}

function applicationWords(reader: Reader, programme: Programme): Inline[] {
  const { t } = reader;
  const { appliesFrom, appliesUntil } = programme.facts;
  const days = [
    appliesFrom && t('validity.from', { date: reader.date(appliesFrom) }),
    appliesUntil && t('programme.applies.until', { date: reader.date(appliesUntil) }),
  ];
  return [
    reader.text(days.filter(Boolean).join(' ')),
    ...applicationSpans(reader, programme).flatMap(({ value, ...span }): Inline[] =>
      value === 'now'
        ? []
        : [{ type: 'dated', ...span, of: [reader.text(` – ${t(`programme.applies.${value}`).toLowerCase()}`)] }],
    ),
  ];
}

/** The rule of today on the same matter, and the same at another level: whichever of the two names the other. */
export function comparable({ site }: Reader, programme: Programme): Programme[] {
  const own = programme.facts.compare.map(({ id }) => site.get('programme', id));
  const naming = site
    .mentionsOf(programme)
    .filter((other): other is Programme => other.kind === 'programme')
    .filter(({ facts }) => facts.compare.some(({ id }) => id === programme.id));
  return [...new Set([...own, ...naming])];
}

/** What must be known before reading on: that it is closed, or whose rule it is where it is none of the province today. */
export function programmeNotices(reader: Reader, programme: Programme): NoticeView[] {
  const { facts } = programme;
  if (facts.status === 'reference') return [referenceNotice(reader, programme)];
  return standingSpans(reader, programme)
    .filter(({ value }) => value === 'closed')
    .map(({ from, until }) => ({
      tone: 'stop',
      title: reader.t('notice.archived.title'),
      lines: [[reader.text(reader.t('notice.archived.programme'))]],
      from,
      until,
    }));
}

/** Whose rule it is and of which version, how well it was read, whom to ask, and where the rule of today stands. */
function referenceNotice(reader: Reader, programme: Programme): NoticeView {
  const { facts } = programme;
  const { t } = reader;
  const version = facts.version ? `, ${t('mark.version', { version: reader.date(facts.version) })}` : '';
  const checked = facts.verification === 'unchecked' ? 'unchecked' : 'reference';
  const others = comparable(reader, programme);
  return {
    tone: 'warn',
    title: t(`programme.reference.${facts.level}`, { version }),
    lines: [
      [
        reader.text(`${t(`programme.reference.${checked}`)} `),
        reader.inlineLink(reader.entry(facts.contact)),
        reader.text('.'),
      ],
      ...(others.length > 0
        ? [
            [
              reader.text(`${t('programme.compare')}: `),
              ...others.flatMap((other, at): Inline[] => [
                ...(at > 0 ? [reader.text('; ')] : []),
                reader.inlineLink(other),
              ]),
              reader.text('.'),
            ],
          ]
        : []),
    ],
  };
}
