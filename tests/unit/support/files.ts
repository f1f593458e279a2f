import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { COLLECTION_OF, EXTENSION_OF, type Kind } from '../../../src/collections/kinds.ts';
import type { EntryFile, FileLanguage, RecordFile } from '../../../src/guards/content.ts';
import type { Finding } from '../../../src/guards/finding.ts';
import { readYaml, splitFrontMatter } from '../../../src/guards/front-matter.ts';
import { type Parsed, parseContent } from '../../../src/guards/parsed.ts';
import { type Prose, readProse } from '../../../src/guards/prose.ts';
import { front, type Fields } from './front.ts';

/** A language file as an author writes it: front matter, then the body. */
export function fileText(fields: Fields, body = ''): string {
  return `---\n${stringify(fields)}---\n${body}`;
}

/** The same as guards read it. Give it a whole text, or the fields that matter and a body. */
export function entryFile(kind: Kind, id: string, lang: FileLanguage, written: string | Fields, body = ''): EntryFile {
  const words = { title: `Entry ${id}`, summary: 'A summary.' };
  const fields = (own: Fields) => (lang === 'vi' ? front(kind, { title: `Mục ${id}`, ...own }) : { ...words, ...own });
  const source = typeof written === 'string' ? written : fileText(fields(written), body);
  const parts = splitFrontMatter(source);
  if (!parts) throw new Error('no front matter');
  return {
    kind,
    id,
    lang,
    file: `content/${COLLECTION_OF[kind]}/${id}/index.${lang}.${EXTENSION_OF[kind]}`,
    source,
    yaml: readYaml(parts.frontMatter, 2),
    body: parts.body,
    bodyLine: parts.bodyLine,
  };
}

/** A record in a YAML file of its own. */
export function recordFile(
  collection: 'figures' | 'sources' | 'enquiries' | 'rounds',
  id: string,
  fields: Fields,
): RecordFile {
  const yaml = readYaml(stringify(fields));
  return { collection, id, file: `content/${collection}/${id}.yaml`, yaml, data: yaml.data, line: 1 };
}

/** `content/sources/nguon-a.yaml`, which every entry of the tests names. */
export const sourceFile = (id = 'nguon-a') =>
  recordFile('sources', id, { publisher: 'Nguồn A', kind: 'press', readOn: '2026-01-02', extent: 'whole' });

/** Files that fit their schemas; a file that does not fit is a mistake of the test. */
export function parsed(...files: Array<EntryFile | RecordFile>): Parsed[] {
  const entries = files.filter((file): file is EntryFile => 'lang' in file);
  const records = files.filter((file): file is RecordFile => !('lang' in file));
  const result = parseContent({ entries, records, findings: [] });
  if (result.findings.length > 0) throw new Error(JSON.stringify(result.findings));
  return result.parsed;
}

/** Bodies that the plugins take; one they refuse is a mistake of the test. */
export function proses(...files: EntryFile[]): Prose[] {
  return files.map((file) => {
    const result = readProse(file);
    if (!('prose' in result)) throw new Error(JSON.stringify(result.finding));
    return result.prose;
  });
}

/** A project with these files, for as long as the test runs. Answers its root. */
export function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

/** What the schemas say of these files. */
export function mistakes(...files: Array<EntryFile | RecordFile>): Finding[] {
  const entries = files.filter((file): file is EntryFile => 'lang' in file);
  const records = files.filter((file): file is RecordFile => !('lang' in file));
  return parseContent({ entries, records, findings: [] }).findings;
}
