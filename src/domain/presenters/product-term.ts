import type { Recognition } from '../recognition.ts';
import { TERM_RULE, type Term, termsFrom } from '../term.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

type Terminable = Pick<Recognition, 'end' | 'product'>;

/** How long something runs: by its source, and then by the reader's day; else no verdict at all, and whom to ask. */
export function termLine(reader: Reader, recognition: Terminable): Inline[] {
  return inSpans(reader, recognition, (term) => {
    switch (term.state) {
      case 'unknown':
        return [reader.text(reader.t('ocop.termUnknown'))];
      case 'byRule':
        return endByRule(reader, term.day);
      case 'unsure':
        return [reader.text(reader.t('award.unsure', { date: reader.date(term.day) }))];
    }
  });
}

/** The same where there is little room. */
export function termInShort(reader: Reader, recognition: Terminable): Inline[] {
  const { t } = reader;
  return inSpans(reader, recognition, (term) => {
    switch (term.state) {
      case 'unknown':
        return [reader.text(t('unknown'))];
      case 'byRule':
        return [
          reader.text(`${t('compare.end.rule', { date: reader.date(term.day) })} `),
          termRule(reader),
          ...reader.doubt('unchecked'),
        ];
      case 'unsure':
        return [reader.text(t('compare.end.unsure', { date: reader.date(term.day) })), ...reader.doubt('unchecked')];
    }
  });
}

/** The provision of the rule, within a sentence. */
export function termRule(reader: Reader): Inline {
  const { site, t } = reader;
  return site.find('policy', TERM_RULE.policy.id)
    ? reader.clause(TERM_RULE, 'within')
    : reader.text(t('award.rule.circular'));
}

type Standing = Extract<Term, { state: 'running' | 'over' }>;

/** A verdict flips by the day; what is none is worded by `otherwise`, the same before and after. */
function inSpans(
  reader: Reader,
  recognition: Terminable,
  otherwise: (term: Exclude<Term, Standing>) => Inline[],
): Inline[] {
  return termsFrom(recognition, reader.site.day).flatMap(({ value: term, since, ...dated }): Inline[] =>
    term.state === 'running' || term.state === 'over'
      ? [{ type: 'dated', ...dated, of: [reader.text(standing(reader, term, since))] }]
      : otherwise(term),
  );
}

const standing = (reader: Reader, { state, day }: Standing, since: string): string =>
  reader.t(state === 'running' ? 'ocop.until' : 'ocop.lapsed', { date: reader.date(day), day: reader.date(since) });

/** The sentence is the same before and after the day: nobody here knows whether the day counts. */
function endByRule(reader: Reader, end: string): Inline[] {
  const { t, site } = reader;
  const office = site.office === undefined ? undefined : site.get('agency', site.office);
  return [
    reader.text(`${t('award.rule')} `),
    termRule(reader),
    reader.text(`, ${t('award.rule.end', { date: reader.date(end) })}`),
    ...reader.doubt('unchecked'),
    ...(office ? [reader.text(`. ${t('award.rule.ask')} `), reader.inlineLink(office)] : []),
    reader.text('.'),
  ];
}
