import { expect, test } from 'vitest';
import { bookPath } from '../../../src/domain/books.ts';

test('the addresses of the book are the contract', () => {
  expect(bookPath('pdf', 'vi')).toBe('/so-tay/so-tay-khuyen-cong.pdf');
  expect(bookPath('epub', 'vi')).toBe('/so-tay/so-tay-khuyen-cong.epub');
  expect(bookPath('pdf', 'en')).toBe('/en/handbook/khuyen-cong-handbook.pdf');
  expect(bookPath('epub', 'en')).toBe('/en/handbook/khuyen-cong-handbook.epub');
});
