import { citationText, previewOf } from './citation-text.ts';
import { policyData } from './policy-data.ts';

/** The addresses of this text in both languages, from what the page says of itself. */
function paths(): Record<'vi' | 'en', string> {
  const of = (language: string) =>
    document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${language}"]`)?.href;
  const here = location.pathname;
  return {
    vi: new URL(of('vi') ?? here, location.href).pathname,
    en: new URL(of('en') ?? here, location.href).pathname,
  };
}

/** Opens on a tap on any `a.cite` of the page, and copies or shares the provision it stands at. */
class CitePanel extends HTMLElement {
  #anchor = '';
  #opener: HTMLElement | undefined;

  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cite') : null;
      // Whoever holds a key wants the link itself, in a new tab or window.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      // Following the link marks the place and gives the page its address.
      location.hash = link.hash;
      this.#opener = link;
      void this.#open(link.hash.slice(1), link.getAttribute('aria-label') ?? '');
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
      button.addEventListener('click', () => void this.#copy(button.dataset['copy'] as 'link' | 'vi' | 'en'));
    }
    const share = this.#one<HTMLButtonElement>('[data-share]');
    share.hidden = !('share' in navigator);
    share.addEventListener('click', () => void this.#share());
    const dialog = this.#one<HTMLDialogElement>('dialog');
    // Following the link took the focus away, so the browser does not know where to put it back.
    dialog.addEventListener('close', () => this.#opener?.focus({ preventScroll: true }));
    // A tap beside the panel closes it.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  }

  async #open(anchor: string, label: string): Promise<void> {
    this.#anchor = anchor;
    this.#say('');
    this.#one('[data-name]').textContent = label;
    this.#one('[data-quote]').textContent = '';
    this.#one('[data-state]').textContent = '';
    this.#one<HTMLDialogElement>('dialog').showModal();
    const own = paths();
    // Both are fetched now, so that copying answers the tap at once.
    void policyData(own[document.documentElement.lang === 'en' ? 'vi' : 'en']);
    const policy = await policyData(location.pathname);
    const provision = policy?.provisions.find((one) => one.anchor === anchor);
    if (!policy || !provision || this.#anchor !== anchor) return;
    this.#one('[data-quote]').textContent = provision.text;
    this.#one('[data-state]').textContent = previewOf(policy, anchor).state;
  }

  async #copy(what: 'link' | 'vi' | 'en'): Promise<void> {
    const link = `${location.origin}${location.pathname}#${this.#anchor}`;
    const text = what === 'link' ? link : ((await this.#citation(what)) ?? link);
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.#say(copied ? 'done' : 'failed', text);
  }

  async #citation(language: 'vi' | 'en'): Promise<string | undefined> {
    const policy = await policyData(paths()[language]);
    return policy && citationText(policy, this.#anchor, location.origin);
  }

  async #share(): Promise<void> {
    const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
    const text = await this.#citation(language);
    // Closing the share sheet is no failure.
    await navigator
      .share({ title: document.title, ...(text ? { text } : { url: location.href }) })
      .catch(() => undefined);
  }

  /** Says what happened; where nothing can be copied, the words stand ready to be copied by hand. */
  #say(what: '' | 'done' | 'failed', text = ''): void {
    const status = this.#one('[role="status"]');
    const area = this.#one<HTMLTextAreaElement>('textarea');
    status.textContent = what ? (status.dataset[what] ?? '') : '';
    area.hidden = what !== 'failed';
    area.value = text;
    if (what === 'failed') area.select();
  }

  #one<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }
}

customElements.define('cite-panel', CitePanel);
