/** A stretch of text; `unbroken` ones must stay on one line. */
export interface Stretch {
  text: string;
  unbroken: boolean;
}

/** Document numbers (45/2012/NĐ-CP), dates (5/7/2012), amounts with their unit (300 triệu đồng, VND 300 million, 50 %). */
const UNBROKEN = new RegExp(
  [
    String.raw`\d+(?:\/\d{4})?\/(?:[A-ZĐƯ][A-Za-zĐđƯư0-9]*)(?:[-.][A-ZĐƯ][A-Za-zĐđƯư0-9]*)*`,
    String.raw`\d{1,2}\/\d{1,2}\/\d{4}`,
    String.raw`\d[\d.,]*\s(?:nghìn|triệu|tỷ)(?:\sđồng)?`,
    String.raw`\d[\d.,]*\s(?:đồng|%)`,
    String.raw`VND\s\d[\d.,]*(?:\s(?:million|billion))?`,
  ].join('|'),
  'gu',
);

/** Cuts a text into stretches that may wrap and stretches that may not. */
export function stretches(text: string): Stretch[] {
  const result: Stretch[] = [];
  let from = 0;
  for (const found of text.matchAll(UNBROKEN)) {
    if (found.index > from) result.push({ text: text.slice(from, found.index), unbroken: false });
    result.push({ text: found[0], unbroken: true });
    from = found.index + found[0].length;
  }
  if (from < text.length) result.push({ text: text.slice(from), unbroken: false });
  return result;
}
