/**
 * One sentence for the person who edits the text, in both languages of the site.
 * Vietnamese comes first: it is what the staff of the department read.
 */
export function say(vietnamese: string, english: string): string {
  return `${vietnamese} / ${english}`;
}
