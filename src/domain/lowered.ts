/** Words as they stand within a sentence; an abbreviation keeps its capitals. */
export function lowered(words: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}

/** Words as they stand at the head of a line. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
