import type { SitemapOptions } from '@astrojs/sitemap';
import { readContent } from '../guards/content.ts';
import { LANGUAGES } from '../domain/language.ts';
import {
  bilingualPath,
  counterpartPath,
  dossierPath,
  entryPath,
  isBilingualPath,
  languageOf,
  staticPath,
} from '../domain/routes.ts';

/**
 * The site map lists what search engines may keep: no search page, no text side by side, no sheet to take along, no
 * page to check a recognition by, no English address that shows Vietnamese text; and it pairs only real translations.
 */
export function sitemapOptions(origin: string): SitemapOptions {
  const { entries } = readContent('.');
  const translated = new Set(
    entries.filter(({ lang }) => lang === 'en').map(({ kind, id }) => entryPath(kind, id, 'en')),
  );
  const untranslated = new Set(
    entries
      .filter(({ lang, kind, id }) => lang === 'vi' && !translated.has(entryPath(kind, id, 'en')))
      .map(({ kind, id }) => entryPath(kind, id, 'en')),
  );
  const hidden = new Set([
    staticPath('search', 'vi'),
    staticPath('search', 'en'),
    '/404/',
    '/en/404/',
    ...untranslated,
    ...entries
      .filter(({ kind }) => kind === 'policy')
      .flatMap(({ id }) => LANGUAGES.map((language) => bilingualPath(id, language))),
    ...entries
      .filter(({ kind }) => kind === 'programme')
      .flatMap(({ id }) => LANGUAGES.map((language) => dossierPath(id, language))),
  ]);
  return {
    filter(page) {
      const path = new URL(page).pathname;
      return !hidden.has(path) && !isBilingualPath(path);
    },
    serialize(item) {
      const path = new URL(item.url).pathname;
      const other = counterpartPath(path);
      if (other === undefined || hidden.has(other)) return item;
      const paths = languageOf(path) === 'vi' ? { vi: path, en: other } : { vi: other, en: path };
      return {
        ...item,
        links: [
          { lang: 'vi', url: origin + paths.vi },
          { lang: 'en', url: origin + paths.en },
          { lang: 'x-default', url: origin + paths.vi },
        ],
      };
    },
  };
}
