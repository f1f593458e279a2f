import { AWARD_LEVELS } from '../../collections/award-level.ts';
import { SELECTION_GROUPS } from '../../collections/round.ts';
import { type Codes, codesOf, evidenceCodes, provinceCodes } from '../data/codes.ts';
import type { DataReader } from '../data/data-reader.ts';
import { END_BASES, PRODUCT_GROUPS, PRODUCT_TYPES, RECOGNITION_TYPES, ROUND_AREAS } from './schema.ts';

/** What the codes of products and rounds are called, in both languages: as the pages say it. */
export function productCodes(reader: DataReader): Codes {
  return {
    type: codesOf(reader, PRODUCT_TYPES, (code) => `product.type.${code}`),
    group: codesOf(reader, PRODUCT_GROUPS, (code) => `product.group.${code}`),
    level: codesOf(reader, AWARD_LEVELS, (code) => `award.level.${code}`),
    recognition: codesOf(reader, ['award', 'ocop', ...RECOGNITION_TYPES] as const, (code) =>
      code === 'award' ? 'product.type.award' : code === 'ocop' ? 'ocop.confirmed' : `recognition.${code}`,
    ),
    scheme: codesOf(reader, ['featured', 'ocop-vote'] as const, (code) =>
      code === 'featured' ? 'product.type.award' : 'recognition.ocop-vote',
    ),
    area: codesOf(reader, ROUND_AREAS, (code) =>
      code === 'south' || code === 'country' ? `data.area.${code}` : `province.${code}`,
    ),
    selectionGroup: codesOf(reader, SELECTION_GROUPS, (code) => `data.selectionGroup.${code}`),
    end: codesOf(reader, END_BASES, (code) => `data.end.${code}`),
    ...provinceCodes(reader),
    ...evidenceCodes(reader),
  };
}
