import { say } from '../../collections/message.ts';
import { headings } from '../../domain/heading.ts';
import type { Finding } from '../finding.ts';
import type { Prose } from '../prose.ts';

/** Every heading and provision of an English text is known to the Vietnamese one: addresses are the same in both languages. */
export function englishHeadings(all: readonly Prose[]): Finding[] {
  return all
    .filter(({ entry }) => entry.lang === 'en')
    .flatMap((english) => {
      const source = all.find(({ entry }) => entry.lang === 'vi' && entry.kind === english.entry.kind && entry.id === english.entry.id);
      if (!source) return [];
      const known = new Set(source.anchors);
      return english.anchors.filter((anchor) => !known.has(anchor)).map((anchor) => unknown(english, source, anchor));
    });
}

function unknown({ entry }: Prose, source: Prose, anchor: string): Finding {
  const heading = headings(entry.body, { legal: entry.kind === 'policy' }).find(({ id }) => id === anchor);
  const choices = source.anchors.filter((known) => !/-(khoan|diem|y)-/.test(known)).slice(0, 12).join(', ');
  return {
    file: entry.file,
    ...(heading ? { line: entry.bodyLine + heading.line - 1 } : {}),
    message: heading
      ? say(
          `Bản tiếng Việt không có đề mục “${anchor}” (${heading.text}); thêm neo {#…} của đề mục tiếng Việt tương ứng: ${choices}.`,
          `The Vietnamese has no heading “${anchor}” (${heading.text}); add the anchor {#…} of its Vietnamese counterpart: ${choices}.`,
        )
      : say(
          `Bản tiếng Việt không có “${anchor}”; hai bản phải có cùng khoản, điểm, ý.`,
          `The Vietnamese has no “${anchor}”; both texts need the same clauses, points and items.`,
        ),
  };
}
