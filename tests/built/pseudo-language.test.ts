import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../../src/collections/kinds.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { formatDate, formatFigure, formatOfficialDate, formatPer } from '../../src/domain/format.ts';
import { BOOK_FORMATS } from '../../src/domain/books.ts';
import { FILES } from '../../src/domain/files.ts';
import { listPath } from '../../src/domain/routes.ts';
import { figure } from '../../src/collections/figure.ts';
import { siteConfig } from '../../src/site.config.ts';
import { kitchenSink, pagesOf, SAMPLES } from '../support/kitchen-sink.ts';
import { CLOSE, OPEN } from '../support/pseudo-language.ts';
import { visibleWords } from '../support/visible-words.ts';

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];

/** Words that may reach a page past the dictionaries: what authors wrote, names of the site, units, months, marks of a citation. */
function written(): Set<string> {
  const content = globSync(`${SAMPLES}/**/*.{yaml,md,mdx}`).map((file) => readFileSync(file, 'utf8'));
  // What authors are given to copy, with the names of the files.
  const templates = globSync('content/templates/**/*.{yaml,mdx}').flatMap((file) => [file, readFileSync(file, 'utf8')]);
  return new Set([...content, ...templates, JSON.stringify(siteConfig), ...formatted()].flatMap(wordsOf));
}

/** Every unit, precision, month and "per" that src/domain/format.ts can write. */
function formatted(): string[] {
  const { unit, per, precision } = figure.shape;
  const units = [...unit.options];
  const precisions = [...precision.unwrap().options];
  const pers = [...per.unwrap().options];
  return LANGUAGES.flatMap((language) => [
    ...units.flatMap((one) =>
      [1, 2, 3_000_000, 3_000_000_000].flatMap((value) =>
        precisions.map((exact) => formatFigure({ value, unit: one, precision: exact }, language)),
      ),
    ),
    ...pers.map((one) => formatPer({ per: one }, language) ?? ''),
    ...Array.from({ length: 12 }, (_, month) => formatDate(`2020-${String(month + 1).padStart(2, '0')}`, language)),
    formatOfficialDate('2020-01-02', language),
    // The page of changes shows addresses that moved.
    ...KINDS.map((kind) => listPath(kind, language)),
    // Formats of files have one name in every language; kinds of communes are part of Vietnamese names.
    ...[...Object.values(FILES), ...Object.values(BOOK_FORMATS)].map(({ text }) => text),
    'xã phường thị trấn',
    // src/domain/legal/citation.ts names the parts of a text in the words of the law.
    'Phần Chương Mục Tiểu mục Điều khoản điểm Phụ lục ý Part Chapter Section Subsection Article Clause Point Annex item',
  ]);
}

let pages: Array<{ path: string; html: string }> = [];
beforeAll(
  async () => {
    pages = pagesOf(await kitchenSink('pseudo'));
  },
  5 * 60 * 1000,
);

/** A run of words without what stands in brackets; brackets stand in brackets where one string is filled into another. */
function outside(text: string): string {
  let depth = 0;
  return [...text]
    .filter((letter) => {
      if (letter === OPEN) depth += 1;
      else if (letter === CLOSE) depth -= 1;
      return depth === 0;
    })
    .join('');
}

/** What stands outside the brackets of the pseudo-language and was written by nobody. */
function hardCoded(html: string, known: ReadonlySet<string>): string[] {
  return visibleWords(html).filter((text) => wordsOf(outside(text)).some((word) => !known.has(word)));
}

describe('the pseudo-language', () => {
  test('finds a word that came past the dictionaries', () => {
    const known = new Set(['mẫu']);
    expect(
      hardCoded(`<p>${OPEN}ở trong${CLOSE} mẫu</p><p>Xin chào</p><img alt="Ảnh"><script>let a</script>`, known),
    ).toEqual(['Xin chào', 'Ảnh']);
  });

  test('no page says anything that is neither content nor in content/ui', () => {
    const known = written();
    const found = new Map<string, string>();
    for (const { path, html } of pages)
      for (const text of hardCoded(html, known)) if (!found.has(text)) found.set(text, path);
    expect(pages.length).toBeGreaterThan(50);
    expect([...found].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
  });
});
