import { LARGE_PRINT_KEY } from './large-print.ts';

/** Large print on all pages, on screen and paper. Remembered in this browser alone; other tabs follow. */
class LargePrint extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = 'largePrint' in document.documentElement.dataset;
    box.addEventListener('change', () => {
      remember(box.checked);
      apply(box.checked);
    });
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== LARGE_PRINT_KEY) return;
      box.checked = newValue !== null;
      apply(box.checked);
    });
  }
}

function apply(large: boolean): void {
  document.documentElement.toggleAttribute('data-large-print', large);
}

/** Where storage is forbidden the choice holds for this page. */
function remember(large: boolean): void {
  try {
    if (large) localStorage.setItem(LARGE_PRINT_KEY, '1');
    else localStorage.removeItem(LARGE_PRINT_KEY);
  } catch {
    return;
  }
}

customElements.define('large-print', LargePrint);
