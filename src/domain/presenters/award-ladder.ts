import type { AwardLevel } from '../../collections/award-level.ts';
import type { Award } from '../../collections/product.ts';
import type { Entry } from '../entry.ts';
import type { LadderStep, LadderView } from '../pictures/views.ts';
import { AWARD_LEVEL } from '../facets/declared.ts';
import { facetsOf } from '../facets/tally.ts';
import type { Inline } from '../view.ts';
import { facetPath, staticPath } from '../routes.ts';
import type { Site } from '../site.ts';
import type { Reader } from './reader.ts';

/** Levels from the highest; who leads each as Article 3 of the consolidated text of 13 October 2025 is reported to say. */
const LEVELS = [
  { level: 'nation', rank: 3, agency: 'bo-cong-thuong' },
  { level: 'region', rank: 2, agency: 'cuc-doi-moi-sang-tao-chuyen-doi-xanh-khuyen-cong' },
  { level: 'province', rank: 1, agency: 'ubnd-tinh-dong-thap' },
  { level: 'commune', rank: 0, agency: 'ubnd-xa-phuong' },
  { level: 'district', rank: 0, agency: undefined },
] as const;

/** Levels from the highest; the commune stands where the district stood. */
export const LEVELS_FROM_HIGHEST: readonly AwardLevel[] = LEVELS.map(({ level }) => level);

/** The levels of selection with what this site knows of each, and the list of each level where there is one. */
export function awardLadder(reader: Reader): LadderView {
  const { t } = reader;
  const steps = LEVELS.map(({ level, rank, agency }): LadderStep => {
    const awards = awardsAt(reader.site, level);
    return {
      level,
      name: t(`award.level.${level}`),
      rank,
      past: level === 'district',
      count: awards.length,
      countInWords: countInWords(reader, awards),
      href: listOfLevel(reader, level),
      who: agency ? leader(reader, agency) : [reader.text(t('ladder.district.who'))],
      when: [reader.text(t(`ladder.when.${level}`)), ...(level === 'commune' ? reader.doubt('unchecked') : [])],
    };
  });
  return {
    label: t('ladder.label'),
    steps,
    columns: [t('ladder.level'), t('ladder.who'), t('ladder.when'), t('ladder.known')],
    note: t('ladder.note'),
    more: { href: staticPath('selection', reader.language), text: t('page.selection.title') },
    tableName: t('picture.table'),
  };
}

interface AwardOf {
  product: Entry<'product'>;
  award: Award;
}

/** The awards of a level with the products that have them. */
export function awardsAt(site: Site, level: AwardLevel): AwardOf[] {
  return site
    .of('product')
    .flatMap((product) =>
      product.facts.type === 'award' ? product.facts.awards.map((award) => ({ product, award })) : [],
    )
    .filter(({ award }) => award.level === level);
}

/** How many there are, and how many of them nobody compared with the official text. */
export function countInWords({ t }: Reader, awards: readonly AwardOf[]): string {
  const count = awards.length;
  if (count === 0) return t('ladder.none');
  const unchecked = awards.filter(({ product }) => product.facts.verification === 'unchecked').length;
  return unchecked > 0 ? t('ladder.count.unchecked', { count, unchecked }) : t('ladder.count', { count });
}

/** The list of the products of a level, where there is one: a list that leaves nothing out is not made. */
export function listOfLevel({ site, language }: Reader, level: AwardLevel): string | undefined {
  const value = AWARD_LEVEL.addresses[level];
  const listed = facetsOf(site, 'product').find(({ id }) => id === AWARD_LEVEL.id)?.values ?? [];
  return listed.some(({ id }) => id === value) ? facetPath('product', AWARD_LEVEL.id, value, language) : undefined;
}

function leader(reader: Reader, id: string): Inline[] {
  const agency = reader.site.find('agency', id);
  return [agency ? reader.inlineLink(agency) : reader.text(reader.t('unknown'))];
}
