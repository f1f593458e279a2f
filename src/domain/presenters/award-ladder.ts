import type { LadderStep, LadderView } from '../pictures/views.ts';
import type { Reader } from './reader.ts';

/** Levels from the highest; who leads each as Article 3 of the consolidated text of 13 October 2025 is reported to say. */
const LEVELS = [
  { level: 'nation', rank: 3, agency: 'bo-cong-thuong' },
  { level: 'region', rank: 2, agency: 'cuc-doi-moi-sang-tao-chuyen-doi-xanh-khuyen-cong' },
  { level: 'province', rank: 1, agency: 'ubnd-tinh-dong-thap' },
  { level: 'commune', rank: 0, agency: 'ubnd-xa-phuong' },
  { level: 'district', rank: 0, agency: undefined },
] as const;

/** The levels of selection with what this site knows of each. `hrefOf` answers the list of a level, where there is one. */
export function awardLadder(
  reader: Reader,
  hrefOf: (level: LadderStep['level']) => string | undefined = () => undefined,
): LadderView {
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
      href: count > 0 ? hrefOf(level) : undefined,
      who: agency ? [reader.inlineLink(reader.site.get('agency', agency))] : [reader.text(t('ladder.district.who'))],
      when: [reader.text(t(`ladder.when.${level}`)), ...(level === 'commune' ? reader.doubt('unchecked') : [])],
    };
  });
  return {
    label: t('ladder.label'),
    steps,
    columns: { level: t('ladder.level'), who: t('ladder.who'), when: t('ladder.when'), known: t('ladder.known') },
    note: t('ladder.note'),
    tableName: t('picture.table'),
  };
}
