import type { Kind } from '../../collections/kinds.ts';
import { type AnyEntry, wordsIn } from '../entry.ts';
import { filesOf } from '../files.ts';
import { tileOf } from '../pictures/tile.ts';
import { relatedIds } from '../relations.ts';
import type { BadgeView, BlockView, CardView, EntryView, FactRow, NeighbourView } from '../view.ts';
import { chapterPlace, chapterView } from './chapter.ts';
import { dutiesBlock } from './duties.ts';
import { agencyRows, articleRows, handbookBlocks } from './others.ts';
import { moneyView } from './money-chart.ts';
import { noticesOf } from './notices.ts';
import { cardPhoto, photosOf } from './photo.ts';
import { bilingualLink, policyBlocks, policyDetail, policyRows } from './policy.ts';
import { productBlocks } from './product-blocks.ts';
import { selectionEntries, productJoins } from './product-joins.ts';
import { productBadges, productPicture, productRows } from './product.ts';
import { readSentence } from './product-read.ts';
import { projectBlocks, projectNeighbours, projectRows } from './project.ts';
import { comparable, deadlineDetail, programmeBadges, programmeRows } from './programme-standing.ts';
import { programmeBlocks } from './programme.ts';
import type { Reader } from './reader.ts';
import { reviewBadges } from './review.ts';
import { toTake } from './to-take.ts';
import { validityBadges } from './validity.ts';

/** Everything the page of an entry shows besides its body. */
export function entryView(reader: Reader, entry: AnyEntry): EntryView {
  const { title, summary, lang } = wordsIn(entry, reader.language);
  const { previous, next } = neighbours(reader, entry);
  return {
    kind: entry.kind,
    id: entry.id,
    eyebrow: eyebrow(reader, entry),
    title,
    summary,
    textLanguage: lang,
    badges: badgesOf(reader, entry),
    picture: entry.kind === 'product' ? productPicture(reader, entry) : undefined,
    photos: photosOf(reader, entry),
    notices: noticesOf(reader, entry),
    rows: rows(reader, entry),
    money: entry.kind === 'project' ? moneyView(reader, entry) : undefined,
    blocks: blocks(reader, entry),
    related: related(reader, entry),
    sources: reader.sources(entry.facts.sources),
    checked: reader.checked(entry.facts),
    bilingual: entry.kind === 'policy' ? bilingualLink(reader, entry) : undefined,
    toTake: toTake(reader, entry),
    read: entry.kind === 'product' ? readSentence(reader, entry) : undefined,
    checkedOn: reader.t('checked.on', { date: reader.date(entry.facts.checkedOn) }),
    sourceCount: reader.t('sources.count', { count: entry.facts.sources.length }),
    files: entry.kind === 'policy' ? filesOf(entry, reader.language) : [],
    chapter: chapterView(reader, entry),
    previous,
    next,
  };
}

/** An entry as it stands in a list. */
export function cardView(reader: Reader, entry: AnyEntry): CardView {
  const { title, summary, lang } = wordsIn(entry, reader.language);
  // Articles stand in rows, which have no pictures.
  const photo = entry.kind === 'article' ? undefined : cardPhoto(reader, entry);
  return {
    link: { ...reader.link(entry, title), lang: lang === reader.language ? undefined : lang },
    summary,
    eyebrow: eyebrow(reader, entry),
    detail: detailOf(reader, entry),
    badges: badgesOf(reader, entry),
    facts: [],
    facets: {},
    place: '',
    photo,
    tile: entry.kind === 'product' && !photo ? tileOf(entry.facts.group, entry.id) : undefined,
  };
}

/** What tells an entry of a list from its neighbours at a glance. */
function detailOf(reader: Reader, entry: AnyEntry): string[] {
  switch (entry.kind) {
    case 'policy':
      return policyDetail(reader, entry);
    case 'programme':
      return deadlineDetail(reader, entry);
    default:
      return [];
  }
}

/** One phrase above the title: what this is, and the one thing that tells it from its neighbours. */
export function eyebrow(reader: Reader, entry: AnyEntry): string {
  const { t } = reader;
  switch (entry.kind) {
    case 'policy':
      return [t(`documentType.${entry.facts.documentType}`), t(`edition.${entry.facts.edition}`)].join(' · ');
    case 'handbook':
      return chapterPlace(reader, entry);
    case 'programme':
      return t(`programme.level.${entry.facts.level}`);
    case 'product':
      return t(`product.type.${entry.facts.type}`);
    case 'project':
      return t('project.of', { year: entry.facts.year });
    case 'article':
      return reader.date(entry.facts.publishedOn);
    case 'agency':
      return t(`agency.level.${entry.facts.level}`);
    case 'glossary':
    case 'question':
    case 'leaflet':
      return t(`kind.${entry.kind}`);
  }
}

/** The states of an entry that stand beside its title. */
export function badgesOf(reader: Reader, entry: AnyEntry): BadgeView[] {
  return [...badges(reader, entry), ...reviewBadges(reader, entry), ...reader.uncheckedBadge(entry.facts)];
}

function badges(reader: Reader, entry: AnyEntry): BadgeView[] {
  switch (entry.kind) {
    case 'policy':
      return validityBadges(reader, entry);
    case 'programme':
      return programmeBadges(reader, entry);
    case 'product':
      return productBadges(reader, entry);
    case 'agency':
      return entry.facts.endedOn ? [{ tone: 'stop', text: reader.t('agency.former') }] : [];
    default:
      return [];
  }
}

