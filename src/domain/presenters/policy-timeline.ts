import type { Entry } from '../entry.ts';
import { layTimeline, stretchesOf } from '../pictures/timeline.ts';
import type { TimelineView } from '../pictures/views.ts';
import type { ValidityState } from '../validity.ts';
import type { Inline } from '../view.ts';
import { periodInWords } from './period.ts';
import type { Reader } from './reader.ts';

interface LifeEvent {
  date: string;
  event: Inline[];
}

/** The life of a text to the day of the build: signed, in force, changed by others, over. Undefined when only one date is known. */
export function policyTimeline(reader: Reader, policy: Entry<'policy'>): TimelineView | undefined {
  const events = eventsOf(reader, policy);
  if (events.length < 2) return undefined;
  const today = reader.site.day;
  const past = events.filter(({ date }) => date <= today);
  const stretches = stretchesOf(
    past.map(({ date }) => date),
    today,
    (day): ValidityState => reader.site.validityOf(policy.id, day).state,
  );
  const all = [
    ...events,
    { date: today, event: [reader.text(reader.t('timeline.today', { state: stateOf(reader, policy) }))] },
  ];
  const rows = all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    label: reader.t('timeline.label', {
      name: reader.shortName(policy.facts, policy.words.vi.title),
      count: rows.length,
    }),
    geometry: layTimeline(rows, stretches, rows.at(-1)?.date ?? today),
    legend: [...new Set(stretches.map(({ state }) => state))].map((state) => ({
      state,
      text: reader.t(`validity.${state}`),
    })),
    columns: [reader.t('timeline.number'), reader.t('timeline.date'), reader.t('timeline.event')],
    rows: rows.map(({ date, event }) => ({ date: reader.date(date), event })),
  };
}

function eventsOf(reader: Reader, policy: Entry<'policy'>): LifeEvent[] {
  const { facts } = policy;
  const { t } = reader;
  const plain = (date: string, text: string): LifeEvent => ({ date, event: [reader.text(text)] });
  return [
    ...(facts.signedOn
      ? [plain(facts.leftBlank.includes('day') ? facts.signedOn.slice(0, 4) : facts.signedOn, t('timeline.signed'))]
      : []),
    ...(facts.effectiveFrom ? [plain(facts.effectiveFrom, t('timeline.effective'))] : []),
    ...reader.site.changesTo(policy.id).flatMap(({ policy: by, from, type, verification }): LifeEvent[] =>
      from === undefined
        ? []
        : [
            {
              date: from,
              event: [
                reader.inlineLink(reader.site.get('policy', by)),
                reader.text(` ${t(`change.${type}.it`)}`),
                ...reader.doubt(verification),
              ],
            },
          ],
    ),
    ...(facts.period
      ? [plain(`${facts.period.to}-12-31`, t('timeline.periodEnd', { period: periodInWords(reader, facts.period) }))]
      : []),
  ];
}

function stateOf(reader: Reader, policy: Entry<'policy'>): string {
  const state = reader.t(`validity.${reader.site.validityOf(policy.id).state}`);
  return state[0]!.toLowerCase() + state.slice(1);
}
