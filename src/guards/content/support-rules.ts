import type { FigureRecord } from '../../collections/figure.ts';
import { say } from '../../collections/message.ts';
import type { PolicyFacts } from '../../collections/policy.ts';
import type { Aspect, Choice } from '../../collections/aspects.ts';
import type { ProgrammeFacts } from '../../collections/programme.ts';
import { supportAmount, ceilingOf } from '../../domain/support/amount.ts';
import { evaluate } from '../../domain/support/evaluate.ts';
import { type AmountRule, isAmount, type SupportRules, supportRules } from '../../domain/support/rules.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** Fewer worked cases do not show how a rule behaves at its edges. */
const FEWEST_CASES = 5;

/** What a number of each part of a rule must be counted in. */
const UNITS = { rate: 'percent', cap: 'VND', multiplier: 'times' } as const;

/** Whose text the numbers of a level may come from. */
const JURISDICTION: Partial<Record<ProgrammeFacts['level'], PolicyFacts['jurisdiction']>> = {
  national: 'national',
  province: 'dong-thap',
  'former-dong-thap': 'former-dong-thap',
};

interface Programme {
  file: Parsed['file'];
  id: string;
  facts: ProgrammeFacts;
  rules: SupportRules;
}

/** Says what is wrong with one place of a programme. */
type Refuse = (path: PropertyKey[], message: string) => Finding;

/**
 * The rules of a programme can be reckoned with: numbers of the right unit, of one text of its level; conditions that can
 * be met; ceilings that multiply what exists; and worked cases that come to what they say.
 */
export function supportRuleFindings(parsed: readonly Parsed[]): Finding[] {
  const figures = new Map(parsed.filter(({ collection }) => collection === 'figures').map(({ id, data }) => [id, data as unknown as FigureRecord]));
  const policies = new Map(
    parsed
      .filter(({ collection, file }) => collection === 'policies' && isEntryFile(file) && file.lang === 'vi')
      .map(({ id, data }) => [id, data as unknown as PolicyFacts]),
  );
  return parsed
    .filter(({ collection, file }) => collection === 'programmes' && isEntryFile(file) && file.lang === 'vi')
    .flatMap(({ file, id, data }) => {
      const facts = data as unknown as ProgrammeFacts;
      const programme = { file, id, facts, rules: supportRules(id, facts, { figure: (name) => figures.get(name) }) };
      const refuse: Refuse = (path, message) => ({ file: file.file, line: file.yaml.lineOf(path), field: path.join('.'), message });
      const unsound = [
        ...numbers(programme, figures, policies, refuse),
        ...multiples(programme, refuse),
        ...conditions(programme, refuse),
      ];
      // Cases of unsound rules would only say the same again.
      return unsound.length > 0 ? unsound : cases(programme, refuse);
    });
}

