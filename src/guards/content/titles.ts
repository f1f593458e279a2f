import { say } from '../../collections/message.ts';
import { onOnePage } from '../../domain/routes.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** Titles are unique within a language: people who listen to the site tell its pages by them. */
export function titles(parsed: readonly Parsed[]): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { file, data } of parsed) {
    // What stands with its kin on one page may share the name of a page.
    if (!isEntryFile(file) || onOnePage(file.kind)) continue;
    const title = String(data['title']);
    const key = `${file.lang} ${title.toLowerCase()}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, file.file);
    else {
      findings.push({
        file: file.file,
        line: file.yaml.lineOf(['title']),
        field: 'title',
        message: say(`Tiêu đề “${title}” đã dùng ở ${earlier}; đặt tiêu đề khác.`, `The title “${title}” is taken by ${earlier}; choose another.`),
      });
    }
  }
  return findings;
}
