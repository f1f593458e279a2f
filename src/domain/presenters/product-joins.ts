import type { AnyEntry, Entry, EntryOf } from '../entry.ts';
import { producerOf, writtenProducer } from '../producers.ts';
import type { Site } from '../site.ts';
import type { LinkView } from '../view.ts';
import type { Reader } from './reader.ts';
import { roundLink } from './rounds.ts';

/** Entries with what joins them to a product. */
export interface Join {
  heading: string;
  entries: AnyEntry[];
  /** Where the rest of them stands. */
  more?: LinkView[];
}

/** A page is no list: of a round with many products it names so many, and leads to the rest. */
const MOST = 8;

/** The chapter and the programme of the selection. */
const SELECTION = [
  ['handbook', 'binh-chon-san-pham'],
  ['programme', 'binh-chon-san-pham-tieu-bieu'],
] as const;

/** What the page of a featured product leads to, so that the next one finds its way in. */
export function selectionEntries({ site }: Reader, { facts }: Entry<'product'>): AnyEntry[] {
  if (facts.type !== 'award') return [];
  return SELECTION.map(([kind, id]): AnyEntry | undefined => site.find(kind, id)).filter(
    (entry) => entry !== undefined,
  );
}

/** Who else made, won or grew the same: each once, under the closest of the reasons. */
export function productJoins(reader: Reader, product: Entry<'product'>): Join[] {
  const { site, t } = reader;
  const others = site.of('product').filter(({ id }) => id !== product.id);
  const maker = makerOf(site, product);
  const sameMaker = (other: EntryOf<'product' | 'project'>) => maker !== undefined && makerOf(site, other) === maker;
  const shown = new Set<string>([keyOf(product)]);
  const once = (entries: readonly AnyEntry[]) =>
    entries.filter((entry) => {
      const fresh = !shown.has(keyOf(entry));
      shown.add(keyOf(entry));
      return fresh;
    });
  const joins = [
    { heading: t('product.sameProducer'), entries: once(others.filter(sameMaker)) },
    { heading: t('product.supported'), entries: once(site.of('project').filter(sameMaker)) },
    {
      heading: t('product.samePlace'),
      entries: once([...kin(reader, product), ...others.filter((other) => samePlace(product, other))]),
    },
    sameRound(reader, product, once(others.filter((other) => shareRound(product, other)))),
  ];
  return joins.filter(({ entries }) => entries.length > 0);
}

/** Those it names, and those that name it. */
function kin({ site }: Reader, product: Entry<'product'>): AnyEntry[] {
  const named = product.facts.related.map(({ id }): AnyEntry => site.get('product', id));
  return [...named, ...site.mentionsOf(product).filter(({ kind }) => kind === 'product')];
}

function sameRound(reader: Reader, product: Entry<'product'>, entries: AnyEntry[]): Join {
  const heading = reader.t('product.sameRound');
  if (entries.length <= MOST) return { heading, entries };
  return { heading, entries: entries.slice(0, MOST), more: roundsOf(product).map((id) => roundLink(reader, id)) };
}

const keyOf = ({ kind, id }: AnyEntry) => `${kind}/${id}`;

/** Sources write the name of a maker in several ways, and words that name nobody join nobody. */
const makerOf = ({ producers }: Site, entry: EntryOf<'product' | 'project'>) =>
  producerOf(writtenProducer(entry), producers)?.id;

const shareRound = (one: Entry<'product'>, other: Entry<'product'>) => meet(roundsOf(one), roundsOf(other));
const samePlace = (one: Entry<'product'>, other: Entry<'product'>) => meet(communesOf(one), communesOf(other));
const meet = (some: readonly string[], others: readonly string[]) => some.some((id) => others.includes(id));

const roundsOf = ({ facts }: Entry<'product'>) =>
  [...(facts.type === 'award' ? facts.awards : []), ...facts.recognitions].flatMap(({ round }) => round?.id ?? []);

/** A commune that still has to be confirmed joins nobody. */
const communesOf = ({ facts: { place } }: Entry<'product'>) =>
  place.todayUnchecked ? [] : place.today.map(({ id }) => id);
