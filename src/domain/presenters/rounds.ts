import type { AwardLevel } from '../../collections/award-level.ts';
import { type Round, SELECTION_GROUPS } from '../../collections/round.ts';
import { decisionOf } from '../decision.ts';
import { AWARD_LEVEL } from '../facets/declared.ts';
import { coverage, entriesOfRound } from '../round-coverage.ts';
import { staticPath } from '../routes.ts';
import type { FactRow, Inline, LinkView, SourceView } from '../view.ts';
import { awardsAt, countInWords, LEVELS_FROM_HIGHEST, listOfLevel } from './award-ladder.ts';
import { figureLine } from './product.ts';
import type { Reader } from './reader.ts';
import { decisionInline } from './recognition-words.ts';
import { awardedInline, roundName, sharesInWords, tallyInWords } from './round-words.ts';

/** One round of selection as a row of a table, and what stands below the row. */
export interface RoundView {
  /** Its anchor. */
  id: string;
  name: string;
  /** Language of its name, where it is not the page’s. */
  lang: 'vi' | undefined;
  /** One for each column after the name. */
  cells: Inline[][];
  /** Which of its products stand on this site. */
  products: LinkView[];
  notes: FactRow[];
  sources: SourceView[];
  checked: string;
}

/** The rounds of one level, the newest first. */
export interface RoundsView {
  /** Its anchor. */
  id: string;
  heading: string;
  columns: string[];
  rounds: RoundView[];
  /** The list of the products of this level, where there is one. */
  list: LinkView | undefined;
  /** Products recognised at this level in a round that is not known. */
  without: Inline[][];
  /** Said where no round is known. */
  none: string | undefined;
}

/** Every round of the selection of featured products that is known, by level and then by year. */
export function roundsByLevel(reader: Reader): RoundsView[] {
  return LEVELS_FROM_HIGHEST.map((level) => {
    const { t } = reader;
    const rounds = [...reader.site.rounds].filter(([, round]) => round.scheme === 'featured' && round.level === level);
    const wider = level === 'nation' || level === 'region';
    const name = t(`award.level.${level}`);
    return {
      id: anchorOfLevel(level),
      heading: name,
      columns: columns(reader, wider),
      rounds: rounds.map(([id, round]) => roundView(reader, id, round, wider)),
      list: listOf(reader, level),
      without: withoutRound(reader, level),
      none: rounds.length > 0 ? undefined : t('rounds.none'),
    };
  });
}

/** The public's choice among OCOP products: another matter, which is why it has a table of its own. */
export function ocopVotes(reader: Reader): Pick<RoundsView, 'columns' | 'rounds'> {
  const votes = [...reader.site.rounds].filter(([, round]) => round.scheme === 'ocop-vote');
  return {
    columns: columns(reader, false),
    rounds: votes.map(([id, round]) => roundView(reader, id, round, false)),
  };
}

/** Where the rounds of a level stand on the page. */
export const anchorOfLevel = (level: AwardLevel) => `ky-cap-${AWARD_LEVEL.addresses[level]}`;

/** Where a round stands on the page. */
export const anchorOfRound = (id: string) => `ky-${id}`;

/** Leads to a round among all others. */
export const roundLink = ({ t, language }: Reader, id: string): LinkView => ({
  href: `${staticPath('selection', language)}#${anchorOfRound(id)}`,
  text: t('round.among'),
});

function columns({ t }: Reader, wider: boolean): string[] {
  return [
    t('rounds.round'),
    t('rounds.registered'),
    t('rounds.recognised'),
    ...(wider ? [t('rounds.share')] : []),
    t('rounds.decision'),
    t('rounds.known'),
  ];
}

function roundView(reader: Reader, id: string, round: Round, wider: boolean): RoundView {
  const { t } = reader;
  const products = entriesOfRound(reader.site, id);
  const name = roundName(reader, round);
  return {
    id: anchorOfRound(id),
    name: name.text,
    lang: name.lang,
    cells: [
      [reader.text(tallyInWords(reader, round.registered) ?? t('unknown'))],
      [reader.text(tallyInWords(reader, round.recognised) ?? t('unknown')), ...reader.doubt(round.verification)],
      ...(wider ? [[reader.text(sharesInWords(reader, round) ?? t('unknown'))]] : []),
      decision(reader, round),
      known(reader, id, products),
    ],
    products: products.map((product) => reader.link(product)),
    notes: notes(reader, round),
    sources: reader.sources(round.sources),
    checked: reader.checked(round),
  };
}

/** The decision and its day, then the ceremony on a line of its own. */
function decision(reader: Reader, round: Round): Inline[] {
  const ceremony = awardedInline(reader, round);
  const all: Inline[] = [
    ...decisionInline(reader, decisionOf(reader.site, round)),
    ...(ceremony.length > 0 ? [{ type: 'line' as const, of: ceremony }] : []),
  ];
  return all.length > 0 ? all : [reader.text(reader.t('unknown'))];
}

const onLine = (reader: Reader, text: string): Inline => ({ type: 'line', of: [reader.text(text)] });

/** How many entries of this site name it; of a round wider than a province, beside each share that is known. */
function known(reader: Reader, id: string, { length }: readonly unknown[]): Inline[] {
  const { t, text } = reader;
  if (length === 0) return [text(t('rounds.known.none'))];
  const parts = coverage(reader.site).filter((one) => one.id === id && one.recognised !== undefined);
  // An entry from elsewhere is in no share.
  if (parts.length === 0 || parts.reduce((sum, { here }) => sum + here, 0) !== length)
    return [text(t('rounds.known.count', { count: length }))];
  return parts.map(({ of, here: count, recognised: total = 0 }): Inline =>
    of
      ? onLine(reader, t('rounds.known.share', { province: t(`province.${of}`), count, total }))
      : text(t('rounds.known.of', { count, total })),
  );
}

/** What else is known: how entries spread over the groups, the money that came with it, and what is open. */
function notes(reader: Reader, round: Round): FactRow[] {
  const { t, language } = reader;
  const row = (label: string, values: Inline[][]): FactRow[] => (values.length > 0 ? [{ label, values }] : []);
  const groups = round.scheme === 'featured' ? round.groups : {};
  const spread = SELECTION_GROUPS.flatMap((group) => {
    const count = groups[group];
    return count ? [t('rounds.group', { group: t(`rounds.group.${group}`), count })] : [];
  });
  const prize = round.scheme === 'featured' ? round.prize : undefined;
  return [
    ...row(t('rounds.groups'), spread.length > 0 ? [[reader.text(spread.join('; '))]] : []),
    ...row(t('rounds.prize'), prize ? [figureLine(reader, prize.id)] : []),
    ...row(
      t('rounds.notes'),
      round.notes.map((note) => [reader.text(note[language])]),
    ),
  ];
}

function listOf(reader: Reader, level: AwardLevel): LinkView | undefined {
  const href = listOfLevel(reader, level);
  if (href === undefined) return undefined;
  const count = countInWords(reader, awardsAt(reader.site, level));
  return { href, text: reader.t('rounds.list', { count }) };
}

function withoutRound(reader: Reader, level: AwardLevel): Inline[][] {
  return awardsAt(reader.site, level)
    .filter(({ award }) => !award.round)
    .map(({ product, award }) => [
      reader.inlineLink(product),
      reader.text(`, ${award.year}`),
      ...reader.doubt(product.facts.verification),
    ]);
}
