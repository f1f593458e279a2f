import type { Award, ProductFacts } from '../../collections/product.ts';
import type { PolicyFacts } from '../../collections/policy.ts';
import type { Round } from '../../collections/round.ts';
import { say } from '../../collections/message.ts';
import { awardName, certificateName, codeOf } from '../../domain/recognition.ts';
import { isWithin } from '../../domain/round-area.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** What was awarded agrees with the round it names, once a level and year, and no two codes fall together. */
export function awards(parsed: readonly Parsed[]): Finding[] {
  const rounds = new Map(
    parsed.filter(({ collection }) => collection === 'rounds').map(({ id, data }) => [id, data as unknown as Round]),
  );
  const signed = new Map(
    parsed
      .filter(({ collection, file }) => collection === 'policies' && isEntryFile(file) && file.lang === 'vi')
      .map(({ id, data }) => [id, (data as unknown as PolicyFacts).signedOn]),
  );
  /** The day of the decision, where the award does not say it itself; that it does say, its schema compares. */
  const decided = ({ decision }: Award, round: Round | undefined): string | undefined => {
    const text = round?.decision ?? decision;
    return round?.decidedOn ?? (text && signed.get(text.id));
  };
  const codes = new Map<string, string>();
  const sameAs = (name: string): string[] => {
    const code = codeOf(name);
    const other = codes.get(code);
    codes.set(code, other ?? name);
    if (other === undefined) return [];
    return [other === name ? twice : sameCode(name, other)];
  };
  return parsed.filter(isProduct).flatMap((product) => {
    const facts = product.data as unknown as ProductFacts;
    const at = (path: PropertyKey[], message: string): Finding => ({
      file: product.file.file,
      line: product.file.yaml.lineOf(path),
      field: path.join('.'),
      message,
    });
    const named = facts.recognitions.flatMap(({ round }, index): Finding[] =>
      round && rounds.get(round.id)?.scheme === 'featured' ? [at(['recognitions', index, 'round'], noVote(round.id))] : [],
    );
    if (facts.type === 'ocop') return [...named, ...sameAs(certificateName(product.id)).map((message) => at(['certificate'], message))];
    if (facts.type !== 'award') return named;
    const given = facts.awards.flatMap((award, index): Finding[] => {
      const path = ['awards', index];
      const round = award.round && rounds.get(award.round.id);
      return [
        ...sameAs(awardName(product.id, award)).map((message) => at(path, message)),
        ...(round?.scheme === 'ocop-vote' ? [at([...path, 'round'], noSelection(award.round?.id ?? ''))] : []),
        ...(round?.scheme === 'featured' && round.level !== award.level
          ? [at([...path, 'level'], otherThanRound('Cấp (level)', 'The level', award.level, round.level))]
          : []),
        ...(round && round.year !== award.year
          ? [at([...path, 'year'], otherThanRound('Năm (year)', 'The year', award.year, round.year))]
          : []),
        ...endsBefore(award, decided(award, round)).map((message) => at([...path, 'validUntil'], message)),
        ...(round && !isWithin(facts.place.province, round.area)
          ? [at([...path, 'round'], otherArea(award.round?.id ?? '', round.area, facts.place.province))]
          : []),
      ];
    });
    return [...named, ...given];
  });
}

const isProduct = ({ collection, file }: Parsed) => collection === 'products' && isEntryFile(file) && file.lang === 'vi';

const endsBefore = ({ validUntil }: Award, day: string | undefined): string[] =>
  validUntil && day && validUntil < day ? [endBeforeDecision(validUntil, day)] : [];

const endBeforeDecision = (end: string, day: string) =>
  say(
    `Ngày hết hạn (validUntil) ${end} trước ngày quyết định, ${day}; sửa một trong hai.`,
    `The last day it is valid, ${end}, is before the decision of ${day}; correct one of the two.`,
  );
const twice = say(
  'Giải này đã ghi ở trên: mỗi cấp, mỗi năm một dòng. Bỏ một dòng.',
  'This award stands above already: one line for each level and year. Remove one.',
);
const sameCode = (name: string, other: string) =>
  say(
    `Mã tra cứu của “${name}” trùng với “${other}”; đổi mã thư mục của mục mới.`,
    `The code of “${name}” is that of “${other}”; give the new entry another folder name.`,
  );
const noSelection = (id: string) =>
  say(
    `“${id}” là bình chọn của cộng đồng về OCOP, không phải kỳ bình chọn sản phẩm tiêu biểu; ghi ở recognitions.`,
    `“${id}” is the public’s choice among OCOP products, no selection of featured products; it belongs under recognitions.`,
  );
const noVote = (id: string) =>
  say(
    `“${id}” là kỳ bình chọn sản phẩm tiêu biểu; ghi ở awards.`,
    `“${id}” is a selection of featured products; it belongs under awards.`,
  );
const otherThanRound = (vi: string, en: string, own: string | number, its: string | number) =>
  say(
    `${vi} ở đây là ${own}, kỳ bình chọn (round) ghi ${its}; sửa một trong hai.`,
    `${en} here is ${own}, that of the round is ${its}; correct one of the two.`,
  );
const otherArea = (id: string, area: string, province: string) =>
  say(
    `Kỳ “${id}” là của ${area}, sản phẩm này ở ${province}; sửa round hoặc place.province.`,
    `The round “${id}” is of ${area}, this product is in ${province}; correct round or place.province.`,
  );
