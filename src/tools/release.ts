/**
 * `npm run release`: promises every address and anchor of the built site, by adding it to `content/permalinks.lock`.
 * From then on a build fails when one of them would disappear without a redirect. What the handbook holds is kept as
 * its edition of the day.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { KINDS } from '../collections/kinds.ts';
import { say } from '../collections/message.ts';
import { grow, isLasting } from '../domain/permalinks.ts';
import { isFacetPath, listPath, onOnePage } from '../domain/routes.ts';
import { isNotFound, readPages } from '../guards/built/address.ts';
import { LOCK, permalinks } from '../guards/built/permalinks.ts';
import { type BuiltPage, type BuiltSite, readBuiltSite } from '../guards/built-site.ts';
import { printFinding } from '../guards/finding.ts';
import { ROOT } from './command.ts';
import { EDITIONS, keepEdition } from './editions.ts';

const DIST = join(ROOT, 'dist');
const HOME = join(DIST, 'index.html');

if (!existsSync(HOME))
  stop(say('Chưa có dist/: chạy npm run build trước.', 'There is no dist/: run npm run build first.'));
const newer = newest(['content', 'src', 'public']);
if (newer.time > statSync(HOME).mtimeMs) {
  stop(
    say(
      `${newer.file} mới hơn dist/: chạy npm run build rồi công bố lại.`,
      `${newer.file} is newer than dist/: run npm run build, then release again.`,
    ),
  );
}

const site = readBuiltSite(DIST);
const broken = permalinks(site, ROOT);
if (broken.length > 0) {
  stop(
    `${broken.map(printFinding).join('\n')}\n\n${say(
      'Chưa công bố gì: có địa chỉ đã công bố nay không còn (ở trên).',
      'Nothing was released: addresses released earlier are gone (above).',
    )}`,
  );
}
const file = join(ROOT, LOCK);
const { text, added } = grow(existsSync(file) ? readFileSync(file, 'utf8') : '', promises(site));
writeFileSync(file, text);
console.log(
  say(`Đã thêm ${added.length} địa chỉ và neo vào ${LOCK}.`, `Added ${added.length} addresses and anchors to ${LOCK}.`),
);
const kept = keepEdition(ROOT, JSON.parse(readFileSync(join(DIST, 'so-tay/an-ban/noi-dung.json'), 'utf8')));
console.log(
  kept
    ? say(`Đã ghi ấn bản mới của sổ tay: ${kept}.`, `Kept a new edition of the handbook: ${kept}.`)
    : say('Sổ tay không đổi: không có ấn bản mới.', 'The handbook is unchanged: no new edition.'),
);

function promises(site: BuiltSite): string[] {
  return readPages(site)
    .filter((page) => !isNotFound(page) && !isFacetPath(page.address))
    .flatMap((page) => [
      page.address,
      ...(isText(page) ? page.anchors.filter(isLasting).map(({ id }) => `${page.address}#${id}`) : []),
    ]);
}

/** Pages of entries, and the pages on which entries stand together. */
function isText({ kind, address, language }: BuiltPage): boolean {
  return KINDS.some((known) => known === kind || (onOnePage(known) && address === listPath(known, language)));
}

/** The youngest file of what a build is made from; the lock file itself changes no page, and an edition
 * is written by this very command. */
function newest(folders: readonly string[]): { file: string; time: number } {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => path !== join(ROOT, LOCK) && !path.startsWith(join(ROOT, EDITIONS)))
    .map((path) => ({ file: relative(ROOT, path), time: statSync(path).mtimeMs }))
    .reduce((a, b) => (b.time > a.time ? b : a), { file: '', time: 0 });
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
