import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Edition, edition } from '../collections/edition.ts';
import { difference } from '../domain/editions/difference.ts';
import { readEditions } from '../integrations/editions.ts';

export const EDITIONS = 'content/editions';

/**
 * Keeps what the built handbook holds as the edition of its day, below `root`. Answers the file, or undefined when
 * nothing changed since the last edition: a release of the site alone is no new edition.
 */
export function keepEdition(root: string, holding: unknown): string | undefined {
  const next = edition.parse(holding);
  const last = readEditions(join(root, EDITIONS))
    .filter(({ date }) => date !== next.date)
    .at(-1);
  if (last && isSame(last, next)) return undefined;
  const file = `${EDITIONS}/${next.date}.yaml`;
  mkdirSync(join(root, EDITIONS), { recursive: true });
  writeFileSync(join(root, file), stringify(next, { lineWidth: 0 }));
  return file;
}

function isSame(a: Edition, b: Edition): boolean {
  const { added, changed, removed } = difference(a.holds, b.holds);
  return added.length + changed.length + removed.length === 0;
}
