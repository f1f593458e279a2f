import type { Place } from '../../collections/place.ts';
import type { Reader } from './reader.ts';

/** Where something is, in the words of its source and of today: what typing into a filter finds. */
export function placeInWords({ site, t }: Reader, { asSourced, province, today }: Place): string {
  const units = today.map(({ id }) => site.places.get(id)?.name);
  return [asSourced ?? t(`province.${province}`), ...units].filter(Boolean).join(', ');
}
