import { expect, test } from 'vitest';
import { typstToPdf } from '../../../src/exports/typst-compiler.ts';
import { el, words } from '../../../src/rendering/tree.ts';
import { toTypst } from '../../../src/rendering/typst.ts';
import { Pdf } from '../../support/pdf.ts';

const HEAD = `#import "/prose.typ": *
#set document(title: "Sổ thử", author: "Người thử", date: datetime(year: 2026, month: 1, day: 2))
#set text(font: "Be Vietnam Pro", lang: "vi")
`;
/** Every vowel with every tone, and every sign that Typst would take for its own. */
const LETTERS =
  'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđĐ #*_`$<>@[]~\'"/=+-.\\{}|&%!?();:,';

test('a PDF says what was written, letter by letter, tagged and in its language', { timeout: 60_000 }, async () => {
  const source =
    HEAD + toTypst([el('h2', { id: 'de-muc' }, [words('Đề mục')]), el('p', {}, [words(LETTERS)])], { section: 'a' });
  const bytes = await typstToPdf(source);
  const pdf = new Pdf(bytes);
  expect(pdf.bookmarks).toEqual(['Đề mục']);
  expect(pdf.pages).toEqual([`Đề mục${LETTERS}`.replace(/\s/g, '')]);
  expect([pdf.tagged, pdf.language]).toEqual([true, 'vi']);
  // The same source gives the same bytes, whatever was set between.
  await typstToPdf(`${HEAD}Khác.`);
  expect(Buffer.from(await typstToPdf(source)).equals(Buffer.from(bytes))).toBe(true);
});

test('what is wrong in the source is said, and the next file is made all the same', { timeout: 60_000 }, async () => {
  await expect(typstToPdf('#khong-co')).rejects.toThrow('unknown variable: khong-co');
  expect(new Pdf(await typstToPdf(`${HEAD}Chữ.`)).pages).toEqual(['Chữ.']);
});

test('a letter that no face holds is seen by whoever reads the file', { timeout: 60_000 }, async () => {
  expect(new Pdf(await typstToPdf(`${HEAD}a漢b`)).pages).toEqual(['a\uFFFDb']);
});
