import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The markup of a component: without its script, its expressions and its comments. */
function markup(source: string): string {
  let text = source
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
  // Expressions hold code; whatever markup stands in them is looked at by itself.
  const inner = [...text.matchAll(/=> \(([\s\S]*?)\)\)?\}/g)].map(([, found = '']) => found);
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\{[^{}]*\}/g, '');
  }
  return [text, ...inner.map((part) => part.replace(/\{[^{}]*\}/g, ''))].join('\n');
}

/** Words between tags, and words in attributes that are read out. */
function wordsIn(source: string): string[] {
  const text = markup(source);
  const between = [...text.matchAll(/>([^<>{}]*\p{L}{2,}[^<>{}]*)</gu)].map(([, words = '']) => words.trim());
  const attributes = [...text.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"]*\p{L}[^"]*)"/gu)].map(
    ([, words = '']) => words,
  );
  return [...between.filter((words) => !/[=;()&|]/.test(words)), ...attributes];
}

test('this test sees words in markup', () => {
  expect(wordsIn('---\nconst a = 1;\n---\n<p>Xin chào</p><img alt="Ảnh" />{list.map((x) => (<b>thêm</b>))}')).toEqual([
    'Xin chào',
    'thêm',
    'Ảnh',
  ]);
});

test('no component speaks for itself: every word for readers comes from content/', () => {
  const files = globSync('src/{components,layouts,pages}/**/*.astro');
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => wordsIn(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`))).toEqual([]);
});
