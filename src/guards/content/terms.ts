import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** A name leads to one term: no two terms share a title in one language, or an abbreviation. */
export function terms(parsed: readonly Parsed[]): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { collection, file, data } of parsed) {
    if (collection !== 'glossary' || !isEntryFile(file)) continue;
    const take = (name: string, path: PropertyKey[]) => {
      const key = `${file.lang} ${name.toLowerCase()}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, file.file);
      else findings.push({ file: file.file, line: file.yaml.lineOf(path), field: path.join('.'), message: taken(name, earlier) });
    };
    take(String(data['title']), ['title']);
    for (const [at, name] of ((data['abbreviations'] as string[] | undefined) ?? []).entries()) take(name, ['abbreviations', at]);
  }
  return findings;
}

const taken = (name: string, earlier: string) =>
  say(
    `“${name}” đã là tên của một thuật ngữ khác (${earlier}); đặt tên khác, hoặc gộp hai mục.`,
    `“${name}” already names another term (${earlier}); choose another name, or join the two entries.`,
  );
