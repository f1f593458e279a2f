import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import type { Parsed } from '../parsed.ts';
import type { Prose } from '../prose.ts';
import { wordCount } from './lengths.ts';

/** How many words fit on one side of an A4 sheet in letters that are read at arm's length. */
export const SIDE_LIMIT = 190;

/** A leaflet is one sheet: one line `---` parts its front from its back, and neither has more words than fit. */
export function leaflets(parsed: readonly Parsed[], all: readonly Prose[]): Finding[] {
  return all.filter(({ entry }) => entry.kind === 'leaflet').flatMap((prose) => [...folds(prose), ...sides(prose, parsed)]);
}

function folds({ entry, breaks }: Prose): Finding[] {
  const { file } = entry;
  const [, ...more] = breaks.filter(({ top }) => top);
  const inner = breaks.filter(({ top }) => !top);
  return [
    ...(breaks.some(({ top }) => top) ? [] : [{ file, line: entry.bodyLine, message: MISSING }]),
    ...more.map(({ line }) => ({ file, line, message: SECOND })),
    ...inner.map(({ line }) => ({ file, line, message: INNER })),
  ];
}

function sides({ entry, breaks, texts }: Prose, parsed: readonly Parsed[]): Finding[] {
  const fold = breaks.find(({ top }) => top)?.line;
  if (fold === undefined) return [];
  const data = parsed.find(({ file }) => file === entry)?.data ?? {};
  const count = (isFront: boolean) => {
    const body = texts.filter(({ line }) => line < fold === isFront).map(({ text }) => text);
    return wordCount([...(isFront ? [String(data['summary'] ?? '')] : []), ...body].join(' '));
  };
  const [front, back] = [count(true), count(false)];
  return [
    ...(front > SIDE_LIMIT ? [{ file: entry.file, line: entry.bodyLine, message: frontTooLong(front) }] : []),
    ...(back > SIDE_LIMIT ? [{ file: entry.file, line: fold, message: backTooLong(back) }] : []),
  ];
}

const MISSING = say(
  'Tờ rơi chưa chia mặt trước, mặt sau: đặt một dòng chỉ có “---” giữa hai mặt, trên và dưới nó để trống một dòng.',
  'The leaflet is not parted into front and back: put a line of “---” alone between them, with an empty line above and below it.',
);

const SECOND = say(
  'Tờ rơi chỉ có hai mặt; bỏ dòng “---” này, giữ dòng ở trên.',
  'A leaflet has two sides only; remove this line “---” and keep the one above.',
);

const INNER = say(
  'Dòng “---” này nằm trong danh sách hay đoạn trích; bỏ nó, hoặc đưa ra sát lề trái để chia hai mặt.',
  'This line “---” stands in a list or a quotation; remove it, or move it to the left edge to part the two sides.',
);

const frontTooLong = (count: number) =>
  say(
    `Mặt trước dài ${count} tiếng (kể cả tóm tắt), nhiều nhất là ${SIDE_LIMIT}; hãy rút ngắn, hoặc chuyển bớt sang mặt sau.`,
    `The front has ${count} words with the summary, ${SIDE_LIMIT} at most; shorten it, or move something to the back.`,
  );

const backTooLong = (count: number) =>
  say(
    `Mặt sau dài ${count} tiếng, nhiều nhất là ${SIDE_LIMIT}; hãy rút ngắn, hoặc chuyển bớt sang mặt trước.`,
    `The back has ${count} words, ${SIDE_LIMIT} at most; shorten it, or move something to the front.`,
  );
