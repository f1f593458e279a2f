import { dayAfter, spans } from '../dated.ts';
import type { RecognitionEnd } from '../recognition.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** Clause 3 of Article 17 of Circular 26/2014/TT-BCT: how long a certificate runs, in the wording of 2014. */
const RULE = { policy: { collection: 'policies', id: 'tt-26-2014-bct' }, anchor: 'dieu-17-khoan-3' } as const;
const RULE_NUMBER = '26/2014/TT-BCT';

/** How long something runs: by its source, and then by the reader's day; by the rule of 2014 no verdict at all. */
export function termLine(reader: Reader, end: RecognitionEnd): Inline[] {
  if (!end) return [reader.text(reader.t('ocop.termUnknown'))];
  return end.basis === 'stated' ? statedEnd(reader, end.day) : endByRule(reader, end.day);
}

function statedEnd(reader: Reader, end: string): Inline[] {
  const { day } = reader.site;
  const over = dayAfter(end);
  return spans(day, day < over ? [{ from: over, value: over }] : []).map(({ value, ...dated }): Inline => {
    const key = value < over ? 'ocop.until' : 'ocop.lapsed';
    return {
      type: 'dated',
      ...dated,
      of: [reader.text(reader.t(key, { date: reader.date(end), day: reader.date(value) }))],
    };
  });
}

/** The sentence is the same before and after the day: nobody here knows whether the day counts. */
function endByRule(reader: Reader, end: string): Inline[] {
  const { t, site } = reader;
  return [
    reader.text(`${t('award.rule')} `),
    site.find('policy', RULE.policy.id)
      ? reader.clause(RULE, 'within')
      : reader.text(`${t('documentType.circular')} ${RULE_NUMBER}`),
    reader.text(`, ${t('award.rule.end', { date: reader.date(end) })}`),
    ...reader.doubt('unchecked'),
    reader.text(`. ${t('award.rule.ask')} `),
    reader.inlineLink(site.get('agency', 'so-cong-thuong')),
    reader.text('.'),
  ];
}
