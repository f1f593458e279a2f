import { say } from '../../collections/message.ts';
import type { Point } from '../../collections/handbook.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';
import type { Prose } from '../prose.ts';

/** Every point of a chapter is shown, once, in each of its texts; what a text shows is a point of the chapter. */
export function points(parsed: readonly Parsed[], all: readonly Prose[]): Finding[] {
  return all.flatMap(({ entry, points: shown }): Finding[] => {
    const facts = parsed.find(
      ({ file, id }) => isEntryFile(file) && file.kind === entry.kind && file.lang === 'vi' && id === entry.id,
    );
    const known = ((facts?.data['points'] as Point[] | undefined) ?? []).map(({ id }) => id.wordsId);
    const seen = new Set<string>();
    const wrong = shown.flatMap(({ line, text }): Finding[] => {
      const twice = seen.has(text);
      seen.add(text);
      if (!known.includes(text)) return [{ file: entry.file, line, message: unknown(text) }];
      return twice ? [{ file: entry.file, line, message: repeated(text) }] : [];
    });
    const hidden = facts ? known.filter((id) => !seen.has(id)) : [];
    return [...wrong, ...hidden.map((id) => ({ file: entry.file, message: notShown(id) }))];
  });
}

const unknown = (id: string) =>
  say(
    `Chương này không có điều “${id}”; sửa mã, hoặc thêm vào points ở index.vi.`,
    `This chapter has no point “${id}”; correct the id, or add it to points in index.vi.`,
  );

const repeated = (id: string) => say(`Điều “${id}” đã hiện ở trên; bỏ lần này.`, `The point “${id}” stands above; remove it here.`);

const notShown = (id: string) =>
  say(
    `Điều “${id}” chưa hiện trong bài; đặt <Point id="${id}" /> vào chỗ của nó.`,
    `The point “${id}” is not shown; put <Point id="${id}" /> where it belongs.`,
  );
