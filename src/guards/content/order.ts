import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** No two chapters of the handbook have the same number. */
export function chapterOrder(parsed: readonly Parsed[]): Finding[] {
  const taken = new Map<number, string>();
  return parsed.flatMap(({ file, data }) => {
    if (!isEntryFile(file) || file.kind !== 'handbook' || file.lang !== 'vi') return [];
    const order = data['order'] as number;
    const earlier = taken.get(order);
    taken.set(order, earlier ?? file.file);
    if (earlier === undefined) return [];
    return [
      {
        file: file.file,
        line: file.yaml.lineOf(['order']),
        field: 'order',
        message: say(`Chương số ${order} đã có ở ${earlier}; đổi số.`, `Chapter ${order} is taken by ${earlier}; change the number.`),
      },
    ];
  });
}
