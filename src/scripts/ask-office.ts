import { mailAddress, withPart } from '../domain/support/message.ts';
import { carryAnswers, chooseAnswers } from './chosen-answers.ts';

/** A message to the office, to which readers may add what they answered in the checker. */
class AskOffice extends HTMLElement {
  #lines: string[] = [];

  connectedCallback(): void {
    this.#choice.addEventListener('change', () => this.#write());
    addEventListener('hashchange', () => this.#read());
    this.#read();
  }

  get #choice(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  #read(): void {
    const list = this.querySelector<HTMLElement>('[data-lead]')!;
    this.#lines = chooseAnswers(list);
    const none = this.#lines.length === 0;
    this.#choice.closest('label')!.hidden = none;
    if (none) this.#choice.checked = false;
    else carryAnswers();
    this.#write();
  }

  #write(): void {
    const area = this.querySelector('textarea')!;
    const lead = this.querySelector<HTMLElement>('[data-lead]')!.dataset['lead']!;
    const items = this.#choice.checked ? this.#lines : [];
    area.value = withPart(area.defaultValue, { lead, items });
    const mail = this.querySelector<HTMLAnchorElement>('a[data-to]');
    if (mail) mail.href = mailAddress(mail.dataset['to']!, mail.dataset['subject']!, area.value);
  }
}

customElements.define('ask-office', AskOffice);
