import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/collections/message.ts';
import { bookPath } from '../../src/domain/books.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';
import { listPath } from '../../src/domain/routes.ts';
import { epubProblems } from '../support/epub.ts';
import { Pdf } from '../support/pdf.ts';
import { elementsOf, readXml, textOf } from '../support/xml.ts';
import { readZip } from '../support/zip.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** Two megabytes: what somebody still loads who pays by the megabyte. */
const HEAVIEST = 2_000_000;

function read(path: string): Buffer {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error(say('Chưa có dist/: chạy npm run build trước.', 'There is no dist/: run npm run build first.'));
  return readFileSync(join(DIST, path));
}

/** The heads of the chapters’ pages: what a book must hold. */
function chapters(language: Language): Array<{ id: string; title: string }> {
  const list = listPath('handbook', language);
  read(`${list}index.html`);
  return readdirSync(join(DIST, list)).flatMap((id) => {
    const page = join(DIST, list, id, 'index.html');
    const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
    const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
    return html.includes('data-kind="handbook"') && title ? [{ id, title: plain(title) }] : [];
  });
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replaceAll('&amp;', '&')
    .trim();

const close = (text: string) => text.replace(/\s+/g, '');

describe.each(LANGUAGES)('the book in “%s”', (language) => {
  const titles = chapters(language);

  test('there are chapters to look for', () => {
    expect(titles.length).toBeGreaterThan(4);
  });

  test('in print has every chapter, in its bookmarks and on a page of its own', () => {
    const bytes = read(bookPath('pdf', language));
    const pdf = new Pdf(bytes);
    const { pages, bookmarks } = pdf;
    expect(bytes.length).toBeLessThan(HEAVIEST);
    expect([pdf.tagged, pdf.language]).toEqual([true, language]);
    for (const { title } of titles) {
      expect(bookmarks).toContain(title);
      expect(pages.some((page, at) => at > 2 && page.includes(close(title)))).toBe(true);
    }
    // A letter that no face holds would be an empty box.
    expect(pages.filter((page) => page.includes('\uFFFD'))).toEqual([]);
  });

  test('for reading programs is whole and has every chapter', () => {
    const bytes = read(bookPath('epub', language));
    expect(bytes.length).toBeLessThan(HEAVIEST);
    expect(epubProblems(bytes)).toEqual([]);
    const files = new Map(readZip(bytes).map(({ path, content }) => [path, content.toString('utf8')]));
    for (const { id, title } of titles) {
      const chapter = [...elementsOf(readXml(files.get(`EPUB/${id}.xhtml`) ?? '<none/>'))];
      expect(chapter.filter(({ name }) => name === 'h1').map(textOf)).toEqual([title]);
      expect(files.get('EPUB/nav.xhtml')).toContain(`href="${id}.xhtml"`);
    }
  });
});
