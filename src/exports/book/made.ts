import type { AnyEntry } from '../../domain/entry.ts';
import { type BookFormat, BOOK_FORMATS, bookPath } from '../../domain/books.ts';
import { currentEdition } from '../../domain/editions/edition.ts';
import { formatNumber } from '../../domain/format.ts';
import type { Language } from '../../domain/language.ts';
import type { FileView } from '../../domain/view.ts';
import type { TreeNode } from '../../rendering/tree.ts';
import { siteConfig } from '../../site.config.ts';
import { bodyTree, place, readerOf } from '../../site.ts';
import type { Book } from './book.ts';
import { bookEpub } from './epub.ts';
import { bookOf } from './model.ts';
import { bookPdf } from './pdf.ts';

/** A file of the book, to be offered on a page. */
export interface BookFileView extends FileView {
  /** "1,2 MB". */
  size: string;
}

const made = new Map<string, Promise<Uint8Array>>();

/** The bytes of a book; made once for a build, anew for each request while writing. */
export function bookFile(format: BookFormat, language: Language): Promise<Uint8Array> {
  const key = `${format} ${language}`;
  const known = import.meta.env.DEV ? undefined : made.get(key);
  const file = known ?? write(format, language);
  made.set(key, file);
  return file;
}

/** The files of the book in a language, with their sizes in words. */
export function bookFiles(language: Language): Promise<BookFileView[]> {
  return Promise.all(
    (Object.keys(BOOK_FORMATS) as BookFormat[]).map(async (format) => ({
      ...BOOK_FORMATS[format],
      href: bookPath(format, language),
      size: sizeInWords((await bookFile(format, language)).length, language),
    })),
  );
}

async function write(format: BookFormat, language: Language): Promise<Uint8Array> {
  const { t } = await readerOf(language);
  const book = await bookIn(language);
  return format === 'pdf' ? bookPdf(book, t) : bookEpub(book, t);
}

async function bookIn(language: Language): Promise<Book> {
  const reader = await readerOf(language);
  const entries: readonly AnyEntry[] = [...reader.site.of('handbook'), ...reader.site.of('question')];
  const bodies = new Map(
    await Promise.all(entries.map(async (entry) => [entry, await bodyTree(reader, entry)] as const)),
  );
  const empty: TreeNode = { type: 'root', children: [] };
  return bookOf(reader, (entry) => bodies.get(entry) ?? empty, {
    day: currentEdition(reader.site).date,
    origin: place.trial ? undefined : place.origin,
    siteName: siteConfig.name,
    licence: siteConfig.contentLicence,
  });
}

function sizeInWords(bytes: number, language: Language): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)}\u00A0kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10, language)}\u00A0MB`;
}
