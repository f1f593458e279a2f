import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/collections/message.ts';
import { type Kind, KINDS } from '../../src/collections/kinds.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { listPath, onOnePage } from '../../src/domain/routes.ts';
import { aknProblems } from '../support/akoma-ntoso.ts';
import { elementsOf, readXml, textOf } from '../support/xml.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** Folders of the pages of entries of a kind. */
function folders(kind: Kind, language: Language): string[] {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error(say('Chưa có dist/: chạy npm run build trước.', 'There is no dist/: run npm run build first.'));
  }
  const list = listPath(kind, language);
  return readdirSync(join(DIST, list))
    .map((name) => join(list, name))
    .filter((folder) => page(folder).includes(`data-kind="${kind}"`));
}
const read = (...path: string[]) => readFileSync(join(DIST, ...path), 'utf8');
const page = (folder: string) => (existsSync(join(DIST, folder, 'index.html')) ? read(folder, 'index.html') : '');
const WITH_PAGES = KINDS.filter((kind) => !onOnePage(kind));

describe('beside every entry', () => {
  test.each(LANGUAGES.flatMap((language) => WITH_PAGES.map((kind) => [kind, language] as const)))(
    'of “%s” in “%s” lies its Markdown twin, and the page names it',
    (kind, language) => {
      const entries = folders(kind, language);
      expect(entries.length).toBeGreaterThan(0);
      for (const folder of entries) {
        const twin = read(folder, 'index.md');
        expect(twin.startsWith('# '), folder).toBe(true);
        expect(/\]\(\/|undefined|\[object/.exec(twin)?.[0], folder).toBeUndefined();
        expect(page(folder)).toContain(`<link rel="alternate" type="text/markdown" href="${folder}/index.md"`);
      }
    },
  );
});

describe('beside every text', () => {
  test.each(LANGUAGES)(
    'lies its JSON in “%s”: every provision of the page, and nothing for a missing one',
    (language) => {
      for (const folder of folders('policy', language)) {
        const data = JSON.parse(read(folder, 'index.json')) as {
          edition: string;
          notice: string;
          validity: { sentence: string };
          provisions: Array<{ anchor: string; citation: string; text: string }>;
        };
        expect(data.notice && data.validity.sentence, folder).toBeTruthy();
        const html = page(folder);
        for (const { anchor, citation, text } of data.provisions) {
          expect(html.includes(`id="${anchor}"`) && citation !== '' && text !== '', `${folder}#${anchor}`).toBe(true);
        }
        expect(existsSync(join(DIST, folder, 'index.akn.xml')) && data.edition === 'digest', folder).toBe(false);
      }
    },
  );
});

describe('the official letter of 2021 as Akoma Ntoso', () => {
  test.each(['van-ban/cv-khuyen-cong-2021', 'en/policies/cv-khuyen-cong-2021'])('keeps the rules: %s', (folder) => {
    expect(folders('policy', 'vi').length).toBeGreaterThan(0);
    expect(aknProblems(readXml(read(folder, 'index.akn.xml')))).toEqual([]);
  });

  test('says every line of the letter in its order, and has every anchor of its page', () => {
    const root = readXml(read('van-ban/cv-khuyen-cong-2021', 'index.akn.xml'));
    const words = even(textOf(root)).replaceAll('……', '');
    const lines = readFileSync(join(ROOT, 'tests/fixtures/letter.txt'), 'utf8')
      .split('\n')
      .map((line) => even(line.replaceAll('**', '').replace(/^(?:-|\d+\.) /, '')))
      .filter(Boolean);
    let position = 0;
    for (const line of lines) {
      const found = words.indexOf(line, position);
      expect(found, line).toBeGreaterThanOrEqual(position);
      position = found + line.length;
    }
    const html = page('van-ban/cv-khuyen-cong-2021');
    const anchors = [...elementsOf(root)].flatMap(({ attributes }) => attributes['GUID'] ?? []);
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !html.includes(`id="${anchor}"`))).toEqual([]);
  });
});

const even = (text: string) => text.replace(/\s+/g, '');
