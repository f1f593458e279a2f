import type { Entry } from '../entry.ts';
import type { Recognition } from '../recognition.ts';
import type { Site } from '../site.ts';

/** What is known of the decision behind a recognition. */
export interface Decision {
  /** The text itself, where the library holds it. */
  policy: Entry<'policy'> | undefined;
  number: string | undefined;
  /** As far as it is known. */
  day: string | undefined;
  /** Who decided; empty where it was not read. */
  issuers: Array<Entry<'agency'>>;
}

/** The decision an award or its round names, or that of an OCOP certificate. */
export function decisionOf(site: Site, recognition: Recognition): Decision {
  if (recognition.scheme === 'ocop') {
    const { decisionNumber, decidedOn } = recognition.certificate;
    return { policy: undefined, number: decisionNumber, day: decidedOn, issuers: [] };
  }
  const { award, round } = recognition;
  const reference = award.decision ?? round?.decision;
  const policy = reference && site.get('policy', reference.id);
  return {
    policy,
    number: award.decisionNumber ?? round?.decisionNumber ?? (policy && wholeNumber(policy)),
    day: award.decidedOn ?? round?.decidedOn ?? policy?.facts.signedOn,
    issuers: policy?.facts.issuers.map(({ id }) => site.get('agency', id)) ?? [],
  };
}

/** A number that its source leaves blank identifies nothing. */
const wholeNumber = ({ facts }: Entry<'policy'>) => (facts.leftBlank.includes('number') ? undefined : facts.number);
