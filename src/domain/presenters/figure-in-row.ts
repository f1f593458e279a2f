import type { Verification } from '../../collections/evidence.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** The surest first. */
const SURENESS: readonly Verification[] = ['official', 'secondary', 'unchecked'];

/**
 * A number that leads to its passport, in a row which says how well it was read itself: only what is less sure than its
 * row carries a mark of its own.
 */
export function figureIn(reader: Reader, id: string, row: Verification): Inline[] {
  const { href, value, mark } = reader.figure(id);
  const link: Inline = { type: 'link', href, text: value };
  if (!mark || SURENESS.indexOf(mark.verification) <= SURENESS.indexOf(row)) return [link];
  return [link, reader.text(' '), { type: 'mark', mark }];
}
