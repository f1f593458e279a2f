/** Words as they stand within a sentence; an abbreviation keeps its capitals. */
export function lowered(words: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}
