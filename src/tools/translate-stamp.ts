import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { say } from '../collections/message.ts';
import { buildDay } from '../domain/today.ts';
import { type FrontWords, sections } from '../domain/sections.ts';
import { stampOf, translationState, type TranslationStamp } from '../domain/translation.ts';
import { type EntryFile, readContent } from '../guards/content.ts';
import { splitFrontMatter } from '../guards/front-matter.ts';
import { parseContent } from '../guards/parsed.ts';

/**
 * `npm run translate:stamp [kind/id …]`: records in English files which Vietnamese they were made from.
 * Run it after comparing the two texts. Without names it stamps every English file that has no stamp or a stale one.
 */
const chosen = process.argv.slice(2);
const today = buildDay(process.env['BUILD_DATE'], new Date());
const content = readContent('.');
const { parsed } = parseContent(content);
const known = new Map(content.entries.map((entry) => [`${entry.kind}/${entry.id}/${entry.lang}`, entry]));

const unknown = chosen.filter((name) => !known.has(`${name}/en`));
if (unknown.length > 0) {
  console.error(
    say(
      `Không có bản tiếng Anh: ${unknown.join(', ')}. Viết như policy/nd-45-2012.`,
      `No English file: ${unknown.join(', ')}. Write it as policy/nd-45-2012.`,
    ),
  );
  process.exit(1);
}

let stamped = 0;
for (const english of content.entries.filter(({ lang }) => lang === 'en')) {
  const name = `${english.kind}/${english.id}`;
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const vietnamese = parsed.find(({ file }) => file === known.get(`${name}/vi`));
  const translation = parsed.find(({ file }) => file === english);
  if (!vietnamese || !translation) {
    console.error(say(`${name}: sửa lỗi trước (npm run check).`, `${name}: mend its mistakes first (npm run check).`));
    process.exitCode = 1;
    continue;
  }
  const source = vietnamese.file as EntryFile;
  const parts = sections(vietnamese.data as unknown as FrontWords, source.body, { legal: source.kind === 'policy' });
  if (translationState(translation.data['translation'] as TranslationStamp | undefined, parts).state === 'current')
    continue;
  writeStamp(english, stampOf(parts, today));
  stamped += 1;
}
console.log(say(`Đã ghi dấu ${stamped} bản dịch.`, `Stamped ${stamped} translations.`));

/** Writes the stamp and leaves every other line of the file as it is. */
function writeStamp(entry: EntryFile, stamp: TranslationStamp): void {
  const source = readFileSync(entry.file, 'utf8');
  const parts = splitFrontMatter(source);
  if (!parts) throw new Error(`${entry.file}: no front matter`);
  const document = parseDocument(parts.frontMatter);
  document.set('translation', stamp);
  const frontMatter = document.toString({ lineWidth: 0 }).trimEnd();
  writeFileSync(entry.file, `---\n${frontMatter}\n---\n${source.slice(source.length - parts.body.length)}`);
}
