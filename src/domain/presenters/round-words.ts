import type { Round } from '../../collections/round.ts';
import { lowered } from '../lowered.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** Words with their language, where it is not the page’s. */
interface Words {
  text: string;
  lang: 'vi' | undefined;
}

/** A round in lines: how many came in and were recognised, the share of each province, when it was awarded. */
export function roundLines(reader: Reader, round: Round): Inline[][] {
  return [
    [
      { type: 'text', ...areaInWords(reader, round) },
      reader.text(`: ${numbers(reader, round)}.`),
      ...reader.doubt(round.verification),
    ],
    ...shares(reader, round),
    ...(round.awardedOn ? [awardedInline(reader, round)] : []),
  ];
}

/** Where it was held, then in which year: "2020 · huyện Tam Nông (cũ)". */
export function roundName(reader: Reader, round: Round): Words {
  const { text, lang } = areaInWords(reader, round);
  return { text: `${round.year} · ${isWide(round) ? lowered(text) : text}`, lang };
}

/** Who took part: the commune, the district as its source writes it, else the province (or a `part` of the area), the region or the country. */
export function areaInWords({ t, language, site }: Reader, round: Round, part: Round['area'] = round.area): Words {
  const commune = round.scheme === 'featured' && round.commune ? site.places.get(round.commune.id)?.name : undefined;
  const named = commune ?? (round.scheme === 'featured' ? round.district : undefined);
  if (named) return { text: named, lang: language === 'en' ? 'vi' : undefined };
  const text = part === 'south' || part === 'country' ? t(`round.area.${part}`) : t(`province.${part}`);
  return { text, lang: undefined };
}

/** How many products of how many establishments, as far as the source says. */
export function tallyInWords({ t }: Reader, of: Round['registered']): string | undefined {
  const { products, establishments } = of ?? {};
  if (products && establishments) return t('round.tally', { products, establishments });
  if (products) return t('round.products', { products });
  return establishments ? t('round.establishments', { establishments }) : undefined;
}

/** How many of those recognised came from each province, as far as it is known. */
export function sharesInWords({ t }: Reader, round: Round): string | undefined {
  const said = round.shares.map(({ province, products }) =>
    t('round.shareOf', { province: t(`province.${province}`), products }),
  );
  return said.length > 0 ? said.join('; ') : undefined;
}

/** The day of the ceremony, and where it was; nothing where neither is known. */
export function awardedInline(reader: Reader, { awardedOn, awardedAt }: Round): Inline[] {
  const { t, language } = reader;
  const on = awardedOn ? [reader.text(t('round.awarded', { date: reader.date(awardedOn) }))] : [];
  if (!awardedAt) return on;
  const at = t(awardedOn ? 'round.awarded.at' : 'round.awarded.place');
  const place: Inline = { type: 'text', text: awardedAt, lang: language === 'en' ? 'vi' : undefined };
  return [...on, reader.text(awardedOn ? ` ${at} ` : `${at} `), place];
}

function numbers(reader: Reader, { scheme, registered, recognised }: Round): string {
  const { t } = reader;
  const [cameIn, chosen] = [tallyInWords(reader, registered), tallyInWords(reader, recognised)];
  const vote = scheme === 'ocop-vote';
  const parts = [
    cameIn ? t(vote ? 'round.entered' : 'round.registered', { tally: cameIn }) : t('round.registered.unread'),
    chosen ? t(vote ? 'round.chosen' : 'round.recognised', { tally: chosen }) : t('round.recognised.unread'),
  ];
  // What is known comes first.
  return (cameIn ? parts : parts.reverse()).join('; ');
}

/** A round of one province has no shares. */
function shares(reader: Reader, round: Round): Inline[][] {
  if (!isWide(round)) return [];
  const known = sharesInWords(reader, round);
  return [[reader.text(known ? reader.t('round.shares', { shares: known }) : reader.t('round.shares.unread'))]];
}

const isWide = ({ area }: Round) => area === 'south' || area === 'country';
