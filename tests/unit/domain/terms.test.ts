import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { formsOf, Terms } from '../../../src/domain/terms.ts';

/** The terms found in a text, as `id: words`; each term is written as its forms apart by commas. */
function found(text: string, terms: Record<string, string>, language: Language = 'vi'): string[] {
  const known = new Terms(
    Object.entries(terms).map(([id, forms]) => ({ id, forms: forms.split(',') })),
    language,
  );
  return known.in(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

describe('what a term is called', () => {
  test('brackets behind a title only explain it, unless they hold its short form', () => {
    expect(formsOf('Điểm (của khoản)')).toEqual(['Điểm']);
    expect(formsOf('One Commune One Product (OCOP)')).toEqual(['One Commune One Product', 'OCOP']);
    expect(formsOf('Cụm công nghiệp', ['CCN'])).toEqual(['Cụm công nghiệp', 'CCN']);
  });
});

describe('terms in running text', () => {
  test('are found in any case, and over the end of a line', () => {
    expect(found('LÀNG NGHỀ và làng\nnghề', { a: 'Làng nghề' })).toEqual(['a: LÀNG NGHỀ', 'a: làng\nnghề']);
  });

  test('the longest one wins', () => {
    const terms = { ngan: 'Khuyến công', dai: 'Đề án khuyến công' };
    expect(found('đề án khuyến công, khuyến công', terms)).toEqual(['dai: đề án khuyến công', 'ngan: khuyến công']);
  });

  test('are whole syllables with their own tone marks', () => {
    expect(found('nghề nhânh, nghề nhan, nghê nhân, nghệ nhân', { a: 'Nghệ nhân' })).toEqual(['a: nghệ nhân']);
    expect(found('nghệ nhân', { a: 'Nghệ nhân'.normalize('NFD') })).toEqual(['a: nghệ nhân']);
  });

  test('a short form is found as it is written, and not within a number', () => {
    expect(found('NĐ, nđ, 45/2012/NĐ-CP, NĐ-CP', { a: 'Nghị định,NĐ' })).toEqual(['a: NĐ']);
  });

  test('English words are found in the plural, with either apostrophe, with a hyphen or a space', () => {
    const terms = { a: 'Beneficiary', b: 'Craft village', c: 'People’s Council', d: 'Industrial promotion' };
    expect(found("beneficiaries, craft villages, People's Council", terms, 'en')).toHaveLength(3);
    expect(found('industrial-promotion work, villages', terms, 'en')).toEqual(['d: industrial-promotion']);
  });

  test('without terms nothing is found', () => {
    expect(found('làng nghề', {})).toEqual([]);
  });
});
