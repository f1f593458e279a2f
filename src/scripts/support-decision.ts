import type { Situation } from '../collections/situation.ts';
import { amountSentences, type Tongue, verdictSentences } from '../domain/presenters/check-sentences.ts';
import { isMeantFor, supportAmount } from '../domain/support/amount.ts';
import type { Evaluation } from '../domain/support/evaluate.ts';
import type { CriterionRule, SupportRules } from '../domain/support/rules.ts';

/** Marks a programme of the decision table with the answers of the reader: verdict, conditions, amounts. */
export function markDecision(
  element: HTMLElement,
  rules: SupportRules,
  situation: Situation,
  evaluation: Evaluation,
  tongue: Tongue,
  today: string,
): void {
  const { words } = tongue;
  const verdict = element.querySelector<HTMLElement>('[data-verdict]')!;
  const nameOf = (criterion: CriterionRule) => withClause(element, criterion, tongue);
  verdict.textContent = verdictSentences(tongue, evaluation, nameOf).join(' ');
  verdict.dataset['result'] = evaluation.result;
  verdict.hidden = false;
  for (const { criterion, state } of evaluation.criteria) {
    const mark = element.querySelector<HTMLElement>(`[data-criterion="${criterion.id}"] [data-state]`);
    if (!mark || state === 'not-asked') continue;
    mark.dataset['state'] = state;
    mark.textContent = words.state[state];
  }
  for (const amount of rules.amounts) {
    const place = element.querySelector<HTMLElement>(`[data-offer="${amount.id}"] [data-amount]`)!;
    const [first = '', ...rest] = isMeantFor(amount, situation)
      ? amountSentences(
          tongue,
          supportAmount(rules, amount.id, situation, today),
          rules.level,
          situation.cost !== undefined,
        )
      : [words.notForYou];
    const sum = document.createElement('strong');
    sum.textContent = first;
    place.replaceChildren(sum, ['', ...rest].join(' '));
    place.hidden = false;
  }
}

/** Takes the marks away again. */
export function clearDecision(element: HTMLElement): void {
  element.querySelector<HTMLElement>('[data-verdict]')!.hidden = true;
  for (const state of element.querySelectorAll<HTMLElement>('[data-state]')) {
    state.dataset['state'] = '';
    state.textContent = '';
  }
  for (const place of element.querySelectorAll<HTMLElement>('[data-amount]')) place.hidden = true;
}

/**
 * Lets the links of a programme carry the answers; the way to the office also says where on the page that is. They stay
 * within the site: on paper only foreign links are written out.
 */
export function takeAlong(element: HTMLElement, hash: string): void {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('h4 a, .decision-more a')) {
    const at = link.dataset['at'];
    link.setAttribute('href', link.pathname + (hash && at ? `${hash}&at=${at}` : hash || (at ? `#${at}` : '')));
  }
}

/** "Nơi sản xuất – điểm a khoản 1 Điều 1 …": what a condition is about, and the provision as the table has it. */
function withClause(element: HTMLElement, { id, aspect }: CriterionRule, { words }: Tongue): string {
  const clause = element.querySelector(`[data-criterion="${id}"] td:last-child a`)?.textContent?.trim();
  return [aspect && words.aspect[aspect], clause].filter(Boolean).join(' – ');
}
