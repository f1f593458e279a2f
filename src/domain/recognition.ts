import { createHash } from 'node:crypto';
import type { Award, Certificate } from '../collections/product.ts';
import type { Round } from '../collections/round.ts';
import type { Entry } from './entry.ts';
import type { Site } from './site.ts';

/** What a body of state recognised a product for, with a page to check it by. */
export type Recognition = {
  product: Entry<'product'>;
  /** Part of the address of the page to check it by: `/x/<code>/`. */
  code: string;
} & (
  | { scheme: 'award'; award: Award; round: Round | undefined; end: RecognitionEnd }
  | { scheme: 'ocop'; certificate: Certificate; end: RecognitionEnd }
);

/**
 * The last day it runs: `stated` by its source or reckoned from the term the source states; by the `rule` of the circular of
 * 2014, which was not compared with the text in force; or unknown.
 */
export type RecognitionEnd = { day: string; basis: 'stated' | 'rule' } | undefined;

/** The recognitions of a product that can be checked: its awards, or its OCOP certificate. */
export function recognitionsOf(product: Entry<'product'>, site: Site): Recognition[] {
  const { id, facts } = product;
  switch (facts.type) {
    case 'award':
      return facts.awards.map((award) => ({
        scheme: 'award',
        product,
        code: codeOf(awardName(id, award)),
        award,
        round: award.round && site.rounds.get(award.round.id),
        end: awardEnd(award),
      }));
    case 'ocop': {
      const { certificate } = facts;
      return [
        { scheme: 'ocop', product, code: codeOf(certificateName(id)), certificate, end: certificateEnd(certificate) },
      ];
    }
    case 'craft-village':
    case 'specialty':
      return [];
  }
}

/** Every recognition of the site that can be checked. */
export function allRecognitions(site: Site): Recognition[] {
  return site.of('product').flatMap((product) => recognitionsOf(product, site));
}

/** What the code of an award is made from. */
export const awardName = (productId: string, { level, year }: Pick<Award, 'level' | 'year'>): string =>
  `${productId}/${level}/${year}`;

/** What the code of an OCOP certificate is made from: a product has one. */
export const certificateName = (productId: string): string => `${productId}/ocop`;

/** Letters and digits that are not taken for each other when read from paper. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 5;

/**
 * A short code for good: it depends on nothing but the product's id and what was recognised, so that what is printed stays
 * true. Two that fall together are refused by a guard.
 */
export function codeOf(name: string): string {
  const digest = createHash('sha256').update(name).digest();
  return [...digest.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/**
 * Clause 3 of Article 17 of Circular 26/2014/TT-BCT, in the wording of 2014: until 31 December of the third year, the year
 * of issue being the first. It was not compared with what amended it since.
 */
function awardEnd({ year, validUntil }: Award): RecognitionEnd {
  return validUntil ? { day: validUntil, basis: 'stated' } : { day: `${year + 2}-12-31`, basis: 'rule' };
}

/** The last day an OCOP certificate runs, when the source gives it, or its first day and its term. */
function certificateEnd({ decidedOn, validMonths, validUntil }: Certificate): RecognitionEnd {
  if (validUntil) return { day: validUntil, basis: 'stated' };
  if (!decidedOn || !validMonths) return undefined;
  const [year = 0, month = 1, day = 1] = decidedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + validMonths + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + validMonths, Math.min(day, lastOfMonth)));
  return { day: end.toISOString().slice(0, 10), basis: 'stated' };
}
