/**
 * `npm run build`: the whole site in `dist/`.
 * It is built beside and swapped in at the end: a build that fails or is killed leaves the last good one in place.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { say } from '../collections/message.ts';
import { ROOT, runScript } from './command.ts';

const DIST = join(ROOT, 'dist');
const FRESH = join(ROOT, '.cache/dist.fresh');
const FORMER = join(ROOT, '.cache/dist.former');

for (const folder of [FRESH, FORMER]) rmSync(folder, { recursive: true, force: true });
let output = '';
const code = await runScript('node_modules/astro/bin/astro.mjs', ['build', '--outDir', FRESH], {
  hear: (text) => (output += text),
});

// Astro only prints a reference that leads nowhere, and ends well: https://docs.astro.build/en/guides/content-collections/
const dangling = stripVTControlCharacters(output)
  .split('\n')
  .filter((line) => /\[ERROR\]\s*\[content\]\s*Invalid content reference/.test(line));

if (code !== 0) {
  console.error(say('Chưa dựng được trang: xem lỗi ở trên.', 'The site was not built: see the error above.'));
  process.exit(code);
}
if (dangling.length > 0) {
  console.error(
    say(
      'Chưa dựng được trang: có mục nhắc tới một mục không tồn tại (dòng “Invalid content reference” ở trên).',
      'The site was not built: an entry names another that does not exist (line “Invalid content reference” above).',
    ),
  );
  process.exit(1);
}
if (existsSync(DIST)) renameSync(DIST, FORMER);
renameSync(FRESH, DIST);
rmSync(FORMER, { recursive: true, force: true });
