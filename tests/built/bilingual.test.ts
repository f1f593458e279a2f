import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isLasting } from '../../src/domain/permalinks.ts';
import { bilingualPath, entryPath } from '../../src/domain/routes.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { readPage } from '../../src/guards/built-page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ids = globSync('content/policies/*/', { cwd: ROOT }).map((folder) => folder.split(/[\\/]/).at(-1)!);
const html = (path: string) => readFileSync(join(ROOT, 'dist', path, 'index.html'), 'utf8');

/** The anchors of the text on a page, in their order. Blocks of facts have headings of their own around it. */
function anchorsOn(path: string): string[] {
  const text = html(path)
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<section class="(?:fact-block|sources)"[\s\S]*?<\/section>/g, '');
  return readPage(text)
    .anchors.filter(isLasting)
    .map(({ id }) => id);
}

describe('every legal text side by side', () => {
  test.each(ids)('%s has the same places as in each language alone, in the same order', (id) => {
    const [wanted, ...others] = LANGUAGES.flatMap((language) => [
      anchorsOn(entryPath('policy', id, language)),
      anchorsOn(bilingualPath(id, language)),
    ]);
    expect(wanted?.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(wanted);
  });

  test.each(LANGUAGES)(
    '“%s”: is reached from its text, and stays out of both search engines’ and our own index',
    (language) => {
      for (const id of ids) {
        expect(html(entryPath('policy', id, language))).toContain(`href="${bilingualPath(id, language)}"`);
        expect(html(bilingualPath(id, language))).toMatch(/<meta name="robots" content="noindex"/);
        expect(html(bilingualPath(id, language))).not.toContain('data-pagefind-body');
      }
    },
  );
});
