import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, edition } from '../collections/edition.ts';
import { readYaml } from '../guards/front-matter.ts';

/** The editions kept in a folder, the oldest first; none before the first release. */
export function readEditions(folder: string): Edition[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => edition.parse(readYaml(readFileSync(join(folder, name), 'utf8')).data));
}
