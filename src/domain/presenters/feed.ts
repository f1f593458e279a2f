import type { Kind } from '../../collections/kinds.ts';
import { newsOn } from '../changes/changes.ts';
import { inlineWords } from '../inline-words.ts';
import type { Language } from '../language.ts';
import { type FeedFormat, feedPath, listPath, staticPath } from '../routes.ts';
import type { Site } from '../site.ts';
import type { FeedLink, Inline } from '../view.ts';
import { changeWords } from './change-words.ts';
import type { Reader } from './reader.ts';

/** Lists with a feed of their own, beside that of the whole site: those whose entries say when they came. */
export const FEED_KINDS: readonly Kind[] = ['policy', 'article'];
const FORMATS: readonly FeedFormat[] = ['xml', 'json'];
const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

/** Readers of feeds keep what they have read; the page of changes holds everything. */
const MOST = 100;

/** A piece of news. */
export interface FeedItem {
  /** Names it for ever: feeds know by it what was read. */
  id: string;
  /** Its day. */
  on: string;
  title: string;
  label: string;
  href: string;
  /** In a sentence, without links. */
  summary: string;
  /** What it says, paragraph by paragraph, and what it lists. */
  paragraphs: Inline[][];
  list: Inline[][];
}

/** A feed before it is written as Atom or JSON. */
export interface FeedView {
  language: Language;
  title: string;
  description: string;
  /** The page it follows. */
  page: string;
  paths: Record<FeedFormat, string>;
  /** The day of the newest change: never that of the build, so that a feed changes only when something did. */
  updated: string;
  items: FeedItem[];
}

/** The feed of a list, or of the whole site. Throws when there is no news: `feedKinds` names the feeds there are. */
export function feedView(reader: Reader, kind: Kind | undefined): FeedView {
  const { language, t } = reader;
  const news = newsOn(reader.site, kind);
  if (!news[0]) throw new Error(`no news of ${kind ?? 'the site'}`);
  const path = (format: FeedFormat) => feedPath(kind, language, format);
  return {
    language,
    title: nameOf(reader, kind),
    description: kind ? t(`list.${kind}.intro`) : t('page.changes.intro'),
    page: kind ? listPath(kind, language) : staticPath('changes', language),
    paths: { xml: path('xml'), json: path('json') },
    updated: news[0].on,
    items: news.slice(0, MOST).map((change) => {
      const { label, name, subjects, detail, summary, href } = changeWords(reader, change);
      const said = [summary ? [summary] : [], detail].filter((line) => line.length > 0);
      return {
        id: change.id,
        on: change.on,
        title: `${label}: ${name}`,
        label,
        href,
        summary: said.map(inlineWords).join(' ') || `${label}: ${name}`,
        paragraphs: said,
        list: subjects,
      };
    }),
  };
}

/** Which feeds there are: of the whole site first. One without news is not made, for it would have no date. */
export function feedKinds(site: Site): Array<Kind | undefined> {
  return [undefined, ...FEED_KINDS].filter((kind) => newsOn(site, kind).length > 0);
}

/** The feeds of the whole site and of its lists in the reader's language, or of one list alone. */
export function feedLinks(reader: Reader, only?: Kind): FeedLink[] {
  return feedKinds(reader.site)
    .filter((kind) => only === undefined || kind === only)
    .flatMap((kind) =>
      FORMATS.map((format) => ({
        href: feedPath(kind, reader.language, format),
        type: TYPES[format],
        name: nameOf(reader, kind),
        form: reader.t(`feed.form.${format}`),
      })),
    );
}

const nameOf = ({ t }: Reader, kind: Kind | undefined) =>
  kind ? t('feed.of', { list: t(`kind.${kind}`) }) : t('feed.all');
