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

/** States of one provision that its text as a whole does not tell already. */
type ProvisionState = 'not-yet' | 'amended' | 'partly-repealed' | 'repealed';

/**
 * What happened to one provision, beside it: "Bãi bỏ bởi … (từ 15/10/2025)". A repealed one keeps its place: this is
 * its tombstone. Undefined where no change that was read names this very provision.
 */
export function provisionState(
  reader: Reader,
  policy: Entry<'policy'>,
  anchor: string,
): { state: ProvisionState; words: Inline[] } | undefined {
  const { t, site } = reader;
  const named = site.changesTo(policy.id).filter(({ provisions }) => provisions.includes(anchor));
  if (named.length === 0) return undefined;
  const whole = site.validityOf(policy.id).state;
  const validity = site.provisionValidityOf(policy.id, anchor);
  const { state } = validity;
  if (state === whole && state !== 'amended' && state !== 'partly-repealed') return undefined;
  if (state !== 'not-yet' && state !== 'amended' && state !== 'partly-repealed' && state !== 'repealed')
    return undefined;
  const makers = named.filter(({ policy: id, from }) =>
    'by' in validity ? validity.by.some((by) => by.policy === id && by.from === from) : true,
  );
  const words = makers.flatMap(({ policy: id, by, from, verification }, index): Inline[] => [
    ...(index > 0 ? [reader.text(', ')] : []),
    reader.clause({ policy: { collection: 'policies', id }, anchor: by }, 'within'),
    ...(from ? [reader.text(` (${t('validity.from', { date: reader.date(from) })})`)] : []),
    ...reader.doubt(verification),
  ]);
  return { state, words: [reader.text(`${t(`provision.${state}`)} `), ...words, reader.text('.')] };
}
