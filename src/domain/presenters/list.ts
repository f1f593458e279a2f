import type { Kind } from '../../collections/kinds.ts';
import type { Place } from '../../collections/place.ts';
import type { AnyEntry } from '../entry.ts';
import { type CountedFacet, type CountedValue, facetsOf, valuesOf } from '../facets/tally.ts';
import type { FacetAddress } from '../pages.ts';
import { standingOn } from '../support/standing.ts';
import { facetPath, listPath, type StaticPage, staticPath } from '../routes.ts';
import type { CardGroup, CardView, FacetView, LinkView, ListPictures, ListView } from '../view.ts';
import { awardLadder } from './award-ladder.ts';
import { cardView } from './entry.ts';
import { libraryGraph } from './library-graph.ts';
import { moneyChart } from './money-chart.ts';
import type { Reader } from './reader.ts';
import { supportByYear } from './result-charts.ts';
import { isNotStated } from '../facets/situations.ts';
import { formerBodies, successionLines } from './succession.ts';

type Narrowed = FacetAddress['narrowed'];

/** The list of a kind, whole or narrowed to one value of a facet. */
export function listView(reader: Reader, kind: Kind, narrowed?: Narrowed): ListView {
  const facets = facetsOf(reader.site, kind);
  const all = reader.site.of(kind);
  const entries = narrowed ? find(facets, narrowed).value.entries : all;
  const pictures = narrowed ? {} : picturesOf(reader, kind);
  const cards = entries.map((entry) => listedCard(reader, entry, facets));
  return {
    kind,
    cards,
    groups: byStanding(reader, entries, cards),
    facets: facets.map((facet) => facetView(reader, kind, facet, narrowed)),
    count: countInWords(reader, entries.length),
    whole: narrowed && {
      href: listPath(kind, reader.language),
      text: reader.t('filter.all', { count: all.length }),
    },
    pictures,
    ...(kind === 'programme' ? programmeWays(reader, facets) : { shortcut: undefined, note: undefined }),
    tables: narrowed ? [] : tablesOf(reader, kind, pictures),
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

/** Programmes under what can be done about them today; no headings where all stand under one. */
function byStanding(reader: Reader, entries: readonly AnyEntry[], cards: readonly CardView[]): CardGroup[] {
  const groups = new Map<string, CardGroup>();
  entries.forEach((entry, at) => {
    const card = cards[at];
    if (entry.kind !== 'programme' || !card) return;
    const standing = standingOn(entry.facts, reader.site.day);
    const group = groups.get(standing) ?? {
      heading: reader.t(`programme.status.${standing}`),
      text:
        standing === 'not-announced' || standing === 'reference'
          ? reader.t(`programme.status.${standing}.sentence`)
          : undefined,
      cards: [],
    };
    // The heading says it for all; a state that will change says so on its own card.
    const badges = card.badges.filter(({ text, until }) => text !== group.heading || until);
    group.cards.push({ ...card, badges });
    groups.set(standing, group);
  });
  return groups.size > 1 ? [...groups.values()] : [];
}

function picturesOf(reader: Reader, kind: Kind): ListPictures {
  switch (kind) {
    case 'product':
      return { ladder: awardLadder(reader) };
    case 'project':
      return { money: moneyChart(reader, reader.site.of('project')), results: supportByYear(reader) };
    case 'policy':
      return { graph: libraryGraph(reader) };
    default:
      return {};
  }
}

/** Pages that look at the entries of a list from another side. */
const PAGES_BESIDE: Partial<Record<Kind, readonly StaticPage[]>> = {
  agency: ['duties', 'communes'],
  product: ['addProduct'],
};

/** The same seen otherwise: how texts hang together; who must do what, and which commune came from where; what is missing. */
function tablesOf({ language, t }: Reader, kind: Kind, { graph }: ListPictures): LinkView[] {
  if (graph) return [{ href: '#quan-he', text: t('graph.title') }];
  return (PAGES_BESIDE[kind] ?? []).map((page) => ({
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

function listedCard(reader: Reader, entry: AnyEntry, facets: readonly CountedFacet[]): CardView {
  const place = 'place' in entry.facts ? placeInWords(reader, entry.facts.place) : '';
  return { ...cardView(reader, entry), facets: valuesOf(facets, entry), place };
}

function placeInWords({ site, t }: Reader, { asSourced, province, today }: Place): string {
  const units = today.map(({ id }) => site.places.get(id)?.name);
  return [asSourced ?? t(`province.${province}`), ...units].filter(Boolean).join(', ');
}

/** Words as they stand within a sentence; an abbreviation keeps its capitals. */
function lowered(words: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}
