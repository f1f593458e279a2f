import type { SupportWords } from '../domain/presenters/check-words.ts';
import type { Situation } from '../collections/situation.ts';
import { formatNumber, formatVersions, formatVnd } from '../domain/format.ts';
import { languageOf } from '../domain/routes.ts';
import { type CheckState, NOT_SURE, readState, situationOf, writeState } from '../domain/support/answers.ts';
import { type AmountAnswer, isMeantFor, supportAmount } from '../domain/support/amount.ts';
import { evaluate, type Evaluation, isAskedFor } from '../domain/support/evaluate.ts';
import { readMoney } from '../domain/support/money-input.ts';
import { type Question, questionsFor } from '../domain/support/questions.ts';
import type { CriterionRule, SupportRules } from '../domain/support/rules.ts';
import { standingOn } from '../domain/support/standing.ts';

/** Where a programme stands in the result. */
type Group = 'fits' | 'unknown' | 'differs' | 'closed' | 'other';

/** The anchor of the whole table, which anybody may read instead of answering. */
const TABLE = '#bang-xet';

/**
 * Asks question by question and marks the decision table with the answers. The answers stand in the address alone, so
 * that back works, a result can be shared, and nothing leaves the device.
 */
class SupportCheck extends HTMLElement {
  #rules: SupportRules[] = [];
  #words!: SupportWords;
  #state: CheckState = readState('');
  /** Each programme's part of the table, in the order in which it stands there. */
  #decisions = new Map<string, HTMLElement>();
  #form!: HTMLFormElement;
  readonly #language = languageOf(location.pathname);

