import { isReference, walkFacts } from '../../collections/reference.ts';
import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import type { Parsed } from '../parsed.ts';

/** A source that no entry names is dead weight, or a sign that an entry forgot it. */
export function unusedSources(parsed: readonly Parsed[]): Finding[] {
  const used = new Set<string>();
  for (const { data } of parsed) {
    walkFacts(data, (value) => {
      if (isReference(value) && value.collection === 'sources') used.add(value.id);
    });
  }
  return parsed
    .filter(({ collection, id }) => collection === 'sources' && !used.has(id))
    .map(({ file }) => ({
      file: file.file,
      severity: 'warning',
      message: say('Không mục nào dùng nguồn này; thêm vào mục cần nó, hoặc bỏ tệp.', 'No entry names this source; add it where it belongs, or remove the file.'),
    }));
}
