/**
 * Cuts the display face down to what the site writes: all Vietnamese letters, ASCII and punctuation (about 24 KB).
 * Run by hand when the set of letters changes; the result is committed, so that a build needs no font tools.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const from = 'node_modules/@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf';
const to = 'src/styles/fonts/be-vietnam-pro-600.woff2';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
const letters =
  range(0x20, 0x7e) + 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư' + range(0x1ea0, 0x1ef9) + '\u00a0«»·–—‘’“”…×→←−₫';

const font = await subsetFont(await readFile(from), letters, { targetFormat: 'woff2' });
await writeFile(to, font);
console.log(`${to}: ${font.length} bytes`);
