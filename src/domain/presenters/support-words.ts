import { formatFigure, formatVersions, formatVnd } from '../format.ts';
import type { Language } from '../language.ts';
import type { Basis } from '../support/answer.ts';
import { type AmountAnswer, type MostPaid, share } from '../support/amount.ts';
import type { Verdict } from '../support/evaluate.ts';
import type { Translate } from '../translator.ts';

/** What words need: a reader on the server, or the two alone in the browser. */
export interface Tongue {
  t: Translate;
  language: Language;
}

/** Whether somebody qualifies, in words. */
export interface VerdictView {
  result: Verdict['result'];
  /** "Khớp với bản 2018; hỏi Sở Công Thương để chắc chắn". */
  text: string;
  basis: Basis;
}

/** The most that is paid, in words. */
export interface AmountView {
  /** "tối đa 200 triệu đồng", "50 % chi phí, tối đa 300 triệu đồng", "chưa biết số tiền". */
  text: string;
  /** How it is reckoned: "400 triệu đồng × 50 % = 200 triệu đồng"; only with a cost and a rate. */
  formula: string | undefined;
  /** "mức trần 300 triệu đồng". */
  ceiling: string | undefined;
  /** What limits it: "Dừng ở mức trần"; only with a cost. */
  limit: string | undefined;
  /** "tự bỏ ra ít nhất 200 triệu đồng"; only with a cost. */
  ownShare: string | undefined;
  basis: Basis;
}

/** A verdict in words: never firmer than its basis. */
export function verdictView({ t, language }: Tongue, { result, basis, version }: Verdict): VerdictView {
  return {
    result,
    text: t(`support.result.${result}`, { version: versionWords({ t, language }, version) }),
    basis,
  };
}

/** An amount in words. Sums are ceilings: each says "at most". */
export function amountView(tongue: Tongue, { result, basis }: AmountAnswer): AmountView {
  const { t, language } = tongue;
  const money = (vnd: number | undefined) => (vnd === undefined ? undefined : formatVnd(vnd, language));
  if (result === 'unknown')
    return {
      ...{ text: t('support.amount.unknown'), basis },
      ...{ formula: undefined, ceiling: undefined, limit: undefined, ownShare: undefined },
    };
  const reckoned = result.ownShare !== undefined;
  const ceiling = money(result.ceiling);
  const own = money(result.ownShare);
  return {
    text: mostInWords(tongue, result),
    formula: formula(tongue, result),
    ceiling: ceiling && t('support.amount.ceiling', { amount: ceiling }),
    limit: reckoned && result.limit ? t(`support.amount.limit.${result.limit}`) : undefined,
    ownShare: own && t('support.amount.ownShare', { amount: own }),
    basis,
  };
}

/** The wordings that decide, as they stand in a sentence: "2018", "2025 và 2012". */
export function versionWords({ t, language }: Tongue, version: string | undefined): string {
  return formatVersions(version, language) ?? t('support.version.none');
}

function mostInWords({ t, language }: Tongue, { vnd, rate, ownShare }: MostPaid): string {
  const percent = rate === undefined ? undefined : percentInWords(rate, language);
  if (vnd === undefined) return percent ? t('support.amount.share', { rate: percent }) : t('support.amount.unknown');
  const amount = formatVnd(vnd, language);
  // Without a cost the ceiling alone would promise more than the rate may give.
  return percent && ownShare === undefined
    ? t('support.amount.shareAtMost', { rate: percent, amount })
    : t('support.amount.atMost', { amount });
}

function formula({ t, language }: Tongue, { vnd, rate, ownShare }: MostPaid): string | undefined {
  if (vnd === undefined || ownShare === undefined || rate === undefined) return undefined;
  const cost = vnd + ownShare;
  return t('support.amount.formula', {
    cost: formatVnd(cost, language),
    rate: percentInWords(rate, language),
    product: formatVnd(share(cost, rate), language),
  });
}

const percentInWords = (value: number, language: Language) =>
  formatFigure({ value, unit: 'percent', precision: 'exactly' }, language);
