import { ASPECT_NAMES, type Situation } from '../../collections/situation.ts';
import type { WorkedCase } from '../../collections/support-rule.ts';
import type { Entry } from '../entry.ts';
import { formatVnd } from '../format.ts';
import { isMeantFor, supportAmount } from '../support/amount.ts';
import { evaluate } from '../support/evaluate.ts';
import { rulesOf } from '../support/of-site.ts';
import type { SupportRules } from '../support/rules.ts';
import type { BlockView, Inline } from '../view.ts';
import { choiceWords } from './choice-words.ts';
import type { Reader } from './reader.ts';
import { type AmountView, amountView, verdictView } from './support-words.ts';

type Programme = Entry<'programme'>;

/** Worked cases, reckoned anew with the rules as they are: what a reader sees is what the checker would answer. */
export function casesBlock(reader: Reader, programme: Programme): BlockView {
  const { t } = reader;
  const { cases } = programme.facts;
  const rules = rulesOf(reader.site, programme);
  return {
    id: 'tinh-thu',
    heading: t('programme.cases'),
    intro: cases.length > 0 ? t('programme.cases.intro') : undefined,
    form: 'list',
    items: [],
    table:
      cases.length > 0
        ? {
            columns: [t('programme.cases.situation'), t('programme.cases.answer'), t('programme.cases.amount')],
            rows: cases.map((one) => caseRow(reader, programme, rules, one)),
          }
        : undefined,
    empty: t('programme.cases.none'),
    folded: t('programme.cases.open', { count: cases.length }),
    place: 'before',
  };
}

function caseRow(reader: Reader, programme: Programme, rules: SupportRules, { situation, on }: WorkedCase): Inline[][] {
  const day = on ?? programme.facts.checkedOn;
  const verdict = verdictView(reader, evaluate(rules, situation, day));
  const excluded = verdict.result === 'no' || verdict.result === 'differs';
  const meant = excluded ? [] : rules.amounts.filter((amount) => isMeantFor(amount, situation));
  return [
    [reader.text(situationWords(reader, situation))],
    [reader.text(`${verdict.text}.`)],
    meant.flatMap(({ id }) => [
      ...(meant.length > 1 ? [{ type: 'line' as const, of: offerName(reader, programme, id) }] : []),
      ...amountParts(reader, amountView(reader, supportAmount(rules, id, situation, day))),
    ]),
  ];
}

/** "Hộ kinh doanh · … · chi phí 400 triệu đồng": the answers of one case, in the order of the questions. */
export function situationWords({ t, language }: Reader, situation: Situation): string {
  const answers = ASPECT_NAMES.flatMap((aspect) => {
    const answer = situation[aspect];
    return answer === undefined ? [] : [t(choiceWords(aspect, answer))];
  });
  const cost = situation.cost === undefined ? [] : [`${t('situation.cost')}: ${formatVnd(situation.cost, language)}`];
  return [...answers, ...cost].join(' · ');
}

/** Which offer a sum is of, where several are meant for the same case. */
function offerName(reader: Reader, programme: Programme, id: string): Inline[] {
  const offer = programme.facts.offers.find((one) => one.id.wordsId === id);
  return offer ? [reader.phrase(programme, offer.id), reader.text(':')] : [];
}

/** The sum and how firm it is; below it how it was reckoned. */
function amountParts(reader: Reader, view: AmountView): Inline[] {
  const reasons = [
    [view.formula, view.formula && view.ceiling].filter(Boolean).join('; '),
    view.limit,
    view.ownShare && capitalised(view.ownShare),
  ].filter(Boolean);
  const mark = { verification: 'unchecked' as const, text: reader.t('support.basis.mark') };
  return [
    reader.text(capitalised(view.text)),
    ...(view.basis === 'reference' ? [reader.text(' '), { type: 'mark' as const, mark }] : []),
    ...(reasons.length > 0 ? [{ type: 'line' as const, of: [reader.text(`${reasons.join('. ')}.`)] }] : []),
  ];
}

const capitalised = (words: string) => words[0]!.toUpperCase() + words.slice(1);
