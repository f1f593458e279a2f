import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, type YamlText } from '../front-matter.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** English that readers meet, with its place. */
export interface EnglishWords {
  file: string;
  line: number;
  /** Field of the front matter, or key of the interface; none in a body. */
  field?: string;
  text: string;
}

/** Fields of an English file that hold no text of the site: a stamp, words that are refused, and readers' own words. */
const NOT_OURS = ['translation', 'falseFriends', 'alsoAsked'];

/** The English of one file: the fields and the body of an entry, or the names of a figure. */
export function englishOf({ collection, file }: Parsed): EnglishWords[] {
  if (!isEntryFile(file)) return collection === 'figures' ? named(file.file, file.yaml, file.data) : [];
  if (file.lang !== 'en') return [];
  const fields = Object.entries((file.yaml.data ?? {}) as Record<string, unknown>).filter(([field]) => !NOT_OURS.includes(field));
  return [
    ...textsIn(file.file, file.yaml, Object.fromEntries(fields)),
    { file: file.file, line: file.bodyLine, text: file.body },
  ];
}

/** The English that stands outside entries and records: words of the interface, and why an address moved. */
export function englishStrings(root: string): EnglishWords[] {
  return [...interfaceWords(root), ...reasons(root)];
}

function named(file: string, yaml: YamlText, data: unknown): EnglishWords[] {
  const { name, short } = data as { name?: { en?: string }; short?: { en?: string } };
  return textsIn(file, yaml, { name: { en: name?.en }, short: { en: short?.en } });
}

/** A key stands on a line of its own, so its value is a text with a line like any other. */
function interfaceWords(root: string): EnglishWords[] {
  const file = 'content/ui/en.json';
  const yaml = readIfThere(root, file);
  return yaml ? textsIn(file, yaml, yaml.data) : [];
}

function reasons(root: string): EnglishWords[] {
  const file = 'content/redirects.yaml';
  const yaml = readIfThere(root, file);
  if (!yaml || !Array.isArray(yaml.data)) return [];
  return (yaml.data as Array<{ reasonInEnglish?: string } | null>).flatMap((line, at) =>
    textsIn(file, yaml, line?.reasonInEnglish, [at, 'reasonInEnglish']),
  );
}

/** JSON is YAML too, and only the reader of YAML knows the lines. */
function readIfThere(root: string, file: string): YamlText | undefined {
  const path = join(root, file);
  return existsSync(path) ? readYaml(readFileSync(path, 'utf8')) : undefined;
}

function textsIn(file: string, yaml: YamlText, value: unknown, path: PropertyKey[] = []): EnglishWords[] {
  if (typeof value === 'string') return [{ file, line: yaml.lineOf(path), field: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  // A list keeps its numbers, a map its names.
  return Object.entries(value).flatMap(([key, child]) =>
    textsIn(file, yaml, child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
