import { fold } from './fold.ts';

/** What a reader chose in a list, the last choice last: one value of a facet by the facet's id, typed words by `WORDS`. */
export type Choices = ReadonlyMap<string, string>;

/** The name of typed words in an address; no facet has it. */
export const WORDS = 'chu';

/** The values there are, by the facet's id. */
export type Offer = ReadonlyMap<string, readonly string[]>;

/** An entry as far as filtering goes. */
export interface Filterable {
  values: Readonly<Record<string, readonly string[]>>;
  /** Every word it can be found by, folded. */
  text: string;
}

/** Reads the choices from the query of an address. What the list does not offer is passed over. */
export function readChoices(query: string, offer: Offer): Choices {
  return new Map(
    [...new URLSearchParams(query)]
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([name, value]) => value !== '' && (name === WORDS || offer.get(name)?.includes(value))),
  );
}

/** Writes the choices as the query of an address; nothing for no choice. */
export function writeChoices(choices: Choices): string {
  const query = new URLSearchParams([...choices]).toString();
  return query && `?${query}`;
}

/** The choices with one made, changed or, with an empty value, taken back. A new or changed one becomes the last. */
export function choose(choices: Choices, name: string, value: string): Choices {
  const kept = [...choices].filter(([other]) => other !== name);
  const chosen = value.trim();
  return new Map(chosen === '' ? kept : [...kept, [name, chosen]]);
}

/** Whether an entry fits every choice, or every one but that of `aside`. */
export function fits(entry: Filterable, choices: Choices, aside?: string): boolean {
  return [...choices].every(
    ([name, value]) =>
      name === aside || (name === WORDS ? hasWords(entry.text, value) : entry.values[name]?.includes(value)),
  );
}

/** How many entries each value of a facet would leave, given the other choices. */
export function countsOf(entries: readonly Filterable[], choices: Choices, facet: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries.filter((entry) => fits(entry, choices, facet))) {
    for (const value of entry.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Every typed word begins a word of the text, with or without its marks: a reader is still typing. */
export function hasWords(text: string, typed: string): boolean {
  return fold(typed)
    .split('-')
    .every((word) => `-${text}`.includes(`-${word}`));
}
