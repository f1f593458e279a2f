import { THEME_KEY } from './theme.ts';

/** The choice between the machine's theme, light and dark. Remembered in this browser alone; other tabs follow. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector('select');
    if (!choice) return;
    choice.value = document.documentElement.dataset['theme'] ?? 'auto';
    choice.addEventListener('change', () => {
      remember(choice.value);
      apply(choice.value);
    });
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== THEME_KEY) return;
      choice.value = newValue ?? 'auto';
      apply(choice.value);
    });
  }
}

function apply(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Where storage is forbidden the choice holds for this page. */
function remember(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    return;
  }
}

customElements.define('theme-switch', ThemeSwitch);
