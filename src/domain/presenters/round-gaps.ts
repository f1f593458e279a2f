import { type FeaturedRound, isWide, type Round } from '../../collections/round.ts';
import { formerDistricts, formerDistrictsOf } from '../former-districts.ts';
import { entriesOfRound } from '../round-coverage.ts';
import { enquiryPath } from '../routes.ts';
import type { Site } from '../site.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';
import { roundName } from './round-words.ts';
import { anchorOfRound } from './rounds.ts';

/** The open question that would close most of the gaps. */
const LISTS = 'danh-sach-san-pham';

/** What is not known of the rounds, said from what is known, so that it stays true as rounds are added. */
export function roundGaps(reader: Reader): Inline[][] {
  const { t, site } = reader;
  const rounds = [...site.rounds].filter((one): one is [string, FeaturedRound] => one[1].scheme === 'featured');
  const say = (text: string): Inline[] => [reader.text(text)];
  return [
    ...provinceYears(
      reader,
      rounds.map(([, round]) => round),
    ).map(say),
    ...(rounds.some(([, { level, area }]) => level === 'province' && area === 'dong-thap')
      ? []
      : [say(t('rounds.gap.today'))]),
    say(districtsKnown(reader, rounds)),
    ...(rounds.some(([, { level }]) => level === 'commune') ? [] : [say(t('rounds.gap.commune'))]),
    ...(hasNational(reader) ? [] : [say(t('rounds.gap.nation'))]),
    ...withoutList(reader, rounds),
    ...question(reader),
  ];
}

/** In which years a provincial round is known, for each of the two provinces of before the merger. */
function provinceYears({ t }: Reader, rounds: readonly Round[]): string[] {
  return (['former-dong-thap', 'former-tien-giang'] as const).map((area) => {
    const own = rounds.filter(
      (round) => round.scheme === 'featured' && round.level === 'province' && round.area === area,
    );
    const years = own.map(({ year }) => year).sort();
    const province = t(`province.${area}`);
    return years.length > 0
      ? t('rounds.gap.province', { province, years: years.join(', ') })
      : t('rounds.gap.province.none', { province });
  });
}

function districtsKnown({ t, site }: Reader, rounds: ReadonlyArray<[string, FeaturedRound]>): string {
  const known = new Set(rounds.flatMap(([, round]) => districtsOf(site, round)));
  return t('rounds.gap.district', { count: known.size, total: formerDistricts(site.places).length });
}

/** The district of a round, which sources write in more than one way; one that is not in the table goes by its words. */
function districtsOf(site: Site, { district, area }: FeaturedRound): string[] {
  if (district === undefined || isWide(area)) return [];
  const found = formerDistrictsOf({ asSourced: district, province: area, today: [], todayUnchecked: false }, site);
  return found.length > 0 ? found.map(({ id }) => id) : [district];
}

const hasNational = ({ site }: Reader) =>
  site
    .of('product')
    .some(({ facts }) => facts.type === 'award' && facts.awards.some(({ level }) => level === 'nation'));

/** The rounds of which no product is known by name. */
function withoutList(reader: Reader, rounds: ReadonlyArray<[string, FeaturedRound]>): Inline[][] {
  const none = rounds.filter(([id]) => entriesOfRound(reader.site, id).length === 0);
  if (none.length === 0) return [];
  return [
    [
      reader.text(`${reader.t('rounds.gap.lists')}: `),
      ...none.flatMap(([id, round], at): Inline[] => [
        ...(at > 0 ? [reader.text('; ')] : []),
        { type: 'link', href: `#${anchorOfRound(id)}`, ...roundName(reader, round) },
      ]),
    ],
  ];
}

function question(reader: Reader): Inline[][] {
  const { site, language, t } = reader;
  const enquiry = site.enquiries.get(LISTS);
  if (!enquiry) return [];
  return [
    [
      reader.text(`${t('rounds.gap.ask')}: `),
      { type: 'link', href: enquiryPath(LISTS, language), text: enquiry.question[language] },
    ],
  ];
}
