import { isState, readState } from '../domain/support/answers.ts';
import { mailAddress, withPart } from '../domain/support/message.ts';
import { carryAnswers, chooseAnswers } from './chosen-answers.ts';
import { pageAt } from './place-of.ts';

/** A message to the office, to which readers may add what they answered in the checker. */
class AskOffice extends HTMLElement {
  #lines: string[] = [];

  connectedCallback(): void {
    this.#choice.addEventListener('change', () => this.#write());
    // Any other address is an anchor of the page: what was answered stays.
    addEventListener('hashchange', () => {
      if (isState(location.hash)) void this.#read();
    });
    void this.#read();
    const at = new URLSearchParams(location.hash.slice(1)).get('at');
    if (at && isState(location.hash)) document.getElementById(at)?.scrollIntoView();
  }

  get #choice(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  /** Few come with answers, so their words stand on the sheet to print alone, in Vietnamese as the message is. */
  async #read(): Promise<void> {
    const answered = Object.keys(readState(location.hash).answers).length > 0;
    if (answered) carryAnswers();
    const sheet = answered ? await pageAt(this.dataset['answers']!) : undefined;
    const list = sheet?.querySelector('own-answers');
    this.#lines = list ? chooseAnswers(list) : [];
    const none = this.#lines.length === 0;
    this.#choice.closest('label')!.hidden = none;
    if (none) this.#choice.checked = false;
    this.#write();
  }

  #write(): void {
    const area = this.querySelector('textarea')!;
    const items = this.#choice.checked ? this.#lines : [];
    area.value = withPart(area.defaultValue, { lead: this.dataset['lead']!, items });
    const mail = this.querySelector<HTMLAnchorElement>('a[data-to]');
    if (mail) mail.href = mailAddress(mail.dataset['to']!, mail.dataset['subject']!, area.value);
  }
}

customElements.define('ask-office', AskOffice);
