import type { APIRoute, GetStaticPaths } from 'astro';
import { BOOK_FORMATS, type BookFormat, bookName } from '../../domain/books.ts';
import { type Language, LANGUAGES } from '../../domain/language.ts';
import { listPath } from '../../domain/routes.ts';
import { bookFile } from './made.ts';

/** The route of one form of the book, in both languages. */
export function bookEndpoint(format: BookFormat): {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<{ language: Language }>;
} {
  return {
    getStaticPaths: () =>
      LANGUAGES.map((language) => ({
        params: { section: listPath('handbook', language).slice(1, -1), book: bookName(language) },
        props: { language },
      })),
    async GET({ props: { language } }) {
      const bytes = await bookFile(format, language);
      return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': BOOK_FORMATS[format].type } });
    },
  };
}
