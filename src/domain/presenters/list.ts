import type { Kind } from '../../collections/kinds.ts';
import type { AnyEntry } from '../entry.ts';
import { lowered } from '../lowered.ts';
import { type CountedFacet, type CountedValue, facetsOf } from '../facets/tally.ts';
import { PRODUCT_TYPE, PROGRAMME_STATUS } from '../facets/declared.ts';
import type { FacetAddress } from '../pages.ts';
import { standingOn } from '../support/standing.ts';
import { facetPath, listPath, type StaticPage, staticPath } from '../routes.ts';
import type { CardGroup, CardView, FacetView, LinkView, ListPictures, ListView } from '../view.ts';
import { areaMap } from './area-map.ts';
import { awardLadder } from './award-ladder.ts';
import { cardView } from './entry.ts';
import { filteredBy } from './filtered-by.ts';
import { productCard } from './product-card.ts';
import { libraryGraph } from './library-graph.ts';
import { projectTable } from './project-table.ts';
import type { Reader } from './reader.ts';
import { resultsLink } from './results.ts';
import { FORMER_DISTRICT } from '../facets/places.ts';
import { PRODUCER } from '../facets/producers.ts';
import { isNotStated } from '../facets/situations.ts';
import { formerBodies, successionLines } from './succession.ts';

type Narrowed = FacetAddress['narrowed'];

/** The list of a kind, whole or narrowed to one value of a facet. */
export function listView(reader: Reader, kind: Kind, narrowed?: Narrowed): ListView {
  const facets = facetsOf(reader.site, kind);
  const all = reader.site.of(kind);
  const entries = narrowed ? find(facets, narrowed).value.entries : all;
  const pictures = narrowed ? {} : picturesOf(reader, kind);
  // No filter runs on a narrowed list: it carries nothing to filter by.
  const filters = narrowed ? undefined : facets;
  const cards = entries.map((entry) => listedCard(reader, entry, filters));
  return {
    kind,
    cards,
    groups: grouped(reader, entries, cards),
    table:
      kind === 'project'
        ? projectTable(
            reader,
            entries.filter((entry) => entry.kind === 'project'),
            filters,
          )
        : undefined,
    facets: facets.map((facet) => facetView(reader, kind, facet, narrowed)),
    count: countInWords(reader, entries.length),
    whole: narrowed && {
      href: listPath(kind, reader.language),
      text: reader.t('filter.all', { count: all.length }),
    },
    pictures,
    ...(kind === 'programme' ? programmeWays(reader, facets) : { shortcut: undefined, note: undefined }),
    ways: kind === 'product' && !narrowed ? productWays(reader) : [],
    comparable: kind === 'product',
    tables: narrowed ? sameProducer(reader, kind, narrowed) : tablesOf(reader, kind, pictures),
    successions:
      kind === 'agency' && !narrowed
        ? successionLines(
            reader,
            formerBodies(reader).map((agency) => ({ agency })),
          )
        : [],
  };
}

/** A checker that asks instead of listing; and what the facets of conditions cannot say. */
function programmeWays({ language, t }: Reader, facets: readonly CountedFacet[]): Pick<ListView, 'shortcut' | 'note'> {
  const unsaid = facets.some(({ id, values }) => (id === 'ai' || id === 'nganh') && values.some(isNotStated));
  return {
    shortcut: {
      text: t('page.check.intro'),
      link: { href: staticPath('check', language), text: t('page.check.title') },
    },
    note: unsaid ? t('list.programme.note', { value: t('facet.programme.notStated') }) : undefined,
  };
}

/** A heading of a list, by an id that stands in its anchor. */
type Heading = Omit<CardGroup, 'cards'>;

/** What entries of a kind stand under in their list; kinds without one stand in one row. */
function headingOf(reader: Reader, entry: AnyEntry): Heading | undefined {
  const { t } = reader;
  switch (entry.kind) {
    case 'programme': {
      const standing = standingOn(entry.facts, reader.site.day);
      const clear = standing !== 'not-announced' && standing !== 'reference';
      return {
        id: `tinh-trang-${PROGRAMME_STATUS[standing]}`,
        heading: t(`programme.status.${standing}`),
        text: clear ? undefined : t(`programme.status.${standing}.sentence`),
      };
    }
    case 'product': {
      const { type } = entry.facts;
      return {
        id: `loai-${PRODUCT_TYPE[type]}`,
        heading: t(`product.types.${type}`),
        text: t(`product.types.${type}.sentence`),
      };
    }
    default:
      return undefined;
  }
}

/** Entries under their headings, in the order in which the first of each stands; none where all stand under one. */
function grouped(reader: Reader, entries: readonly AnyEntry[], cards: readonly CardView[]): CardGroup[] {
  const groups = new Map<string, CardGroup>();
  entries.forEach((entry, at) => {
    const card = cards[at];
    const heading = headingOf(reader, entry);
    if (!heading || !card) return;
    const group = groups.get(heading.id) ?? { ...heading, cards: [] };
    // The heading says it for all; a state that will change says so on its own card.
    const badges = card.badges.filter(({ text, until }) => text !== group.heading || until);
    group.cards.push({ ...card, badges });
    groups.set(heading.id, group);
  });
  return groups.size > 1 ? [...groups.values()] : [];
}

