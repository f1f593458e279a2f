import type { Kind } from '../../collections/kinds.ts';
import type { EntryOf } from '../entry.ts';
import type { Language } from '../language.ts';
import type { Site } from '../site.ts';
import type { MessageKey, Translate } from '../translator.ts';

/** One value of a facet: a part of an address, its place among the others, and its words. */
export interface FacetValue {
  id: string;
  /** Smaller stands first; values of the same rank follow the alphabet. */
  rank: number;
  words: (t: Translate, language: Language) => string;
  /** True when the words are Vietnamese in both languages: names of places. */
  vietnamese?: boolean | undefined;
}

/** One way to narrow the list of a kind. */
export interface Facet<K extends Kind> {
  /** Part of an address, the same in both languages: `cap`. */
  id: string;
  name: MessageKey;
  /** How a value stands in a title: `{value}` with the words it needs around it. The value alone where left out. */
  title?: MessageKey | undefined;
  /** True when the words begin with a name, which keeps its capital within a title. */
  proper?: boolean | undefined;
  /** What an entry has of it; nothing where the facet does not apply or is not known. */
  valuesOf: (entry: EntryOf<K>, site: Site) => FacetValue[];
}

type Head<K extends Kind> = Omit<Facet<K>, 'valuesOf'>;

/** A facet of fixed values, shown in the order in which their addresses are declared. */
export function choice<K extends Kind, Value extends string>(
  declared: Head<K> & {
    addresses: Readonly<Record<Value, string>>;
    words: (value: Value) => MessageKey;
    of: (entry: EntryOf<K>, site: Site) => readonly Value[];
  },
): Facet<K> {
  const { addresses, words, of, ...head } = declared;
  const order = Object.keys(addresses);
  return {
    ...head,
    valuesOf: (entry, site) =>
      of(entry, site).map((value) => ({
        id: addresses[value],
        rank: order.indexOf(value),
        words: (t) => t(words(value)),
      })),
  };
}

/** A facet of years, the newest first. */
export function year<K extends Kind>(
  declared: Head<K> & { of: (entry: EntryOf<K>) => ReadonlyArray<string | number | undefined> },
): Facet<K> {
  const { of, ...head } = declared;
  return {
    ...head,
    valuesOf: (entry) =>
      of(entry)
        .filter((date) => date !== undefined)
        .map((date) => String(date).slice(0, 4))
        .map((id) => ({ id, rank: -Number(id), words: () => id })),
  };
}