function numbers(
  { facts }: Programme,
  figures: ReadonlyMap<string, FigureRecord>,
  policies: ReadonlyMap<string, PolicyFacts>,
  refuse: Refuse,
): Finding[] {
  const findings: Finding[] = [];
  const texts = new Set<string>();
  facts.offers.forEach((offer, at) => {
    const parts = { rate: offer.rate, cap: offer.cap, multiplier: offer.multiplier?.figure };
    for (const [part, reference] of Object.entries(parts)) {
      const figure = reference && figures.get(reference.id);
      if (!figure) continue;
      const path = ['offers', at, part];
      const unit = UNITS[part as keyof typeof UNITS];
      if (figure.unit !== unit)
        findings.push(
          refuse(
            path,
            say(
              `“${offer.id.wordsId}”: ${part} cần con số tính bằng ${unit}, mà ${reference.id} tính bằng ${figure.unit}.`,
              `“${offer.id.wordsId}”: ${part} needs a number in ${unit}, and ${reference.id} is in ${figure.unit}.`,
            ),
          ),
        );
      if (part === 'cap' && figure.value !== undefined && !(Number.isSafeInteger(figure.value) && figure.value > 0))
        findings.push(
          refuse(
            path,
            say(
              `“${offer.id.wordsId}”: mức trần phải là số đồng nguyên, lớn hơn 0.`,
              `“${offer.id.wordsId}”: a ceiling is a whole number of đồng above 0.`,
            ),
          ),
        );
      if (part !== 'cap' && figure.value !== undefined && !hasTwoDecimals(figure.value))
        findings.push(
          refuse(
            path,
            say(
              `“${offer.id.wordsId}”: tỷ lệ và hệ số có nhiều nhất hai số lẻ.`,
              `“${offer.id.wordsId}”: a rate or multiplier has two decimals at most.`,
            ),
          ),
        );
      if (part === 'rate' && figure.value !== undefined && (figure.value <= 0 || figure.value > 100))
        findings.push(
          refuse(path, say(`“${offer.id.wordsId}”: tỷ lệ phải từ trên 0 đến 100.`, `“${offer.id.wordsId}”: a rate lies above 0 and up to 100.`)),
        );
      const law = figure.legalBasis?.policy.id;
      if (law) texts.add(law);
      const wanted = JURISDICTION[facts.level];
      const found = law && policies.get(law)?.jurisdiction;
      if (wanted && found && wanted !== found)
        findings.push(
          refuse(
            path,
            say(
              `“${offer.id.wordsId}”: ${reference.id} là mức của văn bản ${law}, không phải của cấp ${facts.level}; mức của hai cấp không được trộn.`,
              `“${offer.id.wordsId}”: ${reference.id} belongs to ${law}, not to the level ${facts.level}; levels are never merged.`,
            ),
          ),
        );
    }
  });
  if (texts.size > 1)
    findings.push(
      refuse(
        ['offers'],
        say(
          `Các mức lấy từ nhiều văn bản: ${[...texts].join(', ')}. Mỗi văn bản cần một chương trình riêng.`,
          `The amounts come from several texts: ${[...texts].join(', ')}. Each text needs a programme of its own.`,
        ),
      ),
    );
  return findings;
}

const hasTwoDecimals = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

function multiples({ facts, rules }: Programme, refuse: Refuse): Finding[] {
  return rules.amounts.flatMap((rule) => {
    const at = facts.offers.findIndex(({ id }) => id.wordsId === rule.id);
    const of = facts.offers[at]?.multiplier?.of;
    if (of === undefined) return [];
    const base = rules.amounts.find(({ id }) => id === of);
    const path = ['offers', at, 'multiplier'];
    if (!base || of === rule.id || isCircle(rule, rules))
      return [
        refuse(
          path,
          say(
            `“${rule.id}” nhân mức trần của “${of}”, mà không có mức ấy (hoặc nhân vòng quanh chính nó).`,
            `“${rule.id}” multiplies the ceiling of “${of}”, and there is no such rule (or it comes round to itself).`,
          ),
        ),
      ];
    const floor = ceilingOf(base, rules);
    if (floor === undefined && !base.missing)
      return [
        refuse(
          path,
          say(
            `“${rule.id}” nhân mức trần của “${of}”, mà “${of}” không có mức trần.`,
            `“${rule.id}” multiplies the ceiling of “${of}”, which has none.`,
          ),
        ),
      ];
    if (rule.multiplier && rule.multiplier.times < 1)
      return [refuse(path, say(`“${rule.id}”: hệ số phải từ 1 trở lên.`, `“${rule.id}”: a multiplier is 1 or more.`))];
    if (rule.cap !== undefined && floor !== undefined && rule.cap < floor)
      return [
        refuse(
          ['offers', at, 'cap'],
          say(
            `“${rule.id}”: mức trần thấp hơn mức của “${of}” mà nó nhân lên; một trong hai con số sai.`,
            `“${rule.id}”: its ceiling is below that of “${of}”, which it multiplies; one of the numbers is wrong.`,
          ),
        ),
      ];
    return [];
  });
}

function isCircle(rule: AmountRule, { amounts }: SupportRules): boolean {
  const seen = new Set<string>();
  for (let next: AmountRule | undefined = rule; next; ) {
    if (seen.has(next.id)) return true;
    seen.add(next.id);
    const of: string | undefined = next.multiplier?.of;
    next = amounts.find(({ id }) => id === of);
  }
  return false;
}

