import type { Kind } from '../../collections/kinds.ts';
import { type Entry, wordsIn } from '../entry.ts';
import { entryPath, listPath, staticPath } from '../routes.ts';
import { type BadgeView, EASY_ANCHOR, type LinkView } from '../view.ts';
import { easyView, readingTimeInWords } from './chapter.ts';
import { badgesOf } from './entry.ts';
import type { Reader } from './reader.ts';

/** A chapter in the contents of the book. */
export interface ListedChapter {
  id: string;
  order: number;
  link: LinkView;
  /** Language of its words, where it is not the page's. */
  lang: 'vi' | 'en' | undefined;
  summary: string;
  audience: string;
  badges: BadgeView[];
  /** "khoảng 4 phút đọc". */
  reading: string | undefined;
  /** To its easy reading version. */
  easy: LinkView | undefined;
}

/** Chapters that belong together. */
export interface PartView {
  id: string;
  heading: string;
  chapters: ListedChapter[];
}

/** Something to take along or to look things up in, with what it is. */
export interface AlongView extends LinkView {
  about: string;
}

/** The contents of the book, part by part, and what goes with it. */
export interface HandbookView {
  parts: PartView[];
  /** How many chapters there are. */
  count: number;
  along: AlongView[];
}

/**
 * The parts of the book by the chapter that each begins with: ids never change. As long as that chapter is not written,
 * the part before goes on.
 */
const PARTS: Readonly<Partial<Record<string, 'basics' | 'project' | 'selection' | 'bodies' | 'help'>>> = {
  'khuyen-cong-la-gi': 'basics',
  'tu-y-tuong-den-nghiem-thu': 'project',
  'binh-chon-san-pham': 'selection',
  'nhiem-vu-cac-co-quan': 'bodies',
  'sau-1-7-2025': 'help',
};

/** The contents of the book. `minutes` says how long each chapter takes to read, by its id. */
export function handbookView(reader: Reader, minutes: ReadonlyMap<string, number | undefined>): HandbookView {
  const chapters = reader.site.of('handbook');
  const parts: PartView[] = [];
  for (const chapter of chapters) {
    const part = PARTS[chapter.id];
    if (part || parts.length === 0) {
      const heading = reader.t(part ? `handbook.part.${part}` : 'handbook.contents');
      parts.push({ id: `phan-${parts.length + 1}`, heading, chapters: [] });
    }
    parts.at(-1)!.chapters.push(listedChapter(reader, chapter, minutes.get(chapter.id)));
  }
  return { parts, count: chapters.length, along: takeAlong(reader) };
}

function listedChapter(reader: Reader, chapter: Entry<'handbook'>, minutes: number | undefined): ListedChapter {
  const { summary, audience = '', lang } = wordsIn(chapter, reader.language);
  const easy = easyView(reader, chapter);
  return {
    id: chapter.id,
    order: chapter.facts.order,
    link: reader.link(chapter),
    lang: lang === reader.language ? undefined : lang,
    summary,
    audience,
    badges: badgesOf(reader, chapter),
    reading: readingTimeInWords(reader, minutes),
    easy: easy && {
      href: `${entryPath('handbook', chapter.id, reader.language)}#${EASY_ANCHOR}`,
      text: easy.label,
    },
  };
}

/** What goes with the book, one line each. */
function takeAlong(reader: Reader): AlongView[] {
  return [
    listOf(reader, 'question'),
    listOf(reader, 'glossary'),
    listOf(reader, 'leaflet'),
    pageOf(reader, 'figures'),
    pageOf(reader, 'edition'),
  ];
}

const pageOf = ({ language, t }: Reader, page: 'figures' | 'edition'): AlongView => ({
  href: staticPath(page, language),
  text: t(`page.${page}.title`),
  about: t(`page.${page}.intro`),
});

const listOf = ({ language, t }: Reader, kind: Kind): AlongView => ({
  href: listPath(kind, language),
  text: t(`list.${kind}.title`),
  about: t(`list.${kind}.intro`),
});