/** Pages that show the products otherwise, in the order of a reader who is new here. */
const PRODUCT_WAYS = ['selection', 'villages', 'compare', 'addProduct'] as const satisfies readonly StaticPage[];

function productWays({ language, t }: Reader): ListView['ways'] {
  return PRODUCT_WAYS.map((page) => ({
    text: t(`page.${page}.intro`),
    link: { href: staticPath(page, language), text: t(`page.${page}.title`) },
  }));
}

/** From the products of a maker to the projects they were supported with, and back. */
function sameProducer(reader: Reader, kind: Kind, { facet, value }: Narrowed): LinkView[] {
  if (facet !== PRODUCER || (kind !== 'product' && kind !== 'project')) return [];
  const other = kind === 'product' ? 'project' : 'product';
  const there = narrowedList(reader, other, PRODUCER, value);
  return there ? [{ href: there.href, text: reader.t(`list.producer.${other}`, { count: there.count }) }] : [];
}

/** The list of a kind narrowed to a value, and how much it holds; a list that leaves nothing out is not made. */
function narrowedList(
  { site, language }: Reader,
  kind: Kind,
  facet: string,
  value: string,
): { href: string; count: number } | undefined {
  const values = facetsOf(site, kind).find(({ id }) => id === facet)?.values;
  const found = values?.find(({ id }) => id === value);
  return found && { href: facetPath(kind, facet, value, language), count: found.entries.length };
}

function picturesOf(reader: Reader, kind: Kind): ListPictures {
  switch (kind) {
    case 'product':
      return {
        ladder: awardLadder(reader),
        map: areaMap(
          reader,
          reader.site.of('product'),
          ({ id }) => narrowedList(reader, 'product', FORMER_DISTRICT, id)?.href,
        ),
      };
    case 'project':
      return { map: areaMap(reader, reader.site.of('project')) };
    case 'policy':
      return { graph: libraryGraph(reader) };
    default:
      return {};
  }
}

/** Pages that tell the same by another order: who must do what, which commune came from where. */
const TABLES: Partial<Record<Kind, readonly StaticPage[]>> = {
  agency: ['duties', 'communes'],
};

/** The same seen otherwise; what stands further down on the list itself comes first. */
function tablesOf(reader: Reader, kind: Kind, { graph }: ListPictures): LinkView[] {
  const { language, t } = reader;
  if (kind === 'project') return [{ href: '#noi', text: t('map.title') }, resultsLink(reader)];
  if (graph) return [{ href: '#quan-he', text: t('graph.title') }];
  return (TABLES[kind] ?? []).map((page) => ({
    href: staticPath(page, language),
    text: t(`page.${page}.title`),
  }));
}

/** What a narrowed list holds, within its title: "sản phẩm tiêu biểu cấp tỉnh". */
export function narrowingInWords(reader: Reader, kind: Kind, narrowed: Narrowed): { words: string; count: number } {
  const { facet, value } = find(facetsOf(reader.site, kind), narrowed);
  const words = value.words(reader.t, reader.language);
  const within = facet.proper ? words : lowered(words);
  return { words: facet.title ? reader.t(facet.title, { value: within }) : within, count: value.entries.length };
}

/** "65 mục". */
export function countInWords({ t }: Reader, count: number): string {
  return count === 1 ? t('list.count.one') : t('list.count', { count });
}

function find(facets: readonly CountedFacet[], narrowed: Narrowed): { facet: CountedFacet; value: CountedValue } {
  const facet = facets.find(({ id }) => id === narrowed.facet);
  const value = facet?.values.find(({ id }) => id === narrowed.value);
  if (!facet || !value) throw new Error(`no entry has ${narrowed.facet}/${narrowed.value}`);
  return { facet, value };
}

function facetView(reader: Reader, kind: Kind, facet: CountedFacet, narrowed: Narrowed | undefined): FacetView {
  const { language, t } = reader;
  return {
    id: facet.id,
    name: t(facet.name),
    values: facet.values.map(({ id, words, vietnamese, entries }) => ({
      id,
      text: words(t, language),
      lang: vietnamese && language !== 'vi' ? 'vi' : undefined,
      count: entries.length,
      href: facetPath(kind, facet.id, id, language),
      current: narrowed?.facet === facet.id && narrowed.value === id,
    })),
  };
}

/** `facets` are those that the list is filtered by; undefined where it is not. */
function listedCard(reader: Reader, entry: AnyEntry, facets: readonly CountedFacet[] | undefined): CardView {
  return {
    ...cardView(reader, entry),
    ...(entry.kind === 'product' ? productCard(reader, entry) : {}),
    ...filteredBy(reader, entry, facets),
  };
}
