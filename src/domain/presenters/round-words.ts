import type { Round } from '../../collections/round.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

type Tally = Round['registered'];

/** A round in lines: how many came in and were recognised, the share of each province, when it was awarded. */
export function roundLines(reader: Reader, round: Round): Inline[][] {
  return [
    [...area(reader, round), reader.text(`: ${numbers(reader, round)}.`), ...reader.doubt(round.verification)],
    ...shares(reader, round),
    ...awarded(reader, round),
  ];
}

/** Who took part: the district as its source writes it, else the province, the region or the country. */
function area({ t, language }: Reader, round: Round): Inline[] {
  if (round.scheme === 'featured' && round.district)
    return [{ type: 'text', text: round.district, lang: language === 'en' ? 'vi' : undefined }];
  const text =
    round.area === 'south' || round.area === 'country' ? t(`round.area.${round.area}`) : t(`province.${round.area}`);
  return [{ type: 'text', text }];
}

function numbers(reader: Reader, { scheme, registered, recognised }: Round): string {
  const { t } = reader;
  const [cameIn, chosen] = [tally(reader, registered), tally(reader, recognised)];
  const vote = scheme === 'ocop-vote';
  const parts = [
    cameIn ? t(vote ? 'round.entered' : 'round.registered', { tally: cameIn }) : t('round.registered.unread'),
    chosen ? t(vote ? 'round.chosen' : 'round.recognised', { tally: chosen }) : t('round.recognised.unread'),
  ];
  // What is known comes first.
  return (cameIn ? parts : parts.reverse()).join('; ');
}

function tally({ t }: Reader, of: Tally): string | undefined {
  const { products, establishments } = of ?? {};
  if (products && establishments) return t('round.tally', { products, establishments });
  if (products) return t('round.products', { products });
  return establishments ? t('round.establishments', { establishments }) : undefined;
}

/** A round of one province has no shares. */
function shares({ t, text }: Reader, { area: wide, shares: known }: Round): Inline[][] {
  if (wide !== 'south' && wide !== 'country') return [];
  if (known.length === 0) return [[text(t('round.shares.unread'))]];
  const list = known.map(({ province, products }) => `${t(`province.${province}`)} ${products}`).join(', ');
  return [[text(t('round.shares', { shares: list }))]];
}

function awarded(reader: Reader, { awardedOn, awardedAt: place }: Round): Inline[][] {
  if (!awardedOn) return [];
  const date = reader.date(awardedOn);
  return [[reader.text(place ? reader.t('round.awarded.at', { date, place }) : reader.t('round.awarded', { date }))]];
}
