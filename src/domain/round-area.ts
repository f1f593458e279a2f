import type { Province } from '../collections/place.ts';
import { isWide, type RoundArea } from '../collections/round.ts';

/**
 * Whether something of a province may be of a round of that area. Before the merger of 1 July 2025 and after it the same place
 * has two names: what stands under the province of today may have been in a round of either former one, and the other way round.
 */
export function isWithin(province: Province, area: RoundArea): boolean {
  return isWide(area) || area === province || area === 'dong-thap' || province === 'dong-thap';
}
