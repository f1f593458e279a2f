import { wordsIn } from '../../domain/entry.ts';
import type { Language } from '../../domain/language.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import { entryPath, listPath } from '../../domain/routes.ts';
import { anchorOf, el, type TreeNode, words } from '../../rendering/tree.ts';
import { aboutNodes } from './about.ts';
import { Addresses, FIGURES, GLOSSARY, QUESTIONS, SOURCES } from './addresses.ts';
import type { Book, BookSection } from './book.ts';
import { chapterNodes } from './chapter.ts';
import { type BodyOf, figureNodes, glossaryNodes, questionNodes } from './lists.ts';
import { withNotes } from './notes.ts';
import { BookSources } from './sources.ts';

export interface BookOptions {
  /** The day of the edition. */
  day: string;
  /** Canonical origin; undefined while the site has none. */
  origin: string | undefined;
  siteName: Record<Language, string>;
  licence: { name: string; url: string };
}

/** Parts that stand on the site at an address of their own. */
const HAS_PAGE: ReadonlySet<BookSection['part']> = new Set(['chapter', 'questions', 'glossary']);

type Draft = Omit<BookSection, 'address'> & { path: string };

/** The handbook as a book: chapters in order, questions, terms, the figures that are rules, and the sources. */
export function bookOf(reader: Reader, bodyOf: BodyOf, options: BookOptions): Book {
  const { t, language } = reader;
  const drafts = draftsOf(reader, bodyOf).filter(({ nodes }) => nodes.length > 0);
  const targets = new Map(drafts.map(({ id, nodes }) => [id, new Set(anchorsIn(nodes))]));
  const addresses = new Addresses(reader, options.origin, targets);
  return {
    language,
    title: t('book.title'),
    subtitle: t('list.handbook.intro'),
    siteName: options.siteName[language],
    day: options.day,
    edition: t('book.edition', { date: reader.date(options.day) }),
    trial: options.origin ? undefined : t('book.trial.short'),
    about: aboutNodes(reader, addresses, options),
    sections: drafts.map(({ path, nodes, ...section }) => ({
      ...section,
      address: options.origin && HAS_PAGE.has(section.part) ? addresses.printed(path) : undefined,
      nodes: section.part === 'sources' ? nodes : withNotes(reader, addresses, section.id, nodes),
    })),
    licence: options.licence,
  };
}

/** Sections as they are said on the site, with its links. */
function draftsOf(reader: Reader, bodyOf: BodyOf): Draft[] {
  const { t, language, site } = reader;
  const sources = new BookSources(reader);
  const gathered = (id: string, part: BookSection['part'], title: string, path: string, nodes: TreeNode[]): Draft => ({
    id,
    part,
    kicker: undefined,
    title,
    lang: language,
    description: undefined,
    path,
    nodes,
  });
  const intro = (text: string, nodes: TreeNode[]) =>
    nodes.length > 0 ? [el('p', { className: ['lead'] }, [words(text)]), ...nodes] : [];
  const chapters = site.of('handbook').map((chapter): Draft => {
    const { title, audience, lang } = wordsIn(chapter, language);
    return {
      id: chapter.id,
      part: 'chapter',
      kicker: t('handbook.chapter', { order: chapter.facts.order }),
      title,
      lang,
      description: audience,
      path: entryPath('handbook', chapter.id, language),
      nodes: chapterNodes(reader, chapter, bodyOf(chapter), sources),
    };
  });
  // In the order of the pages: sources are numbered as they are first named.
  return [
    ...chapters,
    gathered(
      QUESTIONS,
      'questions',
      t('list.question.title'),
      listPath('question', language),
      intro(t('list.question.intro'), questionNodes(reader, bodyOf, sources)),
    ),
    gathered(
      GLOSSARY,
      'glossary',
      t('list.glossary.title'),
      listPath('glossary', language),
      intro(t('list.glossary.intro'), glossaryNodes(reader, sources)),
    ),
    gathered(
      FIGURES,
      'figures',
      t('book.figures'),
      listPath('handbook', language),
      intro(t('book.figures.intro'), figureNodes(reader, sources)),
    ),
    gathered(
      SOURCES,
      'sources',
      t('book.sources'),
      listPath('handbook', language),
      intro(t('book.sources.intro'), sources.ids.length > 0 ? [sources.list()] : []),
    ),
  ];
}

const anchorsIn = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap((node) => [...[anchorOf(node)].filter((id) => id !== undefined), ...anchorsIn(node.children ?? [])]);
