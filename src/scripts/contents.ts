/** The list of contents: says which section is being read, and stands open where there is room beside the text. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll('a')].flatMap((link) => {
        const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        return target ? [[target, link] as const] : [];
      }),
    );
    const details = this.querySelector('details');
    // Browsers that cannot open it by style alone.
    if (details && matchMedia('(min-width: 64rem)').matches) details.open = true;
    const observer = new IntersectionObserver(
      () => this.#mark(links),
      // A section is being read from when its heading has come up to the upper third.
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const target of links.keys()) observer.observe(target);
  }

  #mark(links: ReadonlyMap<HTMLElement, HTMLAnchorElement>): void {
    const line = innerHeight / 3;
    let current: HTMLAnchorElement | undefined;
    for (const [target, link] of links) if (target.getBoundingClientRect().top < line) current = link;
    for (const link of links.values()) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('page-contents', PageContents);
