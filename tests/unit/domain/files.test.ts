import { expect, test } from 'vitest';
import { filesOf } from '../../../src/domain/files.ts';
import type { Language } from '../../../src/domain/language.ts';
import { any, entry } from '../support/entry.ts';

const files = (one: unknown, language: Language = 'vi') => filesOf(any(one), language).map(({ href }) => href);

test.each([
  ['an article', entry('article', 'a'), ['/bai-viet/a/index.md']],
  ['a digest', entry('policy', 'a'), ['/van-ban/a/index.md', '/van-ban/a/index.json']],
  [
    'a text word for word',
    entry('policy', 'a', { edition: 'verbatim' }),
    ['/van-ban/a/index.md', '/van-ban/a/index.json', '/van-ban/a/index.akn.xml'],
  ],
  ['a term of the glossary', entry('glossary', 'a'), []],
])('files beside %s', (_name, one, expected) => {
  expect(files(one)).toEqual(expected);
});

test('Vietnamese words at an English address are no translation of a text', () => {
  const text = { edition: 'verbatim' };
  expect(files(entry('policy', 'a', text), 'en')).not.toContain('/en/policies/a/index.akn.xml');
  expect(files(entry('policy', 'a', text, { en: {} }), 'en')).toContain('/en/policies/a/index.akn.xml');
});
