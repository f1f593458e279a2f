import { ASPECT_NAMES, type Situation } from '../../collections/situation.ts';
import type { WorkedCase } from '../../collections/support-rule.ts';
import type { Entry } from '../entry.ts';
import { formatVnd } from '../format.ts';
import { isMeantFor, supportAmount } from '../support/amount.ts';
import { evaluate } from '../support/evaluate.ts';
import { rulesOf } from '../support/of-site.ts';
import type { SupportRules } from '../support/rules.ts';
import type { BlockView, Inline } from '../view.ts';
import { choiceWords } from './check.ts';
import type { Reader } from './reader.ts';
import { amountView, verdictView } from './support-words.ts';

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
    items: cases.map((one) => caseItem(reader, programme, rules, one)),
    empty: t('programme.cases.none'),
    folded: t('programme.cases.open', { count: cases.length }),
    place: 'before',
  };
}

function caseItem(reader: Reader, programme: Programme, rules: SupportRules, { situation, on }: WorkedCase): Inline[] {
  const day = on ?? programme.facts.checkedOn;
  const verdict = verdictView(reader, evaluate(rules, situation, day));
  const excluded = verdict.result === 'no' || verdict.result === 'differs';
  const lines = excluded
    ? []
    : rules.amounts
        .filter((amount) => isMeantFor(amount, situation))
        .map(({ id }) =>
          amountLine(reader, programme, id, amountView(reader, supportAmount(rules, id, situation, day))),
        );
  return [
    reader.text(situationWords(reader, situation)),
    { type: 'line', of: [reader.text(`${verdict.text}.`)] },
    ...lines.map((of): Inline => ({ type: 'line', of })),
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

/** What one offer comes to, how it is reckoned, and how firm that is. */
function amountLine(reader: Reader, programme: Programme, id: string, view: ReturnType<typeof amountView>): Inline[] {
  const several = programme.facts.offers.filter(({ rate, cap, multiplier }) => rate ?? cap ?? multiplier).length > 1;
  const words = [view.formula, view.formula && view.ceiling, view.limit, view.ownShare].filter(Boolean).join('; ');
  const offer = programme.facts.offers.find((one) => one.id.wordsId === id);
  return [
    ...(several && offer ? [reader.phrase(programme, offer.id), reader.text(': ')] : []),
    reader.text(words ? `${view.text} (${words})` : view.text),
    ...(view.basis === 'reference'
      ? [
          reader.text(' '),
          { type: 'mark' as const, mark: { verification: 'unchecked' as const, text: reader.t('support.basis.mark') } },
        ]
      : []),
  ];
}
