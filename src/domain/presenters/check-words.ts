import { ASPECT_NAMES, type Aspect } from '../../collections/situation.ts';
import { PROGRAMME_LEVELS } from '../../collections/programme.ts';
import type { CriterionState, Evaluation } from '../support/evaluate.ts';
import type { Doubt, MostPaid } from '../support/amount.ts';
import type { MoneyInput } from '../support/money-input.ts';
import { type Question, QUESTIONS } from '../support/questions.ts';
import type { SupportRules } from '../support/rules.ts';
import type { Reader } from './reader.ts';

type Problem = NonNullable<MoneyInput['problem']>;
type Limit = NonNullable<MostPaid['limit']>;

/** Every sentence that the checker fills in on the reader's device, with its gaps: `{sum}`. */
export interface SupportWords {
  progress: string;
  missing: string;
  understood: string;
  problem: Record<Problem, string>;
  question: Record<Question, string>;
  aspect: Record<Aspect, string>;
  notSure: string;
  change: string;
  copied: string;
  copyFailed: string;
  result: Record<Evaluation['result'], string>;
  /** Stands for the version where none is known. */
  anyVersion: string;
  decides: string;
  remaining: string;
  seen: { one: string; several: string };
  state: Record<Exclude<CriterionState, 'not-asked'>, string>;
  amount: {
    most: string;
    reference: string;
    share: string;
    shareFirm: string;
    ofCost: string;
    unknown: string;
    own: string;
    noRate: string;
    confirm: string;
    limit: Record<Limit, string>;
  };
  /** Why an amount is a reference at most. */
  reason: Record<SupportRules['level'], string>;
  doubt: Record<Doubt, string>;
  notForYou: string;
}

/** The words of the checker in the reader's language. */
export function supportWords({ t }: Reader): SupportWords {
  const each = <K extends string>(keys: readonly K[], words: (key: K) => string) =>
    Object.fromEntries(keys.map((key) => [key, words(key)])) as Record<K, string>;
  const sum = '{sum}';
  const version = '{version}';
  const conditions = '{conditions}';
  return {
    progress: t('check.progress', { number: '{number}', total: '{total}' }),
    missing: t('check.missing'),
    understood: t('check.understood', { sum }),
    problem: each(['empty', 'not-a-number', 'negative', 'too-small', 'too-large', 'ambiguous'], (key) =>
      t(`check.problem.${key}`),
    ),
    question: each(QUESTIONS, (key) => t(`check.question.${key}`)),
    aspect: each(ASPECT_NAMES, (key) => t(`situation.${key}`)),
    notSure: t('situation.not-sure'),
    change: t('check.change'),
    copied: t('check.copied'),
    copyFailed: t('check.copy.failed'),
    result: {
      ...each(['yes', 'no', 'matches', 'differs'], (key) => t(`support.result.${key}`, { version })),
      unknown: t('support.result.unknown'),
    },
    anyVersion: t('support.version.none'),
    decides: t('check.decides', { conditions }),
    remaining: t('check.remaining', { conditions }),
    seen: { one: t('check.seen.one'), several: t('check.seen', { count: '{count}' }) },
    state: each(['met', 'not-met', 'open', 'not-answered'], (key) => t(`check.state.${key}`)),
    amount: {
      most: t('check.amount.most', { sum }),
      reference: t('check.amount.reference', { sum }),
      share: t('check.amount.share', { rate: '{rate}' }),
      shareFirm: t('check.amount.share.firm', { rate: '{rate}' }),
      ofCost: t('check.amount.of-cost', { rate: '{rate}' }),
      unknown: t('check.amount.unknown'),
      own: t('check.amount.own', { sum }),
      noRate: t('check.amount.no-rate'),
      confirm: t('check.amount.confirm', { reason: '{reason}' }),
      limit: each(['rate', 'ceiling', 'cost'], (key) => t(`check.amount.limit.${key}`)),
    },
    reason: each(PROGRAMME_LEVELS, (key) => t(`check.reason.${key}`, { version, doubt: '{doubt}' })),
    doubt: each(['unchecked', 'secondary', 'due', 'standing'], (key) => t(`check.doubt.${key}`)),
    notForYou: t('check.not-for-you'),
  };
}
