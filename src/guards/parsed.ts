import type { z } from 'astro/zod';
import { edition } from '../collections/edition.ts';
import { enquiry } from '../collections/enquiry.ts';
import { figure } from '../collections/figure.ts';
import { authorWords } from '../collections/author-words.ts';
import { COLLECTION_OF } from '../collections/kinds.ts';
import { measurement } from '../collections/measurement.ts';
import { administrativeUnit } from '../collections/place.ts';
import { result } from '../collections/result.ts';
import { producerNaming } from '../collections/producer.ts';
import { round } from '../collections/round.ts';
import { SCHEMAS } from '../collections/schemas.ts';
import { source } from '../collections/source.ts';
import { type Content, type EntryFile, LIST_COLLECTIONS, type RecordFile } from './content.ts';
import type { Finding } from './finding.ts';

/** A file whose front matter or record fits its schema. */
export interface Parsed {
  collection: string;
  id: string;
  file: EntryFile | RecordFile;
  data: Record<string, unknown>;
}

const RECORD_SCHEMAS = {
  figures: figure,
  enquiries: enquiry,
  rounds: round,
  results: result,
  sources: source,
  measurements: measurement,
  editions: edition,
  places: administrativeUnit,
  producers: producerNaming,
} as const;

/** Checks every file against the schema of its kind. What fits is returned; the rest become findings with line and field. */
export function parseContent(content: Content): { parsed: Parsed[]; findings: Finding[] } {
  const parsed: Parsed[] = [];
  const findings: Finding[] = [];
  const check = (
    file: EntryFile | RecordFile,
    collection: string,
    schema: z.ZodType,
    data: unknown,
    prefix: PropertyKey[],
  ) => {
    const result = schema.safeParse(data, { error: authorWords });
    if (result.success) {
      parsed.push({ collection, id: file.id, file, data: result.data as Record<string, unknown> });
      return;
    }
    for (const issue of result.error.issues) {
      findings.push({
        file: file.file,
        // An unknown field is pointed at itself, not at the group it stands in.
        line: file.yaml.lineOf([
          ...prefix,
          ...issue.path,
          ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
        ]),
        field: issue.path.join('.') || undefined,
        message: issue.message,
      });
    }
  };
  for (const entry of content.entries) {
    if (entry.yaml.mistakes.length > 0) continue;
    check(entry, COLLECTION_OF[entry.kind], SCHEMAS[entry.kind][entry.lang], entry.yaml.data ?? {}, []);
  }
  for (const record of content.records) {
    const at =
      LIST_COLLECTIONS.some((list) => list === record.collection) && Array.isArray(record.yaml.data)
        ? [record.yaml.data.indexOf(record.data)]
        : [];
    if (record.yaml.mistakes.length === 0)
      check(record, record.collection, RECORD_SCHEMAS[record.collection], record.data ?? {}, at);
  }
  return { parsed, findings };
}

/** Tells the Vietnamese file of a legal text, which holds its facts. */
export function isPolicyFile(file: EntryFile | RecordFile): file is EntryFile {
  return isEntryFile(file) && file.kind === 'policy' && file.lang === 'vi';
}

/** Tells an entry's language file from a single record. */
export function isEntryFile(file: EntryFile | RecordFile): file is EntryFile {
  return 'lang' in file;
}
