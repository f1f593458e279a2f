import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LEAFLET_PDF } from '../../src/domain/files.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { listPath } from '../../src/domain/routes.ts';
import { Pdf } from '../support/pdf.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const squeezed = (text: string) => text.replace(/\s+/g, '');

const sheets = LANGUAGES.flatMap((language) => {
  const list = join(DIST, listPath('leaflet', language));
  return readdirSync(list)
    .map((id) => ({ page: join(list, id, 'index.html'), pdf: join(list, id, `${LEAFLET_PDF[language]}.pdf`) }))
    .filter(({ page }) => existsSync(page));
});

test('there are six leaflets in each language', () => {
  expect(sheets.length).toBeGreaterThanOrEqual(12);
});

test.each(sheets)('$pdf is a front and a back, both with the title', ({ page, pdf }) => {
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(readFileSync(page, 'utf8'))?.[1]?.replace(/<[^>]*>/g, '') ?? '';
  const { pages } = new Pdf(readFileSync(pdf));
  expect(pages).toHaveLength(2);
  for (const words of pages) {
    expect(squeezed(words)).toContain(squeezed(title));
    expect(words).not.toContain('\uFFFD');
  }
});
