/** A text that can be copied at a tap. Without this script it stands in a field, ready to be copied by hand. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const area = this.querySelector('textarea');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!button || !area || !status) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copied(area.value).then((done) => {
        status.textContent = status.dataset[done ? 'done' : 'failed'] ?? '';
        if (!done) area.select();
      });
    });
  }
}

/** Whether the text is on the clipboard now. */
async function copied(text: string): Promise<boolean> {
  const done = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return done ?? false;
}

customElements.define('copy-text', CopyText);
