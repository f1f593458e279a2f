import type { Inline } from './view.ts';

/** Running text as plain words, for data. */
export const inlineWords = (parts: readonly Inline[]): string =>
  parts.map(wordsOfPart).join('').replace(/\s+/g, ' ').trim();

function wordsOfPart(part: Inline): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'link':
      return [part.text, part.note].filter(Boolean).join(' ');
    case 'figure':
      return [part.figure.value, part.figure.per, part.figure.mark && `(${part.figure.mark.text})`]
        .filter(Boolean)
        .join(' ');
    case 'mark':
      return `(${part.mark.text})`;
    // A file speaks for the day it was made.
    case 'dated':
      return part.from ? '' : inlineWords(part.of);
  }
}
