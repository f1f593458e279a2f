import type { AwardLevel } from '../../collections/award-level.ts';
import type { LadderStep, LadderView } from '../pictures/views.ts';
import { AWARD_LEVEL } from '../facets/declared.ts';
import { facetsOf } from '../facets/tally.ts';
import type { Inline } from '../view.ts';
import { facetPath, staticPath } from '../routes.ts';
import type { Reader } from './reader.ts';

/** Levels from the highest; who leads each as Article 3 of the consolidated text of 13 October 2025 is reported to say. */
const LEVELS = [
  { level: 'nation', rank: 3, agency: 'bo-cong-thuong' },
  { level: 'region', rank: 2, agency: 'cuc-doi-moi-sang-tao-chuyen-doi-xanh-khuyen-cong' },
  { level: 'province', rank: 1, agency: 'ubnd-tinh-dong-thap' },
  { level: 'commune', rank: 0, agency: 'ubnd-xa-phuong' },
  { level: 'district', rank: 0, agency: undefined },
] as const;

/** The levels of selection with what this site knows of each, and the list of each level where there is one. */
export function awardLadder(reader: Reader): LadderView {
  const { t } = reader;
  const awards = reader.site.of('product').flatMap(({ facts }) => (facts.type === 'award' ? facts.awards : []));
  const steps = LEVELS.map(({ level, rank, agency }): LadderStep => {
    const count = awards.filter((award) => award.level === level).length;
    return {
      level,
      name: t(`award.level.${level}`),
      rank,
      past: level === 'district',
      count,
      countInWords: count > 0 ? t('ladder.count', { count }) : t('ladder.none'),
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
