import type { FigureView, Inline } from './view.ts';

/** A number with what it is per and its mark, as plain words. */
export const figureWords = ({ value, per, mark }: FigureView): string =>
  [value, per, mark && `(${mark.text})`].filter(Boolean).join(' ');

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
      return figureWords(part.figure);
    case 'mark':
      return `(${part.mark.text})`;
    // A file speaks for the day it was made.
    case 'dated':
      return part.from ? '' : part.of.map(wordsOfPart).join('');
    case 'line':
      return ` – ${inlineWords(part.of)}`;
  }
}
