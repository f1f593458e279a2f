import type { Situation } from '../collections/situation.ts';
import { formatVnd } from '../domain/format.ts';
import { fill } from '../domain/presenters/check-sentences.ts';
import type { SupportWords } from '../domain/presenters/check-words.ts';
import { languageOf } from '../domain/routes.ts';
import { type CheckState, isState, NOT_SURE, readState, situationOf, writeState } from '../domain/support/answers.ts';
import { evaluate, type Evaluation, isAskedFor } from '../domain/support/evaluate.ts';
import { readMoney, writeMoney } from '../domain/support/money-input.ts';
import { type Question, questionsFor } from '../domain/support/questions.ts';
import type { SupportRules } from '../domain/support/rules.ts';
import { isOverOn } from '../domain/support/standing.ts';
import { dayInVietNam } from '../domain/today.ts';
import { clearDecision, markDecision, takeAlong } from './support-decision.ts';

/** Where a programme stands in the result. */
type Group = 'fits' | 'unknown' | 'differs' | 'closed' | 'other';

/** The anchor of the whole table, which anybody may read instead of answering. */
const TABLE = '#bang-xet';

/**
 * Asks question by question and marks the decision table with the answers. The answers stand in the address alone, so
 * that back works, a result can be shared, and nothing leaves the device.
 */
class SupportCheck extends HTMLElement {
  /** The rules of each programme with its part of the table, in the order in which they stand there. */
  #programmes: ReadonlyArray<{ rules: SupportRules; element: HTMLElement }> = [];
  #words!: SupportWords;
  #state: CheckState = readState('');
  #form!: HTMLFormElement;
  readonly #language = languageOf(location.pathname);

  connectedCallback(): void {
    const rules = JSON.parse(this.#one('[data-rules]').textContent) as SupportRules[];
    const rulesOf = new Map(rules.map((one) => [one.id, one]));
    this.#programmes = [...this.querySelectorAll<HTMLElement>('[data-programme]')].map((element) => ({
      element,
      rules: rulesOf.get(element.id)!,
    }));
    this.#words = JSON.parse(this.#one('[data-words]').textContent) as SupportWords;
    this.#form = this.querySelector('form')!;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer((event.submitter as HTMLButtonElement | null)?.name === NOT_SURE);
    });
    this.#form.addEventListener('input', () => {
      this.#error('');
      this.#showUnderstood();
    });
    this.#one('[data-back]').addEventListener('click', () => this.#goBack());
    for (const button of this.querySelectorAll('[data-restart]'))
      button.addEventListener('click', () => this.#go(readState('')));
    this.#one('[data-print]').addEventListener('click', () => print());
    this.#one('[data-copy]').addEventListener('click', () => void this.#copy());
    addEventListener('hashchange', () => {
      // An anchor of the page, such as that of the skip link, is no step.
      if (location.hash === '' || this.#isOwn) this.#show(true);
    });
    this.#show(false);
  }

  get #tongue() {
    return { words: this.#words, language: this.#language };
  }

  get #asked(): Question[] {
    return this.#questionsFor(this.#state.answers);
  }

  #questionsFor(answers: CheckState['answers']): Question[] {
    return questionsFor(
      this.#programmes.map(({ rules }) => rules),
      situationOf(answers),
    );
  }

  /** Whether the address names the table, a programme in it, or a state of the questions. */
  get #isOwn(): boolean {
    return this.#inTable || isState(location.hash);
  }

  get #inTable(): boolean {
    return location.hash === TABLE || this.#programmes.some(({ rules }) => location.hash === `#${rules.id}`);
  }

  /** Shows what the address says. After a step of the reader's the focus goes along. */
  #show(moved: boolean): void {
    const table = this.#inTable;
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
    else if (this.querySelector('.check-result [data-programme]')) this.#showTable();
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
          input.value = given && given !== NOT_SURE ? writeMoney(Number(given), this.#language) : '';
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
    const asked = this.#questionsFor(answers);
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
    input?.setAttribute('aria-invalid', String(words !== ''));
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
    const today = dayInVietNam(new Date());
    const placed = new Map<Group, HTMLElement[]>();
    for (const { rules, element } of this.#programmes) {
      const evaluation = evaluate(rules, situation, today);
      markDecision(element, rules, situation, evaluation, this.#tongue, today);
      takeAlong(element, location.hash);
      const group = groupOf(rules, situation, evaluation, today);
      placed.set(group, [...(placed.get(group) ?? []), element]);
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const elements = placed.get(part.dataset['group'] as Group) ?? [];
      part.hidden = elements.length === 0;
      part.querySelector('[data-count]')!.textContent = `(${elements.length})`;
      part.append(...elements);
    }
  }

  /** Back in the table every programme stands in its place, without marks. */
  #showTable(): void {
    for (const { rules, element } of this.#programmes) {
      this.#one(`[data-level="${rules.level}"]`).append(element);
      clearDecision(element);
      takeAlong(element, '');
    }
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
    // Not the address as it stands: an anchor of the page may have taken the place of the answers.
    const address = location.origin + location.pathname + writeState(this.#state);
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    this.#one('[data-copied]').textContent = copied ? this.#words.copied : this.#words.copyFailed;
  }

  #one(selector: string): HTMLElement & { textContent: string } {
    return this.querySelector<HTMLElement & { textContent: string }>(selector)!;
  }
}

function groupOf(rules: SupportRules, situation: Situation, { result }: Evaluation, today: string): Group {
  if (!isAskedFor(rules, situation)) return 'other';
  if (isOverOn(rules, today)) return 'closed';
  if (result === 'yes' || result === 'matches') return 'fits';
  return result === 'unknown' ? 'unknown' : 'differs';
}

/** What somebody typed stays as they typed it, as long as it means the answer in the address. */
const readsAs = (typed: string, given: string | undefined) =>
  given !== undefined && String(readMoney(typed).vnd) === given;

const list = (parts: readonly string[]) => parts.join('; ');

customElements.define('support-check', SupportCheck);
