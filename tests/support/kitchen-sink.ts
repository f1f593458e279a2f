import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCopy, copyProject } from './project-copy.ts';
import { pseudoDictionary } from './pseudo-language.ts';

/** `plain` speaks Vietnamese and English; `pseudo` a made-up language wherever words come from `content/ui`. */
export const EDITIONS = ['plain', 'pseudo'] as const;
export type Edition = (typeof EDITIONS)[number];

/** Samples of everything the site can show. */
export const SAMPLES = resolve('tests/fixtures/kitchen-sink/content');
const SOURCES = [
  'src/**',
  'public/**',
  'content/ui/**',
  'content/templates/**',
  'tests/fixtures/kitchen-sink/**',
  'tests/support/*.ts',
];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json'];
/** The day every edition speaks for: pictures of its pages are compared. */
const DAY = '2026-11-24';

/**
 * The folder of a site made of samples: every component, every kind of text, every fact full and empty.
 * It is built when anything it is made of has changed, by whichever test asks first.
 */
export async function kitchenSink(edition: Edition): Promise<string> {
  const folder = resolve('.cache/kitchen-sink', edition);
  const site = join(folder, 'dist');
  const stamp = join(folder, 'made-of.txt');
  const state = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return site;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyProject(folder);
  cpSync(SAMPLES, join(folder, 'content'), { recursive: true });
  // Files for authors to copy are shown as they are.
  cpSync('content/templates', join(folder, 'content/templates'), { recursive: true });
  copyWords(folder, edition);
  const { failed, output } = await buildCopy(folder, { BUILD_DATE: DAY, SITE_ORIGIN: '' });
  if (failed) throw new Error(`tests/fixtures/kitchen-sink (${edition}):\n${output}`);
  writeFileSync(stamp, state);
  return site;
}

/** The pages of a built site in the order of their addresses; those that only send readers on are left out. */
export function pagesOf(site: string): Array<{ path: string; html: string }> {
  return globSync('**/*.html', { cwd: site })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(site, file), 'utf8'),
    }))
    .filter(({ html }) => !/http-equiv="refresh"/.test(html));
}

function copyWords(folder: string, edition: Edition): void {
  mkdirSync(join(folder, 'content/ui'));
  for (const file of ['content/ui/vi.json', 'content/ui/en.json']) {
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    writeFileSync(join(folder, file), JSON.stringify(edition === 'pseudo' ? pseudoDictionary(words) : words));
  }
}

/** Changes with anything that the sample site is made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = [...SOURCES.flatMap((pattern) => globSync(pattern)), ...FILES].sort();
  for (const file of files) if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
