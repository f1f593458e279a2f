/** A button that prints the page: shown only where a script can do so; else the browser's own command does. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}

customElements.define('print-button', PrintButton);
