import { expect, type Page } from '@playwright/test';

/**
 * What a screen reader says while it walks down the page, a line each: `banner`, `link: Văn bản`,
 * `heading 1: Nghị định …`, bare words. Read from the tree that the browser hands to assistive technology.
 */
export async function announcements(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return tree
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^- /, '')
        .replace(/^'(.*)'(:?)$/, '$1$2'),
    )
    .filter((line) => !line.startsWith('/'))
    .map(spoken);
}

function spoken(line: string): string {
  const [, role = line, name, level, words] =
    /^(\w+)(?: "((?:[^"\\]|\\.)*)")?(?: \[level=(\d)\])?(?: \[[^\]]*\])*:?(?: (.*))?$/.exec(line) ?? [];
  const said = [name?.replaceAll('\\"', '"'), words?.replace(/^"(.*)"$/, '$1')].filter(Boolean).join(' ');
  if (role === 'text' || role === 'paragraph' || role === 'strong') return said;
  const what = level ? `${role} ${level}` : role;
  return said ? `${what}: ${said}` : what;
}

/** Every line is heard, in this order; others may stand between. */
export function expectHeard(heard: readonly string[], lines: ReadonlyArray<string | RegExp>): void {
  let from = 0;
  for (const line of lines) {
    const at = heard.findIndex(
      (said, index) => index >= from && (typeof line === 'string' ? said === line : line.test(said)),
    );
    expect(
      at,
      `“${String(line)}” is heard after “${heard[from - 1] ?? 'the beginning'}”; then comes:\n${heard.slice(from, from + 12).join('\n')}`,
    ).not.toBe(-1);
    from = at + 1;
  }
}
