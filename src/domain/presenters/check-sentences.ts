import { formatNumber, formatVersions, formatVnd } from '../format.ts';
import type { Language } from '../language.ts';
import type { AmountAnswer } from '../support/amount.ts';
import type { Evaluation } from '../support/evaluate.ts';
import type { CriterionRule, SupportRules } from '../support/rules.ts';
import type { SupportWords } from './check-words.ts';

/** What an answer of the rules is put into words with, on the reader's device. */
export interface Tongue {
  words: SupportWords;
  language: Language;
}

/** The verdict on a programme: how firm, of which texts, what decides, what is still to be asked or seen. */
export function verdictSentences(
  tongue: Tongue,
  { result, version, deciding, open }: Evaluation,
  nameOf: (criterion: CriterionRule) => string,
): string[] {
  const { words } = tongue;
  const conditions = (criteria: readonly CriterionRule[]) => criteria.map(nameOf).join('; ');
  const asked = open.filter(({ state }) => state !== 'not-asked').map(({ criterion }) => criterion);
  const unseen = open.length - asked.length;
  const refused = result === 'no' || result === 'differs';
  return sentences(
    `${fill(words.result[result], { version: versions(tongue, version) })}.`,
    refused && fill(words.decides, { conditions: conditions(deciding) }),
    asked.length > 0 && fill(words.remaining, { conditions: conditions(asked) }),
    !refused && unseen > 0 && (unseen === 1 ? words.seen.one : fill(words.seen.several, { count: unseen })),
  );
}

/**
 * An amount: the sum first, then what limits it, what remains to be paid, and why it is a reference at most. `priced` where
 * a cost was given.
 */
export function amountSentences(
  tongue: Tongue,
  { result, version, doubt }: AmountAnswer,
  level: SupportRules['level'],
  priced: boolean,
): string[] {
  const { words, language } = tongue;
  const { amount } = words;
  if (result === 'unknown') return [amount.unknown];
  const { vnd, rate, limit, ownShare } = result;
  const sum = (of: number) => formatVnd(of, language);
  const percent = rate === undefined ? '' : formatNumber(rate, language);
  const most = doubt ? amount.reference : amount.most;
  const share = doubt ? amount.share : amount.shareFirm;
  return sentences(
    vnd === undefined ? fill(share, { rate: percent }) : fill(most, { sum: sum(vnd) }),
    // Without a cost the ceiling alone would promise more than the rate may give.
    vnd !== undefined && !priced && rate !== undefined && fill(amount.ofCost, { rate: percent }),
    // Without a rate only the ceiling is known, and no share of the cost can be told.
    priced && rate === undefined && amount.noRate,
    ownShare !== undefined && limit && amount.limit[limit],
    ownShare !== undefined && ownShare > 0 && fill(amount.own, { sum: sum(ownShare) }),
    doubt &&
      fill(amount.confirm, {
        reason: fill(words.reason[level], { version: versions(tongue, version), doubt: words.doubt[doubt] }),
      }),
  );
}

/** A sentence with its gaps filled: `{sum}`. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const versions = ({ words, language }: Tongue, version: string | undefined) =>
  formatVersions(version, language) ?? words.anyVersion;

const sentences = (...parts: ReadonlyArray<string | false | undefined>): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '');
