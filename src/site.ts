import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import en from '../content/ui/en.json';
import vi from '../content/ui/vi.json';
import { COLLECTION_OF, EXTENSION_OF, KINDS, type EntryCollection, type Kind } from './collections/kinds.ts';
import { producerNaming } from './collections/producer.ts';
import type { AnyEntry, EntryWords } from './domain/entry.ts';
import { headings } from './domain/heading.ts';
import { type Language, LANGUAGES } from './domain/language.ts';
import { fingerprints } from './domain/editions/contents.ts';
import { feedKinds, feedView } from './domain/presenters/feed.ts';
import { staticFrame } from './domain/presenters/frame.ts';
import { questionData } from './domain/presenters/question.ts';
import { Reader } from './domain/presenters/reader.ts';
import type { StaticPage } from './domain/routes.ts';
import { readingMinutes } from './domain/reading-time.ts';
import { sections } from './domain/sections.ts';
import { Site } from './domain/site.ts';
import { buildDay } from './domain/today.ts';
import { translationState } from './domain/translation.ts';
import { type Dictionaries, translator } from './domain/translator.ts';
import type { Publisher } from './exports/feeds.ts';
import { readEditions } from './integrations/editions.ts';
import { readRedirects } from './integrations/redirects.ts';
import { readYamlList } from './integrations/yaml-list.ts';
import type { WordsOf } from './domain/presenters/succession.ts';
import { wordsByProvision } from './rendering/passages.ts';
import { toHtml } from './rendering/html.ts';
import { resolved } from './rendering/plain-form.ts';
import { anchorsOf, compileTree, type TreeNode, wordsOf } from './rendering/tree.ts';
import { canonicalOrigin, siteConfig } from './site.config.ts';

const dictionaries: Dictionaries = { vi, en };

/** Where this build will stand, and whether it is only a trial. */
export const place = { ...canonicalOrigin(process.env['SITE_ORIGIN']), siteName: siteConfig.name.vi };

let whole: Promise<Site> | undefined;

/** The site as one value, made once per build; in `npm run dev` anew for each page, so that edits show. */
export function loadSite(): Promise<Site> {
  return import.meta.env.DEV ? load() : (whole ??= load());
}

/** A reader of the site in one language. */
export async function readerOf(language: Language): Promise<Reader> {
  return new Reader(await loadSite(), language, translator(dictionaries[language]));
}

/** What a page that is no entry needs: a reader in its language, and the frame around it. */
export async function staticPage(page: StaticPage, language: Language) {
  const reader = await readerOf(language);
  return { reader, t: reader.t, site: reader.site, frame: staticFrame(reader, page, place) };
}

/** Every feed in both languages, with the part of its address before the file. */
export async function feedPages() {
  const readers = await Promise.all(LANGUAGES.map(readerOf));
  return readers.flatMap((reader) =>
    feedKinds(reader.site).map((kind) => {
      const feed = feedView(reader, kind);
      return { params: { section: feed.paths.xml.split('/').slice(1, -1).join('/') || undefined }, props: { feed } };
    }),
  );
}

/** Who stands behind the feeds, and where. */
export function publisher(language: Language): Publisher {
  return { origin: place.origin, name: siteConfig.name[language], licence: siteConfig.contentLicence };
}

/** The body of an entry in one language, ready to stand in a page, with its headings. */
export async function renderBody(kind: Kind, id: string, language: Language) {
  const collection = COLLECTION_OF[kind];
  const entry = await getEntry(language === 'vi' ? collection : `${collection}En`, id);
  if (!entry) throw new Error(`content/${collection}/${id}/index.${language} does not exist`);
  return render(entry);
}

/**
 * The body of an entry in the reader's language as a tree without components, or the Vietnamese one where there is no
 * translation. Feeds, twins, files and the pages side by side are made from it.
 */
export async function bodyTree(reader: Reader, entry: AnyEntry): Promise<TreeNode> {
  const language = entry.words[reader.language] ? reader.language : 'vi';
  const collection = COLLECTION_OF[entry.kind];
  const file = await getEntry(language === 'vi' ? collection : `${collection}En`, entry.id);
  const own = reader.language === language ? reader : await readerOf(language);
  const tree = compileTree(file?.body ?? '', fileOf(entry.kind, entry.id, language));
  return resolved(tree, { reader: own, entry, wordsOf: await provisionWords(entry) });
}

/** What the page of questions needs of each answer, by the id of its question. */
export interface AnswerBody {
  /** The body with its components; undefined where it is not in the language of the page, which they would speak. */
  Content: Awaited<ReturnType<typeof renderBody>>['Content'] | undefined;
  /** The same in plain HTML, in its own language. */
  html: string;
  /** The question with its whole answer for schema.org. */
  data: ReturnType<typeof questionData>;
}

