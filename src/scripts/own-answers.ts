import { isState } from '../domain/support/answers.ts';
import { carryAnswers, chooseAnswers } from './chosen-answers.ts';

/** What somebody answered in the checker, on the sheet they take along. Without answers it is not there. */
class OwnAnswers extends HTMLElement {
  connectedCallback(): void {
    // Any other address is an anchor of the page: what was answered stays.
    addEventListener('hashchange', () => {
      if (isState(location.hash)) this.#show();
    });
    this.#show();
  }

  #show(): void {
    this.hidden = chooseAnswers(this).length === 0;
    if (!this.hidden) carryAnswers();
  }
}

customElements.define('own-answers', OwnAnswers);
