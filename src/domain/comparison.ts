/** As many as still stand side by side. */
export const MOST = 4;

/** The name of the chosen products in an address. */
const NAME = 'sp';

/** What an id looks like. Anything else in an address is somebody's words, which no page repeats. */
const ID = /^[a-z0-9-]{1,80}$/;

/** What an address names for comparison. */
export interface Chosen {
  /** In the order in which they were chosen. */
  ids: readonly string[];
  /** The first few ids it names besides, which are not here: an address may be old, or typed by hand. */
  unknown: readonly string[];
  /** Whether it names more than can stand side by side; the first are kept. */
  tooMany: boolean;
}

/** Reads an address such as `#sp=bot-sua-sen,sen-say`; `known` tells what there is. */
export function readChosen(hash: string, known: (id: string) => boolean): Chosen {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get(NAME) ?? '';
  const all = [...new Set(named.split(',').map((id) => id.trim()))].filter((id) => ID.test(id));
  const ids = all.filter(known);
  const unknown = all.filter((id) => !known(id)).slice(0, MOST);
  return { ids: ids.slice(0, MOST), unknown, tooMany: ids.length > MOST };
}

/** The same as an address; nothing for nothing chosen. */
export function writeChosen(ids: readonly string[]): string {
  return ids.length > 0 ? `#${NAME}=${ids.join(',')}` : '';
}

/** Whether an address holds such a choice, and is no anchor of the page. */
export function isChoice(hash: string): boolean {
  return hash.startsWith(`#${NAME}=`);
}

/** The choice with one put in or taken out; undefined where there is no room for it. */
export function toggled(ids: readonly string[], id: string): string[] | undefined {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < MOST ? [...ids, id] : undefined;
}