/** The bodies of all answers. */
export async function answersOf(reader: Reader): Promise<Map<string, AnswerBody>> {
  const bodies = reader.site.of('question').map(async (question): Promise<[string, AnswerBody]> => {
    const tree = await bodyTree(reader, question);
    const own = question.words[reader.language] !== undefined;
    const Content = own ? (await renderBody('question', question.id, reader.language)).Content : undefined;
    const rest = wordsOf(tree.children ?? []);
    return [question.id, { Content, html: own ? '' : toHtml(tree), data: questionData(reader, question, rest) }];
  });
  return new Map(await Promise.all(bodies));
}

/** About how many minutes the body of an entry takes to read, with the points and numbers in it. */
export async function minutesToRead(reader: Reader, entry: AnyEntry): Promise<number | undefined> {
  const { children = [] } = await bodyTree(reader, entry);
  return readingMinutes(wordsOf(children), entry.words[reader.language] ? reader.language : 'vi');
}

/** The same for each chapter of the handbook, by its id. */
export async function chapterMinutes(reader: Reader): Promise<ReadonlyMap<string, number | undefined>> {
  const chapters = reader.site.of('handbook');
  const minutes = await Promise.all(
    chapters.map(async (chapter) => [chapter.id, await minutesToRead(reader, chapter)] as const),
  );
  return new Map(minutes);
}

const wordsOfTexts = new WeakMap<AnyEntry, WordsOf>();

/**
 * The words of each provision of a text, in Vietnamese: what a note beside it goes by, in both languages, for anchors are
 * the same and names of bodies are best known as the text itself has them. Undefined for what is no text of law.
 */
export async function provisionWords(entry: AnyEntry): Promise<WordsOf | undefined> {
  if (entry.kind !== 'policy') return undefined;
  const known = wordsOfTexts.get(entry);
  if (known) return known;
  const file = await getEntry('policies', entry.id);
  const words = wordsByProvision(compileTree(file?.body ?? '', fileOf('policy', entry.id, 'vi')));
  wordsOfTexts.set(entry, words);
  return words;
}

const fileOf = (kind: Kind, id: string, language: Language) =>
  `content/${COLLECTION_OF[kind]}/${id}/index.${language}.${EXTENSION_OF[kind]}`;

async function load(): Promise<Site> {
  const entries = (await Promise.all(KINDS.map(loadKind))).flat();
  return new Site({
    day: buildDay(process.env['BUILD_DATE'], new Date()),
    office: siteConfig.office.agency,
    entries,
    figures: await records('figures'),
    enquiries: await records('enquiries'),
    rounds: await records('rounds'),
    results: await records('results'),
    sources: await records('sources'),
    places: await records('places'),
    producers: readYamlList('content/producers.yaml', producerNaming),
    measurements: await records('measurements'),
    editions: readEditions('content/editions'),
    redirects: readRedirects('content/redirects.yaml'),
  });
}

async function loadKind(kind: Kind): Promise<AnyEntry[]> {
  const collection = COLLECTION_OF[kind];
  const [vietnamese, english] = await Promise.all([entriesOf(collection), entriesOf(`${collection}En`)]);
  return [...vietnamese.values()].map((source) => {
    const translated = english.get(source.id);
    const body = source.body ?? '';
    const legal = { legal: kind === 'policy' };
    const words = source.data as unknown as EntryWords;
    const parts = sections(words, body, legal);
    const translation = translated?.data as
      (EntryWords & { translation?: Parameters<typeof translationState>[0] }) | undefined;
    return {
      kind,
      id: source.id,
      facts: source.data,
      words: { vi: words, en: translation },
      hasBody: { vi: body.trim() !== '', en: (translated?.body ?? '').trim() !== '' },
      translation: translation ? translationState(translation.translation, parts) : { state: 'missing' },
      parts: fingerprints(source.data, parts),
      headings: headingsOf(body, legal),
      englishHeadings: headingsOf(translated?.body ?? '', legal),
      anchors: new Set(anchorsOf(body, fileOf(kind, source.id, 'vi'))),
    } as unknown as AnyEntry;
  });
}

const headingsOf = (body: string, legal: { legal: boolean }) =>
  new Map(headings(body, legal).map(({ id, text }) => [id, text]));

type AnyCollectionEntry = CollectionEntry<EntryCollection | `${EntryCollection}En`>;

async function entriesOf(
  collection: EntryCollection | `${EntryCollection}En`,
): Promise<Map<string, AnyCollectionEntry>> {
  return new Map((await getCollection(collection)).map((entry) => [entry.id, entry]));
}

async function records<
  C extends 'figures' | 'sources' | 'enquiries' | 'rounds' | 'results' | 'places' | 'measurements',
>(collection: C): Promise<Map<string, CollectionEntry<C>['data']>> {
  const entries: Array<CollectionEntry<C>> = await getCollection(collection);
  return new Map(entries.map((entry) => [entry.id, entry.data]));
}