  connectedCallback(): void {
    this.#rules = JSON.parse(this.#one('[data-rules]').textContent) as SupportRules[];
    this.#words = JSON.parse(this.#one('[data-words]').textContent) as SupportWords;
    for (const element of this.querySelectorAll<HTMLElement>('[data-programme]'))
      this.#decisions.set(element.dataset['programme']!, element);
    this.#form = this.querySelector('form')!;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer((event.submitter as HTMLButtonElement | null)?.name === NOT_SURE);
    });
    this.#form.addEventListener('input', () => this.#showUnderstood());
    this.#one('[data-back]').addEventListener('click', () => this.#goBack());
    for (const button of this.querySelectorAll('[data-restart]'))
      button.addEventListener('click', () => this.#go(readState('')));
    this.#one('[data-print]').addEventListener('click', () => print());
    this.#one('[data-copy]').addEventListener('click', () => void this.#copy());
    addEventListener('hashchange', () => this.#show(true));
    this.#show(false);
  }

  get #asked(): Question[] {
    return questionsFor(this.#rules, situationOf(this.#state.answers));
  }

  /** Shows what the address says. After a step of the reader's the focus goes along. */
  #show(moved: boolean): void {
    const table = location.hash === TABLE || this.#decisions.has(location.hash.slice(1));
    this.#state = readState(location.hash);
    const { step } = this.#state;
    const result = !table && step === 'result';
    this.#form.hidden = table || result;
    this.#one('.check-result').hidden = !result;
    this.#one('.check-table').hidden = !table;
    this.#one('[data-start]').hidden = !table;
    // Whoever changes the language keeps the answers.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch')) link.hash = location.hash;
    if (result) this.#showResult();
    else this.#showTable();
    if (!table && step !== 'result') this.#showQuestion(step);
    if (!moved) return;
    const heading = table ? '#bang-xet' : result ? '#ket-qua' : 'fieldset:not([hidden]) h2';
    this.#one(heading).focus();
    this.scrollIntoView();
  }

  #showQuestion(step: Question): void {
    const asked = this.#asked;
    const question = asked.includes(step) ? step : asked[0]!;
    for (const screen of this.#form.querySelectorAll('fieldset')) {
      const current = screen.dataset['question'] === question;
      screen.hidden = !current;
      screen.disabled = !current;
      if (!current) continue;
      const given = this.#state.answers[question];
      for (const input of screen.querySelectorAll('input')) {
        if (input.type !== 'text') input.checked = given !== undefined && given.split(' ').includes(input.value);
        else if (!readsAs(input.value, given))
          input.value = given && given !== NOT_SURE ? formatVnd(Number(given), this.#language) : '';
      }
    }
    const number = asked.indexOf(question) + 1;
    this.#one('.check-progress').textContent = fill(this.#words.progress, { number, total: asked.length });
    this.#one('[data-back]').hidden = number === 1;
    this.#error('');
    this.#showUnderstood();
  }

  #answer(notSure: boolean): void {
    const screen = this.#screen;
    const question = screen.dataset['question'] as Question;
    const given = notSure ? NOT_SURE : this.#given(screen, question);
    if (given === undefined) return;
    const answers = { ...this.#state.answers, [question]: given };
    const asked = questionsFor(this.#rules, situationOf(answers));
    const next = asked[asked.indexOf(question) + 1] ?? 'result';
    this.#go({ answers, step: next });
  }

  /** What was answered on a screen; undefined when it cannot be taken, and the reason stands on the screen. */
  #given(screen: HTMLFieldSetElement, question: Question): string | undefined {
    if (question === 'cost') {
      const { vnd, problem } = readMoney(screen.querySelector('input')!.value);
      if (problem) this.#error(this.#words.problem[problem]);
      return vnd === undefined ? undefined : String(vnd);
    }
    const chosen = [...screen.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    if (chosen.length === 0) this.#error(this.#words.missing);
    return chosen.length === 0 ? undefined : chosen.join(' ');
  }

  #goBack(): void {
    const asked = this.#asked;
    const at = asked.indexOf(this.#screen.dataset['question'] as Question);
    this.#go({ ...this.#state, step: asked[at - 1] ?? 'needs' });
  }

  #go(state: CheckState): void {
    const hash = writeState(state);
    // The same address again is no step; what it shows may still have changed.
    if (hash === location.hash) this.#show(true);
    else location.hash = hash;
  }

  #error(words: string): void {
    const screen = this.#form.querySelector<HTMLFieldSetElement>('fieldset:not([hidden])');
    if (!screen) return;
    screen.querySelector('[data-error]')!.textContent = words;
    const input = screen.querySelector('input');
    input?.toggleAttribute('aria-invalid', words !== '');
    if (words) input?.focus();
  }

  /** Says a sum back as soon as it is understood. */
  #showUnderstood(): void {
    const output = this.querySelector('fieldset:not([hidden]) [data-understood]');
    if (!output) return;
    const { vnd } = readMoney(this.#screen.querySelector('input')!.value);
    output.textContent = vnd === undefined ? '' : fill(this.#words.understood, { sum: formatVnd(vnd, this.#language) });
  }

  get #screen(): HTMLFieldSetElement {
    return this.#form.querySelector('fieldset:not([hidden])')!;
  }

  #showResult(): void {
    const situation = situationOf(this.#state.answers);
    this.#showAnswers();
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    const placed = new Map<Group, HTMLElement[]>();
    for (const rules of this.#rules) {
      const element = this.#decisions.get(rules.id)!;
      const evaluation = evaluate(rules, situation, today);
      this.#mark(element, rules, situation, evaluation, today);
      const group = groupOf(rules, situation, evaluation, today);
      placed.set(group, [...(placed.get(group) ?? []), element]);
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const elements = inTableOrder(placed.get(part.dataset['group'] as Group) ?? [], this.#decisions);
      part.hidden = elements.length === 0;
      part.querySelector('[data-count]')!.textContent = `(${elements.length})`;
      part.append(...elements);
    }
  }

  /** Back in the table every programme stands in its place, without marks. */
  #showTable(): void {
    for (const [id, element] of this.#decisions) {
      const level = this.#rules.find((rules) => rules.id === id)!.level;
      this.#one(`[data-level="${level}"]`).append(element);
      element.querySelector<HTMLElement>('[data-verdict]')!.hidden = true;
      for (const state of element.querySelectorAll<HTMLElement>('[data-state]')) state.textContent = '';
      for (const output of element.querySelectorAll<HTMLElement>('[data-amount]')) output.hidden = true;
      takeAlong(element, '');
    }
  }

  #mark(element: HTMLElement, rules: SupportRules, situation: Situation, evaluation: Evaluation, today: string): void {
    const { result, version, criteria, deciding, open } = evaluation;
    const verdict = element.querySelector<HTMLElement>('[data-verdict]')!;
    const asked = open.filter(({ state }) => state !== 'not-asked').map(({ criterion }) => criterion);
    const refused = result === 'no' || result === 'differs';
    verdict.textContent = [
      `${fill(this.#words.result[result], { version: this.#versionInWords(version) })}.`,
      refused &&
        fill(this.#words.decides, {
          conditions: list(deciding.map((criterion) => this.#withClause(element, criterion))),
        }),
      asked.length > 0 &&
        fill(this.#words.remaining, {
          conditions: list(asked.map((criterion) => this.#withClause(element, criterion))),
        }),
      !refused && this.#seen(open.length - asked.length),
    ]
      .filter(Boolean)
      .join(' ');
    verdict.dataset['result'] = result;
    verdict.hidden = false;
    for (const { criterion, state } of criteria) {
      const mark = element.querySelector<HTMLElement>(`[data-criterion="${criterion.id}"] [data-state]`);
      if (!mark) continue;
      mark.dataset['state'] = state;
      mark.textContent = state === 'not-asked' ? '' : this.#words.state[state];
    }
    for (const amount of rules.amounts) {
      const output = element.querySelector<HTMLElement>(`[data-offer="${amount.id}"] [data-amount]`)!;
      output.hidden = false;
      const [first = '', ...rest] = isMeantFor(amount, situation)
        ? this.#amountInWords(supportAmount(rules, amount.id, situation, today), rules.level)
        : [this.#words.notForYou];
      const sum = document.createElement('strong');
      sum.textContent = first;
      output.replaceChildren(sum, ['', ...rest].join(' '));
    }
    // What is opened from here knows the answers, where the reader wants to take them along.
    takeAlong(element, location.hash);
  }

  /** "Nơi sản xuất – điểm a khoản 1 Điều 1 …": what a condition is about, and the provision as the table has it. */
  #withClause(element: HTMLElement, { id, aspect }: CriterionRule): string {
    const clause = element.querySelector(`[data-criterion="${id}"] td:last-child a`)?.textContent.trim();
    return [aspect && this.#words.aspect[aspect], clause].filter(Boolean).join(' – ');
  }

  /** "2025 và 2012": the wordings that an answer rests on. */
  #versionInWords(version: string | undefined): string {
    return formatVersions(version, this.#language) ?? this.#words.anyVersion;
  }

  #seen(count: number): string {
    const { one, several } = this.#words.seen;
    return count === 0 ? '' : count === 1 ? one : fill(several, { count });
  }

  /** The amount in a sentence, and then what limits it, what remains to be paid, and why it is a reference. */
  #amountInWords({ result, basis, version }: AmountAnswer, level: SupportRules['level']): string[] {
    const { amount, reason } = this.#words;
    if (result === 'unknown') return [amount.unknown];
    const { vnd, rate, limit, ownShare } = result;
    const sum = (of: number) => formatVnd(of, this.#language);
    const why = fill(reason[level], { version: this.#versionInWords(version) });
    return [
      vnd === undefined
        ? fill(amount.share, { rate: formatNumber(rate ?? 100, this.#language) })
        : fill(basis === 'confirmed' ? amount.most : amount.reference, { sum: sum(vnd) }),
      // Without a rate only the ceiling is known, and no share of the cost can be told.
      this.#state.answers.cost !== undefined && rate === undefined && amount.noRate,
      ownShare !== undefined && limit && amount.limit[limit],
      ownShare !== undefined && ownShare > 0 && fill(amount.own, { sum: sum(ownShare) }),
      basis !== 'confirmed' && fill(amount.confirm, { reason: why }),
    ].filter((sentence) => typeof sentence === 'string');
  }

  #showAnswers(): void {
    const answers = this.#one('.check-answers dl');
    answers.replaceChildren(
      ...this.#asked.map((question) => {
        const row = document.createElement('div');
        const term = document.createElement('dt');
        const value = document.createElement('dd');
        const change = document.createElement('a');
        term.textContent = this.#words.question[question];
        value.textContent = this.#answerInWords(question);
        change.href = writeState({ ...this.#state, step: question });
        change.textContent = this.#words.change;
        change.setAttribute('aria-label', `${this.#words.change}: ${this.#words.question[question]}`);
        value.append(' ', change);
        row.append(term, value);
        return row;
      }),
    );
  }

  #answerInWords(question: Question): string {
    const given = this.#state.answers[question];
    if (given === undefined || given === NOT_SURE) return this.#words.notSure;
    if (question === 'cost') return formatVnd(Number(given), this.#language);
    const screen = this.#one(`[data-question="${question}"]`);
    return list(
      given.split(' ').map((value) => screen.querySelector(`[value="${value}"]`)!.parentElement!.textContent.trim()),
    );
  }

  async #copy(): Promise<void> {
    const copied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    this.#one('[data-copied]').textContent = copied ? this.#words.copied : this.#words.copyFailed;
  }

  #one(selector: string): HTMLElement & { textContent: string } {
    return this.querySelector<HTMLElement & { textContent: string }>(selector)!;
  }
}

/** Lets the links of a programme carry the answers. They stay within the site: on paper only foreign links are written out. */
function takeAlong(element: HTMLElement, hash: string): void {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('h4 a, .decision-more a'))
    link.setAttribute('href', link.pathname + hash);
}

function groupOf(rules: SupportRules, situation: Situation, { result }: Evaluation, today: string): Group {
  if (!isAskedFor(rules, situation)) return 'other';
  if (standingOn(rules, today) === 'closed') return 'closed';
  if (result === 'yes' || result === 'matches') return 'fits';
  return result === 'unknown' ? 'unknown' : 'differs';
}

/** As in the table: the province first. */
function inTableOrder(elements: HTMLElement[], all: ReadonlyMap<string, HTMLElement>): HTMLElement[] {
  const order = [...all.values()];
  return elements.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** What somebody typed stays as they typed it, as long as it means the answer in the address. */
const readsAs = (typed: string, given: string | undefined) =>
  given !== undefined && String(readMoney(typed).vnd) === given;

const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const list = (parts: readonly string[]) => parts.join('; ');

customElements.define('support-check', SupportCheck);
