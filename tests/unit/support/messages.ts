import { expect } from 'vitest';

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

/** A sentence for authors: Vietnamese first, then “ / ” and English. */
export function expectBothLanguages(message: string): void {
  const cut = message.indexOf(' / ');
  expect(cut, `only one language: ${message}`).toBeGreaterThan(0);
  expect(message.slice(0, cut), message).toMatch(VIETNAMESE);
  expect(message.slice(cut + 3), message).toMatch(/^[“<A-Za-z].*[a-z]{2,} [a-z“<.…]/s);
}
