import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/collections/message.ts';
import { counterpartPath, isBilingualPath } from '../../src/domain/routes.ts';
import { BUILT_RULES, gather } from '../../src/guards/check-built.ts';
import { type BuiltSite, readBuiltSite } from '../../src/guards/built-site.ts';
import { printFinding } from '../../src/guards/finding.ts';
import { readPages } from '../../src/guards/built/address.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** Every test asks for the site: without one, each fails and says why. */
let whole: BuiltSite | undefined;
function site(): BuiltSite {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error(say('Chưa có dist/: chạy npm run build trước.', 'There is no dist/: run npm run build first.'));
  }
  return (whole ??= readBuiltSite(DIST));
}

describe('the built site', () => {
  test.each(Object.entries(BUILT_RULES))('has nothing against the rule “%s”', (_name, rule) => {
    expect(gather(rule(site(), ROOT)).map(printFinding)).toEqual([]);
  });

  test.each([
    ['vi', 'en'],
    ['en', 'vi'],
  ])('has every page of “%s” in “%s” too', (from, to) => {
    const pages = readPages(site()).filter(({ language, address }) => language === from && !isBilingualPath(address));
    const others = pages.map(({ address }) => site().pages.get(counterpartPath(address) ?? ''));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((_page, index) => others[index]?.language !== to).map(({ address }) => address)).toEqual([]);
  });

  test.each(['vi', 'en'])('has a search index in “%s”', (language) => {
    expect([...site().pages]).not.toEqual([]);
    const entry = JSON.parse(readFileSync(join(DIST, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { hash: string; page_count: number } | undefined>;
    };
    const index = entry.languages[language];
    expect(index?.page_count).toBeGreaterThan(10);
    expect(site().files.get(`/pagefind/pagefind.${index?.hash}.pf_meta`)).toBeGreaterThan(0);
  });
});

describe('the official letter of 2021', () => {
  test('stands on its page word for word, in its order', () => {
    expect([...site().pages]).not.toEqual([]);
    const html = readFileSync(join(DIST, 'van-ban/cv-khuyen-cong-2021/index.html'), 'utf8');
    const letter = readFileSync(join(ROOT, 'tests/fixtures/letter.txt'), 'utf8');
    const lines = letter
      .split('\n')
      .map((line) => even(line.replaceAll('**', '').replace(/^- /, '')))
      .filter(Boolean);
    const text = textOf(html);
    expect(lines.length).toBeGreaterThan(40);
    let position = 0;
    for (const line of lines) {
      const found = text.indexOf(line, position);
      expect(found, say(`thiếu hoặc sai thứ tự: ${line}`, 'missing or out of order')).toBeGreaterThanOrEqual(0);
      position = found + line.length;
    }
  });
});

/** Text of the main part of a page. Elements within a line leave no gap; all others end a line. */
function textOf(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const bare = main
    .replace(/<\/?(?:a|abbr|b|dfn|em|i|small|span|strong|time)(?:\s[^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ');
  return even(
    bare
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
