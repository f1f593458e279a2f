import type { Round } from '../../collections/round.ts';
import { entriesOfRound } from '../../domain/round-coverage.ts';
import type { DataReader } from '../data/data-reader.ts';
import type { RoundData } from './schema.ts';

/** Everything that is known of one round, with the entries of this site that name it. */
export function roundData(reader: DataReader, id: string, round: Round): RoundData {
  const featured = round.scheme === 'featured' ? round : undefined;
  return {
    id,
    scheme: round.scheme,
    level: featured?.level ?? null,
    year: round.year,
    area: round.area,
    district: featured?.district ?? null,
    registered: tally(round.registered),
    recognised: tally(round.recognised),
    shares: round.shares,
    groups: featured?.groups ?? {},
    prize: featured?.prize ? reader.amount(featured.prize, true) : null,
    ...reader.decision(round),
    awardedOn: round.awardedOn ?? null,
    awardedAt: round.awardedAt ?? null,
    notes: round.notes,
    products: entriesOfRound(reader.site, id)
      .map((entry) => entry.id)
      .sort(),
    verification: round.verification,
    version: round.version ?? null,
    checkedOn: round.checkedOn,
    sources: round.sources.map((source) => source.id),
  };
}

const tally = (given: Round['registered']) =>
  given ? { products: given.products ?? null, establishments: given.establishments ?? null } : null;
