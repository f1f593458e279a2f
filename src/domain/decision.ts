import type { Round } from '../collections/round.ts';
import type { Entry } from './entry.ts';
import type { Recognition } from './recognition.ts';
import type { Site } from './site.ts';

/** What is known of the decision behind a recognition or a round. */
export interface Decision {
  /** The text itself, where the library holds it. */
  policy: Entry<'policy'> | undefined;
  number: string | undefined;
  /** As far as it is known. */
  day: string | undefined;
  /** Who decided; empty where it was not read. */
  issuers: Array<Entry<'agency'>>;
}

type Named = Pick<Round, 'decision' | 'decisionNumber' | 'decidedOn'>;

/** The decision that a round, an award or its round, or an OCOP certificate names. What is left out stands in its text. */
export function decisionOf(site: Site, of: Recognition | Round): Decision {
  const { decision, decisionNumber, decidedOn } = namedBy(of);
  const policy = decision && site.get('policy', decision.id);
  return {
    policy,
    number: decisionNumber ?? (policy && wholeNumber(policy)),
    day: decidedOn ?? policy?.facts.signedOn,
    issuers: policy?.facts.issuers.flatMap(({ id }) => site.find('agency', id) ?? []) ?? [],
  };
}

/** Decision and day of an award stand with its round, where it has one. */
function namedBy(of: Recognition | Round): Named {
  switch (of.scheme) {
    case 'award':
      return of.round ?? of.award;
    case 'ocop':
      return of.certificate;
    case 'featured':
    case 'ocop-vote':
      return of;
  }
}

/** A number that its source leaves blank identifies nothing. */
const wholeNumber = ({ facts }: Entry<'policy'>) => (facts.leftBlank.includes('number') ? undefined : facts.number);
