import type { Language } from '../../../../src/domain/language.ts';
import type { Book } from '../../../../src/exports/book/book.ts';
import { bookOf } from '../../../../src/exports/book/model.ts';
import { resolved } from '../../../../src/rendering/plain-form.ts';
import { compileTree } from '../../../../src/rendering/tree.ts';
import type { AnyEntry } from '../../../../src/domain/entry.ts';
import { entry } from '../../support/entry.ts';
import { reader, unknownFigure } from '../../support/site.ts';

export const ORIGIN = 'https://vidu.invalid';

const RULE = {
  nature: 'rule',
  name: { vi: 'Mức thử', en: 'Test ceiling' },
  unit: 'VND',
  value: 300_000_000,
  legalBasis: { policy: 'van-ban-a', anchor: 'dieu-2' },
  verification: 'secondary',
  version: '2020',
};

/** A book of two chapters, a question, a term and a rule. */
export function sample(language: Language, origin: string | undefined, bodies: Record<string, string> = {}): Book {
  const en = { en: {} };
  const read = reader(
    language,
    [
      entry('policy', 'van-ban-a', {}, { ...en, anchors: ['dieu-2'] }),
      entry('agency', 'co-quan-a', {}, en),
      entry('agency', 'so-cong-thuong', {}, en),
      entry(
        'handbook',
        'chuong-a',
        { order: 1, easy: ['Câu ngắn.'] },
        { en: { audience: 'Testers', easy: ['Short.'] } },
      ),
      entry('handbook', 'chuong-b', { order: 2, title: 'Chương & “B” <hai>' }),
      entry('question', 'cau-a', { chapters: ['chuong-a'], askWhom: 'co-quan-a' }, en),
      entry('glossary', 'tu-a', { seeAlso: ['tu-b'] }, en),
      entry('glossary', 'tu-b', {}, en),
    ],
    { 'so-a': RULE, 'so-b': {}, 'so-chua-biet': unknownFigure() },
  );
  const bodyOf = (one: AnyEntry) =>
    resolved(compileTree(bodies[one.id] ?? 'Thân bài.', `content/${one.kind}/${one.id}/index.vi.mdx`), {
      reader: read,
      entry: one,
    });
  return bookOf(read, bodyOf, {
    day: '2026-06-01',
    origin,
    siteName: { vi: 'Trang thử', en: 'Test site' },
    licence: { name: 'CC thử', url: 'https://vidu.invalid/cc' },
  });
}
