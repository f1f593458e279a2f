import { say } from '../../collections/message.ts';
import { walkFacts } from '../../collections/reference.ts';
import type { Content, EntryFile, RecordFile } from '../content.ts';
import type { Finding } from '../finding.ts';

/** What a template has where somebody has to write: “ĐIỀN năm”, “FILL IN name”. */
const BLANK = /(?:^|[\s“(])((?:ĐIỀN|FILL IN) [^”)]+)/u;

/** Nothing of a template (`content/templates/`) is left in a file that was made from it. */
export function blanks({ entries, records }: Content): Finding[] {
  return [...entries.flatMap((entry) => [...inFields(entry, entry.yaml.data), ...inBody(entry)]), ...records.flatMap((record) => inFields(record, record.data))];
}

/** The findings without those of a line where a blank waits to be filled in: one sentence is enough. */
export function withoutBlanks(findings: readonly Finding[], open: readonly Finding[]): Finding[] {
  return findings.filter(({ file, line }) => !open.some((blank) => blank.file === file && blank.line === line));
}

function inFields({ file, yaml }: EntryFile | RecordFile, data: unknown): Finding[] {
  const found: Finding[] = [];
  walkFacts(data, (value, path) => {
    const words = typeof value === 'string' ? BLANK.exec(value)?.[1] : undefined;
    if (words) found.push({ file, line: yaml.lineOf(path), field: path.join('.'), message: left(words) });
  });
  return found;
}

function inBody({ file, body, bodyLine }: EntryFile): Finding[] {
  return body.split('\n').flatMap((line, at): Finding[] => {
    const words = BLANK.exec(line)?.[1];
    return words ? [{ file, line: bodyLine + at, message: left(words) }] : [];
  });
}

const left = (words: string) =>
  say(
    `“${words.trim()}” là chữ của mẫu; thay bằng điều nguồn nói, hoặc bỏ cả dòng nếu nguồn không nói.`,
    `“${words.trim()}” is left from the template; write what the source says, or remove the line where it says nothing.`,
  );
