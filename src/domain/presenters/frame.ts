import type { Kind } from '../../collections/kinds.ts';
import { type AnyEntry, type Entry, wordsIn } from '../entry.ts';
import { filesOf } from '../files.ts';
import { otherLanguage } from '../language.ts';
import type { FacetAddress } from '../pages.ts';
import {
  alternates,
  bilingualPath,
  dossierPath,
  entryPath,
  facetPath,
  listPath,
  type StaticPage,
  staticPath,
} from '../routes.ts';
import type { LinkView, PageFrame } from '../view.ts';
import { badgesOf } from './entry.ts';
import { feedLinks } from './feed.ts';
import { countInWords, narrowingInWords } from './list.ts';
import type { Reader } from './reader.ts';
import { entryData, pageData } from './structured-data.ts';

/** Where the build will stand. */
export interface Place {
  origin: string;
  siteName: string;
}

const paths = (make: (language: 'vi' | 'en') => string) => ({ vi: make('vi'), en: make('en') });

/**
 * Where a page stands for search engines and on paper. One without its own English text points to the Vietnamese one.
 */
export function canonicalAddress(frame: PageFrame, origin: string): string {
  return origin + (frame.indexed || frame.textLanguage === frame.language ? frame.path : frame.counterpart);
}

/** The frame of an entry's page. An English page without a translation is kept out of search engines and claims nothing. */
export function entryFrame(reader: Reader, entry: AnyEntry, place: Place): PageFrame {
  const { language, t } = reader;
  const { title, summary, lang } = wordsIn(entry, language);
  const both = paths((tongue) => entryPath(entry.kind, entry.id, tongue));
  const translated = entry.translation.state !== 'missing';
  return {
    language,
    textLanguage: lang,
    path: both[language],
    counterpart: both[otherLanguage(language)],
    siteName: place.siteName,
    // Vietnamese text at an English address keeps its own title; the mark keeps titles unique within the language.
    title: lang === language ? title : `${title} (VI)`,
    description: summary,
    dataKind: entry.kind,
    indexed: language === 'vi' || translated,
    alternates: alternates(both, translated, place.origin),
    breadcrumb: [...above(reader, entry.kind), { href: listPath(entry.kind, language), text: t(`kind.${entry.kind}`) }],
    standing: standingOf(reader, entry),
    structuredData: entryData(reader, entry, place.origin + both[language]),
    files: filesOf(entry, language),
  };
}

/**
 * The frame of a legal text side by side. It is a view of two pages that search engines have already, in two languages
 * at once, which they sort badly: a reader who searches is better off on the page of one language. Links are followed.
 */
export function bilingualFrame(reader: Reader, policy: Entry<'policy'>, place: Place): PageFrame {
  const { language, t } = reader;
  const both = paths((tongue) => bilingualPath(policy.id, tongue));
  const { title, lang } = wordsIn(policy, language);
  const named = t('bilingual.title', { title: lang === language ? title : `${title} (VI)` });
  const frame = plainFrame(reader, both, place, named, t('bilingual.intro'), 'policy', 'WebPage');
  return { ...besideEntry(reader, policy, frame), standing: standingOf(reader, policy) };
}

/**
 * The frame of the sheet to take to the office for a programme. It says nothing that the programme’s page does not, so
 * search engines are kept to that.
 */
export function dossierFrame(reader: Reader, programme: Entry<'programme'>, place: Place): PageFrame {
  const { language, t } = reader;
  const both = paths((tongue) => dossierPath(programme.id, tongue));
  const { title, lang } = wordsIn(programme, language);
  const named = lang === language ? title : `${title} (VI)`;
  const description = t('dossier.description', { title: named });
  const frame = plainFrame(
    reader,
    both,
    place,
    t('dossier.title', { title: named }),
    description,
    'dossier',
    'WebPage',
  );
  return besideEntry(reader, programme, frame);
}

/** The frame of another view of an entry: search engines keep to the entry's own page, which stands above it. */
function besideEntry(reader: Reader, entry: AnyEntry, frame: PageFrame): PageFrame {
  const { href, text } = reader.link(entry);
  const list = { href: listPath(entry.kind, reader.language), text: reader.t(`kind.${entry.kind}`) };
  return { ...frame, indexed: false, alternates: [], breadcrumb: [home(reader), list, { href, text }] };
}

