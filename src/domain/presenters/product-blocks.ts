import type { Entry } from '../entry.ts';
import type { BlockView } from '../view.ts';
import { backgroundBlock } from './product-background.ts';
import { confirmedBlock } from './product-confirmed.ts';
import type { Reader } from './reader.ts';

/** The two parts of a product's page, which are never mixed: what is confirmed, and what is only told. */
export function productBlocks(reader: Reader, product: Entry<'product'>): BlockView[] {
  return [confirmedBlock(reader, product), ...backgroundBlock(reader, product)];
}
