import { formatVnd } from '../domain/format.ts';
import { NOT_SURE, readState } from '../domain/support/answers.ts';

/**
 * Answers of the checker that stand in the address, in the words that wait for them in `list`: shows those and hides the
 * others. Gives each as a line.
 */
export function chooseAnswers(list: Element): string[] {
  const { answers } = readState(location.hash);
  const language = list.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'vi';
  return [...list.querySelectorAll<HTMLElement>('[data-question]')].flatMap((line) => {
    const given = answers[line.dataset['question'] as keyof typeof answers];
    const words: string[] = [];
    for (const choice of line.querySelectorAll<HTMLElement>('[data-value]')) {
      choice.hidden = !given?.split(' ').includes(choice.dataset['value']!);
      if (!choice.hidden) words.push(choice.textContent.trim());
    }
    const sum = line.querySelector('[data-sum]');
    if (sum) {
      sum.textContent = given && given !== NOT_SURE ? formatVnd(Number(given), language) : '';
      if (sum.textContent) words.push(sum.textContent);
    }
    line.hidden = words.length === 0;
    return line.hidden ? [] : [`${line.querySelector('b')?.textContent ?? ''} ${words.join('; ')}`];
  });
}

/** Lets answers go along to pages about the same programme. */
export function carryAnswers(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch, .to-take a'))
    if (link.pathname.endsWith('/')) link.hash = location.hash;
}
