/**
 * How many quotations a passage leaves open: “ opens, ” closes. Straight marks look alike at both ends, so they are
 * counted by twos. Negative when it closes one that began before.
 */
export function quotesLeftOpen(text: string): number {
  const curly = count(text, '“') - count(text, '”');
  if (count(text, '"') % 2 === 0) return curly;
  // One straight mark too many: it opens at the head of a passage and closes anywhere else.
  return curly + (text.trimStart().startsWith('"') ? 1 : -1);
}

const count = (text: string, mark: string) => text.split(mark).length - 1;
