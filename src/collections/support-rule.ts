import { z } from 'astro/zod';
import { verification } from './evidence.ts';
import { count, day, partialDate, slug } from './fields.ts';
import { say } from './message.ts';
import { clause, referenceTo, wordsId } from './reference.ts';
import { ASPECT_NAMES, type Aspect, ASPECTS, situation } from './situation.ts';

/** One line of a programme page: its words by id, and the provision behind it. */
export const line = z.strictObject({
  id: wordsId(),
  clause: clause().optional(),
});

const ALL_CHOICES = Object.values(ASPECTS).flat();
const choice = () =>
  z.enum(ALL_CHOICES, {
    error: say(
      'Câu trả lời này không có trong bộ câu hỏi; xem src/collections/aspects.ts.',
      'The checker has no such answer; see src/collections/aspects.ts.',
    ),
  });

/** Answers by the aspect they are about: `{equipment: [new-machine]}`. */
const choicesByAspect = () =>
  z
    .partialRecord(z.enum(ASPECT_NAMES), z.array(choice()).min(1))
    .superRefine((given, context) =>
      Object.entries(given).forEach(([aspect, values]) => refuseForeign(aspect as Aspect, values, context, [aspect])),
    );

/**
 * A condition. With `aspect` the checker can ask for it: `is` are the answers that meet it, `open` those that the text
 * leaves undecided; any other answer does not meet it. Without `aspect` it is shown for the reader to see for themselves.
 */
export const criterion = line
  .extend({
    aspect: z.enum(ASPECT_NAMES).optional(),
    is: z.array(choice()).optional(),
    open: z.array(choice()).default([]),
    /** How well the condition was checked; needed where it decides. */
    verification: verification().optional(),
    /** Which wording it stands in: 2012, 2025. */
    version: partialDate().optional(),
  })
  .superRefine((given, context) => {
    const { aspect, is = [], open } = given;
    const refuse = (path: string, vi: string, en: string) =>
      context.addIssue({ code: 'custom', path: [path], message: say(vi, en) });
    if (!aspect) {
      if (given.is) refuse('is', 'Có is thì phải có aspect: hỏi về điều gì.', 'is needs an aspect: what it is about.');
      return;
    }
    if (!given.clause)
      refuse(
        'clause',
        'Điều kiện dùng để xét thì phải ghi điều khoản (clause).',
        'A condition that decides needs its provision (clause).',
      );
    if (!given.verification || !given.version)
      refuse(
        'verification',
        'Điều kiện dùng để xét thì phải ghi verification và version của bản đã đọc.',
        'A condition that decides needs verification and the version read.',
      );
    const meets = refuseForeign(aspect, is, context, ['is']) && refuseForeign(aspect, open, context, ['open']);
    if (is.length === 0)
      refuse('is', 'Không ai đáp ứng được: is để trống.', 'Nobody can meet this: is names no answer.');
    if (meets && is.length === ASPECTS[aspect].length)
      refuse(
        'is',
        'Câu trả lời nào cũng đạt, nên không phải điều kiện.',
        'Every answer meets this: it is no condition.',
      );
    if (is.some((value) => open.includes(value)))
      refuse('open', 'Một câu trả lời vừa đạt vừa chưa rõ.', 'An answer both meets this and is left open.');
  });
export type Criterion = z.infer<typeof criterion>;

/**
 * Something the programme gives. With figures of its own it is a rule of money: `rate` of the cost, at most `cap`;
 * or at most `multiplier` times the ceiling of another offer. Numbers stand in `content/figures/`, never here.
 */
export const offer = line
  .extend({
    /** The share of the cost that is paid: a figure in percent. */
    rate: referenceTo('figures').optional(),
    /** The ceiling: a figure in VND. */
    cap: referenceTo('figures').optional(),
    /** The ceiling as a multiple of another offer's: a figure in times, and the id of that offer. */
    multiplier: z.strictObject({ figure: referenceTo('figures'), of: slug() }).optional(),
    /** For which answers it is meant; left out: for all. */
    when: choicesByAspect().default({}),
    /** Numbers that are shown and never reckoned with. */
    figures: z.array(referenceTo('figures')).default([]),
  })
  .refine((given) => given.clause || !(given.rate || given.cap || given.multiplier), {
    path: ['clause'],
    error: say('Mức tiền thì phải ghi điều khoản (clause).', 'A rule of money needs its provision (clause).'),
  });
export type Offer = z.infer<typeof offer>;

/** What a worked case must come to. */
export const RESULTS = ['yes', 'no', 'matches', 'differs', 'unknown'] as const;

/** A worked case: somebody's situation, and what the rules must answer. Run as a test, and shown to readers as an example. */
export const workedCase = z.strictObject({
  id: slug(),
  situation: situation(),
  /** The day it is asked for; left out: the day the entry was checked. */
  on: day().optional(),
  expect: z.strictObject({
    result: z.enum(RESULTS, {
      error: say(`Kết quả là một trong: ${RESULTS.join(', ')}.`, `The result is one of: ${RESULTS.join(', ')}.`),
    }),
    /** The most that is paid, in whole đồng, by the id of the offer. */
    amounts: z.record(slug(), count()).default({}),
  }),
});
export type WorkedCase = z.infer<typeof workedCase>;

function refuseForeign(
  aspect: Aspect,
  values: readonly string[],
  context: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
  path: string[],
): boolean {
  const foreign = values.find((value) => !(ASPECTS[aspect] as readonly string[]).includes(value));
  if (foreign)
    context.addIssue({
      code: 'custom',
      path,
      message: say(
        `“${foreign}” không phải câu trả lời của ${aspect}; chọn trong: ${ASPECTS[aspect].join(', ')}.`,
        `“${foreign}” is no answer about ${aspect}; choose from: ${ASPECTS[aspect].join(', ')}.`,
      ),
    });
  return !foreign;
}
