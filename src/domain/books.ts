import type { Language } from './language.ts';
import { listPath } from './routes.ts';

/** The forms of the handbook as a book. */
export const BOOK_FORMATS = {
  pdf: { type: 'application/pdf', text: 'PDF' },
  epub: { type: 'application/epub+zip', text: 'EPUB' },
} as const;
export type BookFormat = keyof typeof BOOK_FORMATS;

/** Names of the files, without what tells their format. They are the contract: it changes only by adding. */
const NAMES: Record<Language, string> = { vi: 'so-tay-khuyen-cong', en: 'khuyen-cong-handbook' };

/** The name of the book’s files in a language. */
export const bookName = (language: Language): string => NAMES[language];

/** Address of the book: `/so-tay/so-tay-khuyen-cong.pdf`. */
export function bookPath(format: BookFormat, language: Language): string {
  return `${listPath('handbook', language)}${NAMES[language]}.${format}`;
}