function conditions({ rules }: Programme, refuse: Refuse): Finding[] {
  const possible = new Map<Aspect, readonly Choice[]>();
  return rules.criteria.flatMap(({ id, aspect, is, open }, at) => {
    if (!aspect) return [];
    const own: readonly Choice[] = [...is, ...open];
    const left = (possible.get(aspect) ?? own).filter((choice) => own.includes(choice));
    possible.set(aspect, left);
    if (left.length > 0) return [];
    const others = rules.criteria.slice(0, at).filter((other) => other.aspect === aspect);
    return [
      refuse(
        ['eligibility', at, 'is'],
        say(
          `“${id}” và ${quoted(others)} loại trừ nhau: không ai đạt cả.`,
          `“${id}” and ${quoted(others)} exclude each other: nobody can meet them all.`,
        ),
      ),
    ];
  });
}

const quoted = (criteria: ReadonlyArray<{ id: string }>) => criteria.map(({ id }) => `“${id}”`).join(', ');

function cases(programme: Programme, refuse: Refuse): Finding[] {
  const { facts, rules } = programme;
  const canReckon = rules.criteria.some(({ aspect }) => aspect) || rules.amounts.some(({ missing }) => !missing);
  if (!canReckon && facts.cases.length > 0)
    return [
      refuse(
        ['cases'],
        say('Chưa có điều kiện hay mức nào để tính, nên chưa có ví dụ nào.', 'There is no condition or amount to reckon with, so there can be no worked case.'),
      ),
    ];
  const missing =
    canReckon && facts.cases.length < FEWEST_CASES
      ? [
          refuse(
            facts.cases.length > 0 ? ['cases'] : ['eligibility'],
            say(
              `Chương trình có điều kiện hay mức để tính thì cần ít nhất ${FEWEST_CASES} ví dụ (cases); mới có ${facts.cases.length}.`,
              `A programme that can be reckoned with needs at least ${FEWEST_CASES} worked cases; it has ${facts.cases.length}.`,
            ),
          ),
        ]
      : [];
  return [...missing, ...facts.cases.flatMap((_, at) => disagreements(programme, at, refuse))];
}

function disagreements({ facts, rules }: Programme, at: number, refuse: Refuse): Finding[] {
  const { id, situation, on = facts.checkedOn, expect } = facts.cases[at]!;
  const findings: Finding[] = [];
  const { result, deciding } = evaluate(rules, situation, on);
  if (result !== expect.result)
    findings.push(
      refuse(
        ['cases', at, 'expect', 'result'],
        say(
          `Ví dụ “${id}” ghi ${expect.result}, mà quy tắc cho ${result} (do: ${names(deciding)}).`,
          `The case “${id}” says ${expect.result}, and the rules come to ${result} (because of: ${names(deciding)}).`,
        ),
      ),
    );
  for (const [offer, expected] of Object.entries(expect.amounts)) {
    const path = ['cases', at, 'expect', 'amounts', offer];
    if (!facts.offers.some((one) => one.id.wordsId === offer && isAmount(one))) {
      findings.push(
        refuse(path, say(`Ví dụ “${id}”: không có mức tiền nào tên “${offer}”.`, `The case “${id}”: there is no rule of money “${offer}”.`)),
      );
      continue;
    }
    const answer = supportAmount(rules, offer, situation, on);
    const vnd = answer.result === 'unknown' ? undefined : answer.result.vnd;
    if (vnd !== expected)
      findings.push(
        refuse(
          path,
          say(
            `Ví dụ “${id}”, mức “${offer}”: ghi ${expected}, mà quy tắc cho ${vnd ?? 'chưa biết'}.`,
            `The case “${id}”, amount “${offer}”: it says ${expected}, and the rule comes to ${vnd ?? 'not known'}.`,
          ),
        ),
      );
  }
  return findings;
}

const names = (criteria: ReadonlyArray<{ id: string }>) => criteria.map(({ id }) => id).join(', ') || '–';