function rows(reader: Reader, entry: AnyEntry): FactRow[] {
  switch (entry.kind) {
    case 'policy':
      return policyRows(reader, entry);
    case 'programme':
      return programmeRows(reader, entry);
    case 'product':
      return productRows(reader, entry);
    case 'project':
      return projectRows(reader, entry);
    case 'article':
      return articleRows(reader, entry);
    case 'agency':
      return agencyRows(reader, entry);
    case 'handbook':
    case 'leaflet': {
      const { audience, lang } = wordsIn(entry, reader.language);
      return [
        {
          label: reader.t('handbook.audience'),
          values: [[{ type: 'text', text: audience ?? '', lang: lang === reader.language ? undefined : lang }]],
        },
      ];
    }
    case 'glossary':
    case 'question':
      return [];
  }
}

function blocks(reader: Reader, entry: AnyEntry): BlockView[] {
  switch (entry.kind) {
    case 'policy':
      return policyBlocks(reader, entry);
    case 'programme':
      return programmeBlocks(reader, entry);
    case 'handbook':
      return handbookBlocks(reader, entry);
    case 'product':
      return productBlocks(reader, entry);
    case 'project':
      return projectBlocks(reader, entry);
    case 'agency':
      return dutiesBlock(reader, entry);
    default:
      return [];
  }
}

const RELATED_KINDS = [
  'policy',
  'handbook',
  'question',
  'leaflet',
  'programme',
  'product',
  'project',
  'article',
  'agency',
] as const satisfies readonly Kind[];

/** Entries that name this one, and those it names and does not show elsewhere, by kind; those of a product also by what joins them. */
function related(reader: Reader, entry: AnyEntry): EntryView['related'] {
  const joins = entry.kind === 'product' ? productJoins(reader, entry) : [];
  return [
    ...joins.map(({ heading, entries, more = [] }) => ({
      heading,
      links: [...entries.map((other) => reader.link(other)), ...more],
    })),
    ...mentions(reader, entry, new Set(joins.flatMap(({ entries }) => entries))),
  ];
}

function mentions(reader: Reader, entry: AnyEntry, joined: ReadonlySet<AnyEntry>): EntryView['related'] {
  const named = namedBy(reader, entry);
  const shown = shownAbove(reader, entry);
  const others = [...named, ...reader.site.mentionsOf(entry)].filter(
    (other, at, all) => all.indexOf(other) === at && other !== entry && !shown(other) && !joined.has(other),
  );
  const byKind = RELATED_KINDS.flatMap((kind) => {
    const links = others.filter((other) => other.kind === kind).map((other) => reader.link(other));
    return links.length > 0 ? [{ heading: reader.t(`related.${kind}`), links }] : [];
  });
  return entry.kind === 'project' ? [...projectNeighbours(reader, entry), ...byKind] : byKind;
}

/** What a block of the page has already told of in full, and what goes without saying. */
function shownAbove(reader: Reader, entry: AnyEntry): (other: AnyEntry) => boolean {
  switch (entry.kind) {
    case 'policy': {
      const ids = relatedIds(entry.id, reader.site.relations);
      return (other) => other.kind === 'policy' && ids.has(other.id);
    }
    case 'agency': {
      const programmes = reader.site.of('programme');
      const asking = programmes.filter(({ facts }) => facts.contact.id === entry.id);
      return (other) =>
        // Every leaflet, and every question, names whom to ask; so does every programme, most of them the same office.
        other.kind === 'leaflet' ||
        other.kind === 'question' ||
        (other.kind === 'programme' && asking.length > programmes.length / 2) ||
        (other.kind === 'policy' &&
          other.facts.duties.length > 0 &&
          !other.facts.issuers.some(({ id }) => id === entry.id));
    }
    case 'programme': {
      const compared = comparable(reader, entry);
      // The table of who was supported has every project.
      return (other) => other.kind === 'project' || (other.kind === 'programme' && compared.includes(other));
    }
    default:
      return () => false;
  }
}

function namedBy(reader: Reader, entry: AnyEntry): AnyEntry[] {
  switch (entry.kind) {
    case 'article':
      return [...entry.facts.policies, ...entry.facts.products, ...entry.facts.projects].map((reference) =>
        reader.entry(reference),
      );
    case 'product':
      return selectionEntries(reader, entry);
    default:
      return [];
  }
}

/** Chapters and articles are read one after the other; other kinds are looked up. */
function neighbours(reader: Reader, entry: AnyEntry): Pick<EntryView, 'previous' | 'next'> {
  if (entry.kind !== 'handbook' && entry.kind !== 'article') return { previous: undefined, next: undefined };
  const row: readonly AnyEntry[] = reader.site.of(entry.kind);
  const at = row.indexOf(entry);
  return { previous: neighbour(reader, 'previous', row[at - 1]), next: neighbour(reader, 'next', row[at + 1]) };
}

function neighbour(reader: Reader, where: 'previous' | 'next', entry: AnyEntry | undefined): NeighbourView | undefined {
  if (!entry) return undefined;
  const { t } = reader;
  const number = entry.kind === 'handbook' ? t('handbook.chapter', { order: entry.facts.order }) : undefined;
  return { ...reader.link(entry), label: [t(where), number].filter(Boolean).join(' · ') };
}
