import type { AdministrativeArea, Country, Legislation, LegislationObject, MediaObject, WithContext } from 'schema-dts';
import type { PolicyFacts } from '../../collections/policy.ts';
import { type Entry, wordsIn } from '../entry.ts';
import { filesOf } from '../files.ts';
import { type Language, otherLanguage } from '../language.ts';
import { entryPath } from '../routes.ts';
import type { ValidityState } from '../validity.ts';
import type { Reader } from './reader.ts';

type Policy = Entry<'policy'>;

const COUNTRY: Record<Language, string> = { vi: 'Việt Nam', en: 'Viet Nam' };

/** What can be said of the force of a text; nothing where it is not known. */
const FORCE: Record<ValidityState, 'InForce' | 'NotInForce' | 'PartiallyInForce' | undefined> = {
  'in-force': 'InForce',
  amended: 'InForce',
  'partly-repealed': 'PartiallyInForce',
  'not-yet': 'NotInForce',
  repealed: 'NotInForce',
  expired: 'NotInForce',
  unknown: undefined,
};

/**
 * A legal text as `Legislation` (https://schema.org/Legislation): the work that a body of state passed. What this site
 * shows of it is told apart: a copy word for word is a file of it, without official value; a digest is an article about
 * it, and never one of its files.
 */
export function legislationData(reader: Reader, policy: Policy, url: string): Record<string, unknown> {
  const { facts } = policy;
  const { language, t } = reader;
  const { origin } = new URL(url);
  const { title, summary, lang } = wordsIn(policy, language);
  const digest = facts.edition === 'digest';
  const force = FORCE[reader.site.validityOf(policy.id).state];
  const other = otherLanguage(language);
  const page = (tongue: Language) => origin + entryPath('policy', policy.id, tongue);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    url,
    name: title,
    description: digest ? `${t('notice.digest.title')} ${summary}` : summary,
    // A digest says nothing of the language of the text: all texts here are Vietnamese.
    inLanguage: digest ? 'vi' : lang,
    legislationType: t(`documentType.${facts.documentType}`),
    ...(facts.leftBlank.includes('number') ? {} : { legislationIdentifier: facts.number }),
    legislationPassedBy: facts.issuers.map((issuer) => ({
      '@type': 'GovernmentOrganization' as const,
      name: wordsIn(reader.entry(issuer), language).title,
    })),
    legislationJurisdiction: jurisdiction(reader, facts),
    // As far as it is known: 2021 is a date of ISO 8601, and the first of January would be made up.
    ...(facts.signedOn ? { legislationDate: known(facts) } : {}),
    ...(facts.effectiveFrom ? { legislationDateOfApplicability: facts.effectiveFrom } : {}),
    ...(facts.period ? { temporalCoverage: `${facts.period.from}/${facts.period.to}` } : {}),
    // The force is that of a day.
    ...(force ? { legislationLegalForce: force, legislationDateVersion: reader.site.day } : {}),
    ...relations(reader, facts, origin),
    ...(facts.officialUrl ? { sameAs: facts.officialUrl } : {}),
    ...(!digest && policy.translation.state !== 'missing'
      ? language === 'vi'
        ? { workTranslation: { '@type': 'Legislation' as const, '@id': page(other), inLanguage: other } }
        : { translationOfWork: { '@type': 'Legislation' as const, '@id': page('vi'), inLanguage: 'vi' } }
      : {}),
    ...(digest
      ? {
          subjectOf: {
            '@type': 'Article' as const,
            headline: title,
            description: `${t('notice.digest.title')} ${t('notice.digest.text')}`,
            url,
            inLanguage: lang,
            about: { '@id': url },
            encoding: files(policy, language, origin).map((file): MediaObject => ({ '@type': 'MediaObject', ...file })),
          },
        }
      : {
          encoding: [{ contentUrl: url, encodingFormat: 'text/html' }, ...files(policy, language, origin)].map(
            (file): LegislationObject => ({
              '@type': 'LegislationObject',
              ...file,
              inLanguage: lang,
              legislationLegalValue: 'UnofficialLegalValue',
            }),
          ),
        }),
  } satisfies WithContext<Legislation> as Record<string, unknown>;
}

const files = (policy: Policy, language: Language, origin: string) =>
  filesOf(policy, language).map(({ type, href }) => ({ contentUrl: origin + href, encodingFormat: type }));

function known({ signedOn = '', leftBlank }: PolicyFacts): string {
  if (leftBlank.includes('month')) return signedOn.slice(0, 4);
  return leftBlank.includes('day') ? signedOn.slice(0, 7) : signedOn;
}

function jurisdiction(reader: Reader, facts: PolicyFacts): Country | AdministrativeArea {
  return facts.jurisdiction === 'national'
    ? { '@type': 'Country', name: COUNTRY[reader.language] }
    : { '@type': 'AdministrativeArea', name: reader.t(`jurisdiction.${facts.jurisdiction}`) };
}

/** What this text does to others: only what was read, since a mark of doubt has no place here. */
function relations(reader: Reader, facts: PolicyFacts, origin: string) {
  const text = (id: string): Legislation => {
    const other = reader.site.get('policy', id);
    return {
      '@type': 'Legislation',
      '@id': origin + entryPath('policy', id, reader.language),
      name: reader.shortName(other.facts, other.words.vi.title),
    };
  };
  const changed = (...types: Array<PolicyFacts['changes'][number]['type']>) =>
    facts.changes
      .filter(({ type, verification }) => types.includes(type) && verification !== 'unchecked')
      .map(({ target, targetNumber }): Legislation =>
        target
          ? text(target.id)
          : { '@type': 'Legislation', name: targetNumber ?? '', legislationIdentifier: targetNumber ?? '' },
      );
  const all = {
    legislationAmends: changed('amends', 'inserts'),
    legislationRepeals: changed('repeals'),
    // Changes that schema.org has no word of its own for.
    legislationChanges: changed('partly-repeals', 'replaces'),
    legislationApplies: facts.guides.map(({ id }) => text(id)),
    isBasedOn: facts.legalBases.map(({ id }) => text(id)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, texts]) => texts.length > 0)) as Partial<typeof all>;
}
