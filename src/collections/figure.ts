import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { count, day, partialDate, text } from './fields.ts';
import { precision } from './money.ts';
import { say } from './message.ts';
import { clause, referenceTo } from './reference.ts';

/** Pages made from facts that gather numbers of their own. */
export const FIGURE_PAGES = ['selection', 'ocop', 'craft-villages'] as const;

/**
 * A number with a passport: `content/figures/<id>.yaml`.
 * Texts write `<Figure id="…" />`; both languages render the same value, with its mark.
 */
export const figure = z
  .strictObject({
    /** What the number is, in both languages: "Mức trần hỗ trợ máy móc của khuyến công quốc gia". */
    name: z.strictObject({ vi: text(), en: text() }),
    /** A shorter name for a picture that says the rest itself: "Vốn đối ứng". */
    short: z.strictObject({ vi: text(), en: text() }).optional(),
    /** The bare number: 300000000, 50, 1.5. Left out as long as it is not known: the site then says so. */
    value: z
      .number({
        error: say('Cần một con số, không có dấu phân cách.', 'A number is needed, without separators.'),
      })
      .optional(),
    unit: z.enum([
      'VND',
      'percent',
      'times',
      'days',
      'months',
      'years',
      'points',
      'products',
      'projects',
      'establishments',
      'households',
      'people',
      'models',
      'courses',
      'seminars',
      'communes',
      'villages',
      'units',
      'tonnes',
      'kilograms',
      'hectares',
      'scarves',
      'looms',
      'rounds',
      'provinces',
      'entries',
      'agencies',
      'posts',
      'certificates',
    ]),
    precision: precision().default('exactly'),
    /** Per what, by the words of the rule: per establishment, per model, per year. */
    per: z
      .enum(['establishment', 'model', 'project', 'enterprise', 'cluster', 'round', 'year', 'month', 'day', 'product'])
      .optional(),
    /** A rule of law, or something that was counted. */
    nature: z.enum(['rule', 'result']),
    /** Where the law says so. Needed for a rule. */
    legalBasis: clause().optional(),
    validFrom: day().optional(),
    validTo: day().optional(),
    /** The time a result covers, for example 2016–2020: first and last year. */
    period: z.strictObject({ from: partialDate(), to: partialDate() }).optional(),
    /**
     * The chart it belongs to, and whether it covers the whole of its period or a part of it (one batch, nine months).
     * `state-support`: what the state paid for industrial promotion in the province, year by year.
     */
    series: z.strictObject({ chart: z.enum(['state-support']), covers: z.enum(['whole', 'part']) }).optional(),
    /**
     * The page made from facts that shows it, in this order, where no text names it: `selection` (rounds of selection as a
     * whole), `ocop` (what is told of OCOP beside them), `craft-villages`.
     */
    shownOn: z.strictObject({ page: z.enum(FIGURE_PAGES), order: count(1) }).optional(),
    /** The open question whose answer would give this number or confirm it. Needed while it is unknown or unchecked. */
    enquiry: referenceTo('enquiries').optional(),
    ...evidence,
  })
  .refine(
    ({ value, nature, verification }) => value !== undefined || (nature === 'rule' && verification === 'unchecked'),
    {
      path: ['value'],
      error: say(
        'Chỉ một quy định chưa đối chiếu mới được để trống con số (value).',
        'Only a rule that is unchecked may be without its number (value).',
      ),
    },
  )
  .refine(
    ({ value, nature, verification, enquiry }) =>
      enquiry || (value !== undefined && (nature !== 'rule' || verification !== 'unchecked')),
    {
      path: ['enquiry'],
      error: say(
        'Con số chưa biết hoặc chưa đối chiếu thì ghi câu hỏi đang chờ trả lời (enquiry), xem content/enquiries/.',
        'A number that is unknown or unchecked names the open question that would settle it (enquiry); see content/enquiries/.',
      ),
    },
  )
  .refine((value) => !value.series || (value.period && value.period.from.slice(0, 4) === value.period.to.slice(0, 4)), {
    path: ['series'],
    error: say(
      'Con số của biểu đồ theo năm phải có period nằm trong một năm.',
      'A number of a chart by year needs a period within one year.',
    ),
  })
  .refine((value) => value.nature !== 'rule' || value.legalBasis !== undefined, {
    path: ['legalBasis'],
    error: say(
      'Con số là quy định thì phải ghi căn cứ (legalBasis).',
      'A number that is a rule needs its legal basis.',
    ),
  })
  .refine(needsVersion, versionMissing);
export type FigureRecord = z.infer<typeof figure>;
/** A figure whose number is known. */
export type Figure = FigureRecord & { value: number };
/** A figure that is still looked for. */
export type UnknownFigure = FigureRecord & { value?: undefined };

/** Tells a number that is known from one that is still looked for. */
export function isKnown(record: FigureRecord): record is Figure {
  return record.value !== undefined;
}
