import { type Dated, spans } from '../dated.ts';
import type { Entry } from '../entry.ts';
import type { ChangedBy, Validity, ValidityState } from '../validity.ts';
import type { BadgeView, Inline, Tone } from '../view.ts';
import type { Reader } from './reader.ts';

const TONES: Record<ValidityState, Tone> = {
  'in-force': 'ok',
  'not-yet': 'warn',
  amended: 'warn',
  'partly-repealed': 'warn',
  repealed: 'stop',
  expired: 'stop',
  unknown: 'plain',
};

/** The validity of a text on the day of the build and, by what is known, on the days after it. */
export function validitySpans({ site }: Reader, policy: Entry<'policy'>): Array<Dated & { value: Validity }> {
  const later = site.scheduleOf(policy.id).map(({ from, validity }) => ({ from, value: validity }));
  return spans(site.validityOf(policy.id), later);
}

/** The state of a text as badges: one for now, one for each day on which it changes. */
export function validityBadges(reader: Reader, policy: Entry<'policy'>): BadgeView[] {
  return validitySpans(reader, policy).map(({ from, until, value: { state } }) => ({
    tone: TONES[state],
    text: reader.t(`validity.${state}`),
    from,
    until,
  }));
}

/** The state in a sentence, with its day and who changed the text. */
export function validitySentence(reader: Reader, policy: Entry<'policy'>): Inline[] {
  return validitySpans(reader, policy).map(({ from, until, value }): Inline => ({
    type: 'dated',
    from,
    until,
    of: [
      reader.text(
        from
          ? reader.t('validity.since', { date: reader.date(from) })
          : reader.t('validity.asOf', { date: reader.date(reader.site.day) }),
      ),
      reader.text(` ${stateInWords(reader, value)}`),
      ...('by' in value ? [reader.text(` ${reader.t('validity.by')} `), ...changers(reader, value.by)] : []),
      reader.text('.'),
    ],
  }));
}

/** Who changed a text, each with its day. */
export function changers(reader: Reader, by: readonly ChangedBy[]): Inline[] {
  return by.flatMap(({ policy, from }, index): Inline[] => [
    ...(index > 0 ? [reader.text(', ')] : []),
    reader.inlineLink(reader.site.get('policy', policy)),
    ...(from ? [reader.text(` (${reader.t('validity.from', { date: reader.date(from) })})`)] : []),
  ]);
}

function stateInWords(reader: Reader, validity: Validity): string {
  const { t } = reader;
  switch (validity.state) {
    case 'not-yet':
      return t('validity.sentence.not-yet', { date: reader.date(validity.from) });
    case 'expired':
      return t('validity.sentence.expired', { from: validity.period.from, to: validity.period.to });
    default:
      return t(`validity.sentence.${validity.state}`);
  }
}
