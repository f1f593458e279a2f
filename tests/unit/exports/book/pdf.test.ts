import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bookPdf } from '../../../../src/exports/book/pdf.ts';
import { typstToPdf } from '../../../../src/exports/typst-compiler.ts';
import { Pdf } from '../../../support/pdf.ts';
import { echo } from '../../support/site.ts';
import { ORIGIN, sample } from './sample.ts';

const BODIES = {
  'chuong-a': `${'Đoạn văn dài để chương tràn sang trang sau.\n\n'.repeat(60)}[luật](/van-ban/van-ban-a/#dieu-2) [kia](/so-tay/chuong-b/)`,
};

test('the book in print: bookmarks, every word, and the same bytes each time', { timeout: 60_000 }, async () => {
  const book = sample('vi', ORIGIN, BODIES);
  const bytes = await bookPdf(book, echo);
  const pdf = new Pdf(bytes);
  expect([pdf.tagged, pdf.language]).toEqual([true, 'vi']);
  for (const { title } of book.sections) expect(pdf.bookmarks).toContain(title);
  // White space is left out: a line of the page is none of the text.
  const [cover = '', about = '', contents = ''] = pdf.pages;
  expect(cover).toContain('book.titlelist.handbook.introbook.edition{date=1/6/2026}');
  expect(about).toContain('book.about');
  expect(contents).toContain('handbook.chapter{order=1}Mụcchuong-a5');
  // A chapter begins on the front of a sheet, and what was left empty for that says nothing of itself.
  const opening = pdf.pages.findIndex((page) => page.startsWith('handbook.chapter{order=2}'));
  expect(opening % 2).toBe(0);
  expect(pdf.pages[3]).toBe('4book.edition{date=1/6/2026}');
  // Where a link leads: a page of the book, an address.
  expect(pdf.pages.join('')).toContain(`kia(handbook.chapter{order=2},book.page${opening + 1})`);
  expect(pdf.pages.join('')).toContain('https://vidu.invalid/van-ban/van-ban-a/#dieu-2');
  expect(pdf.pages.join('')).not.toContain('\uFFFD');

  await typstToPdf('Khác.');
  expect(Buffer.from(await bookPdf(book, echo)).equals(Buffer.from(bytes))).toBe(true);
});

test('its styles use colours of the palette alone', () => {
  for (const file of ['src/rendering/prose.typ', 'src/exports/book/book.typ'])
    expect(readFileSync(file, 'utf8')).not.toMatch(/rgb\(|luma\(|cmyk\(|#[\da-f]{6}\b/i);
});
