import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** What is read in an order, and what it is called. */
const ORDERED: Readonly<Partial<Record<string, { vi: string; en: string }>>> = {
  handbook: { vi: 'Chương số', en: 'Chapter' },
  question: { vi: 'Câu hỏi số', en: 'Question' },
  leaflet: { vi: 'Tờ rơi số', en: 'Leaflet' },
};

/** No two chapters, no two leaflets, and no two questions of a topic have the same number. */
export function orders(parsed: readonly Parsed[]): Finding[] {
  const taken = new Map<string, string>();
  return parsed.flatMap(({ file, data }) => {
    const name = isEntryFile(file) && file.lang === 'vi' ? ORDERED[file.kind] : undefined;
    if (!name || !isEntryFile(file)) return [];
    const order = data['order'] as number;
    const key = [file.kind, data['topic'], order].join('/');
    const earlier = taken.get(key);
    taken.set(key, earlier ?? file.file);
    if (earlier === undefined) return [];
    return [
      {
        file: file.file,
        line: file.yaml.lineOf(['order']),
        field: 'order',
        message: say(
          `${name.vi} ${order} đã có ở ${earlier}; đổi số.`,
          `${name.en} ${order} is taken by ${earlier}; change the number.`,
        ),
      },
    ];
  });
}
