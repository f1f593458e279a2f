import { mailAddress } from '../domain/support/message.ts';

/** A letter that readers fill in where it stands: what they write goes into the e-mail it opens. */
class BlankLetter extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea');
    const mail = this.querySelector<HTMLAnchorElement>('a[data-to]');
    area?.addEventListener('input', () => {
      if (mail) mail.href = mailAddress(mail.dataset['to']!, mail.dataset['subject']!, area.value);
    });
  }
}

customElements.define('blank-letter', BlankLetter);
