import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, day, partialDate, text } from './fields.ts';
import { say } from './message.ts';
import { place } from './place.ts';
import { referenceTo, wordsId } from './reference.ts';
import { englishWords, words } from './words.ts';

/** A recognition as featured rural-industry product (sản phẩm CNNT tiêu biểu). */
const award = z.strictObject({
  /** `district` is history: the level ended on 1 July 2025; `commune` exists only since then. */
  level: z.enum(['commune', 'district', 'province', 'region', 'nation']),
  year: count(2010),
  /** How many products were recognised in that round, when the source says. */
  roundTotal: count(1).optional(),
  /** The decision, when this site has it. */
  decision: referenceTo('policies').optional(),
  /** Number of the decision, when this site does not have it. */
  decisionNumber: text().optional(),
});

/** An OCOP certificate: agriculture's "one commune one product" scheme, never to be mixed with awards. */
const ocop = z.strictObject({
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)]).optional(),
  year: partialDate().optional(),
  /** True when the source says only that it was certified by then. */
  yearIsLatest: z.boolean().default(false),
  decidedOn: day().optional(),
  decisionNumber: text().optional(),
  /** How long the certificate runs, in months, when the source says. */
  validMonths: count(1).optional(),
});

/** A phrase about the product or village that only words can say; its numbers stand in `figures`. */
const note = wordsId();

const common = {
  ...words,
  /** Who makes it, as the source writes it. Left out when no source names a maker. */
  producer: text().optional(),
  place: place(),
  /** Our own grouping, which chooses the designed picture; it is no official class. */
  group: z.enum([
    'rice',
    'lotus',
    'fish-and-meat',
    'fruit-and-vegetable',
    'drink-and-herb',
    'textile',
    'wood-and-craft',
    'machinery',
    'other',
  ]),
  /** Numbers about it, each with its passport. */
  figures: z.array(referenceTo('figures')).default([]),
  /** What else the sources say or leave open. */
  notes: z.array(note).default([]),
  /** Other products on this site that belong with it: its craft village, its other products. */
  related: z.array(referenceTo('products')).default([]),
  ...evidence,
};
const closed = {
  error: (issue: { code?: string | undefined; keys?: unknown }) =>
    issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
      ? say(
          `Loại sản phẩm này không có ô "${issue.keys.join(', ')}": giải thưởng, OCOP và làng nghề được ghi riêng.`,
          `This type of product has no field "${issue.keys.join(', ')}": awards, OCOP and craft villages are kept apart.`,
        )
      : undefined,
};

/**
 * A product: `content/products/<id>/`. Four types, never mixed; only `award` is called featured.
 */
export const productFacts = z
  .discriminatedUnion(
    'type',
    [
      z.strictObject({ type: z.literal('award'), ...common, awards: z.array(award).min(1) }, closed),
      z.strictObject({ type: z.literal('ocop'), ...common, certificate: ocop }, closed),
      z.strictObject(
        {
          type: z.literal('craft-village'),
          ...common,
          /** Recognition as a craft village by the province. */
          recognisedOn: partialDate().optional(),
          /** National intangible cultural heritage listing: year or day. */
          heritageListedOn: partialDate().optional(),
        },
        closed,
      ),
      z.strictObject({ type: z.literal('specialty'), ...common }, closed),
    ],
    {
      error: say(
        'Loại (type) là award, ocop, craft-village hoặc specialty.',
        'type is award, ocop, craft-village or specialty.',
      ),
    },
  )
  .refine(needsVersion, versionMissing);
export type ProductFacts = z.infer<typeof productFacts>;

export const productWords = englishWords({});