/** The frame of a list. */
export function listFrame(reader: Reader, kind: Kind, place: Place): PageFrame {
  const both = paths((language) => listPath(kind, language));
  const title = reader.t(`list.${kind}.title`);
  const frame = plainFrame(reader, both, place, title, reader.t(`list.${kind}.intro`), 'list', 'CollectionPage');
  return { ...frame, breadcrumb: above(reader, kind), feeds: feedLinks(reader, kind) };
}

/** The frame of a list narrowed to one value of a facet. */
export function facetFrame(reader: Reader, { kind, narrowed }: FacetAddress, place: Place): PageFrame {
  const { t } = reader;
  const both = paths((language) => facetPath(kind, narrowed.facet, narrowed.value, language));
  const list = t(`list.${kind}.title`);
  const { words, count } = narrowingInWords(reader, kind, narrowed);
  const title = t('facet.title', { list, value: words });
  const description = t('facet.description', { count: countInWords(reader, count), list, value: words });
  return {
    ...plainFrame(reader, both, place, title, description, 'list', 'CollectionPage'),
    breadcrumb: [home(reader), { href: listPath(kind, reader.language), text: t(`kind.${kind}`) }],
  };
}

/** Pages that stand below the list of a kind, or below another page. */
const BELOW: Partial<Record<StaticPage, Kind | 'quality'>> = {
  communes: 'agency',
  duties: 'agency',
  edition: 'handbook',
  figures: 'handbook',
  check: 'programme',
  selection: 'product',
  villages: 'product',
  results: 'project',
  compare: 'product',
  addProduct: 'product',
  unknowns: 'quality',
};

/** The frame of a page that is no entry. */
export function staticFrame(reader: Reader, page: StaticPage, place: Place): PageFrame {
  const both = paths((language) => staticPath(page, language));
  const title = page === 'home' ? `${place.siteName} – ${reader.t('page.home.title')}` : reader.t(`page.${page}.title`);
  const frame = plainFrame(
    reader,
    both,
    place,
    title,
    reader.t(`page.${page}.intro`),
    page,
    page === 'search' ? 'SearchResultsPage' : 'WebPage',
  );
  if (page === 'home') return { ...frame, breadcrumb: [], feeds: feedLinks(reader) };
  if (page === 'changes') return { ...frame, feeds: feedLinks(reader) };
  if (page === 'notFound' || page === 'search')
    return { ...frame, indexed: false, alternates: page === 'search' ? frame.alternates : [] };
  const below = BELOW[page];
  if (!below) return frame;
  const { language, t } = reader;
  const up =
    below === 'quality'
      ? { href: staticPath(below, language), text: t(`page.${below}.title`) }
      : { href: listPath(below, language), text: t(`kind.${below}`) };
  return { ...frame, breadcrumb: [home(reader), up] };
}

function plainFrame(
  reader: Reader,
  both: Record<'vi' | 'en', string>,
  place: Place,
  title: string,
  description: string,
  dataKind: string,
  type: 'CollectionPage' | 'WebPage' | 'SearchResultsPage',
): PageFrame {
  const { language } = reader;
  return {
    language,
    textLanguage: language,
    path: both[language],
    counterpart: both[otherLanguage(language)],
    siteName: place.siteName,
    title,
    description,
    dataKind,
    indexed: true,
    alternates: alternates(both, true, place.origin),
    breadcrumb: [home(reader)],
    standing: [],
    structuredData: pageData(type, title, description, place.origin + both[language], language),
    files: [],
  };
}

const standingOf = (reader: Reader, entry: AnyEntry): string[] => [
  ...badgesOf(reader, entry).flatMap(({ text, from }) => (from ? [] : [text])),
  reader.checked(entry.facts),
];

/** The way down to the list of a kind: leaflets stand below the handbook. */
const above = (reader: Reader, kind: Kind): LinkView[] =>
  kind === 'leaflet'
    ? [home(reader), { href: listPath('handbook', reader.language), text: reader.t('kind.handbook') }]
    : [home(reader)];

const home = (reader: Reader): LinkView => ({
  href: staticPath('home', reader.language),
  text: reader.t('page.home.short'),
});
