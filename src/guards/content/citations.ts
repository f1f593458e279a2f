import type { PolicyFacts } from '../../collections/policy.ts';
import { say } from '../../collections/message.ts';
import { NumberIndex } from '../../domain/legal/citations/number-index.ts';
import type { Finding } from '../finding.ts';
import { isPolicyFile, type Parsed } from '../parsed.ts';
import type { Prose } from '../prose.ts';

/**
 * A provision that is cited exists, where the cited text stands here word for word. A digest leaves provisions out,
 * so a citation into one leads to the nearest provision that is there.
 */
export function citations(parsed: readonly Parsed[], proses: readonly Prose[]): Finding[] {
  const texts = parsed.flatMap(({ id, file, data }) =>
    isPolicyFile(file) ? [{ id, ...(data as unknown as PolicyFacts) }]
      : [],
  );
  const numbers = new NumberIndex(texts);
  const anchorsOf = (id: string) =>
    proses.find(({ entry }) => isPolicyFile(entry) && entry.id === id)?.anchors;
  return proses.flatMap(({ entry, citations: found }) =>
    found.flatMap(({ line, words, document, anchor }): Finding[] => {
      const id = document === 'self' ? (entry.kind === 'policy' ? entry.id : undefined) : numbers.find(document);
      const cited = texts.find((text) => text.id === id);
      if (!anchor || cited?.edition !== 'verbatim' || anchorsOf(cited.id)?.includes(anchor) !== false) return [];
      return [
        {
          file: entry.file,
          line,
          message: say(
            `“${words}”: ${cited.id} đăng nguyên văn và không có “${anchor}”; sửa số điều, khoản được dẫn.`,
            `“${words}”: ${cited.id} stands here word for word and has no “${anchor}”; correct the provision that is cited.`,
          ),
        },
      ];
    }),
  );
}
