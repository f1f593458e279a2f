import type { AdministrativeArea, Country, GovernmentService, WebPage } from 'schema-dts';
import { type Entry, wordsIn } from '../entry.ts';
import { applicant, isNotStated } from '../facets/situations.ts';
import { canBeFirmOn } from '../support/standing.ts';
import type { Reader } from './reader.ts';

/**
 * A programme for schema.org. Only what one may still apply for is a service; a rule kept for comparison and a programme
 * that has closed are pages about one. Amounts are left out: none is an offer anybody made.
 */
export function programmeData(reader: Reader, programme: Entry<'programme'>): Record<string, unknown> {
  const { facts } = programme;
  if (!canBeFirmOn(facts, reader.site.day))
    return { '@type': 'WebPage', inLanguage: wordsIn(programme, reader.language).lang } satisfies WebPage & object;
  return {
    '@type': 'GovernmentService',
    serviceType: facts.activities.map((activity) => reader.t(`programme.activity.${activity}`)),
    category: reader.t(`programme.level.${facts.level}`),
    areaServed: areaServed(reader, facts.level),
    provider: {
      '@type': 'GovernmentOrganization',
      name: wordsIn(reader.entry(facts.contact), reader.language).title,
    },
    ...audience(reader, programme),
    ...(facts.deadline ? { offers: { '@type': 'Offer', availabilityEnds: facts.deadline } } : {}),
  } satisfies GovernmentService & object;
}

/** Who may ask, where a condition says so. */
function audience(reader: Reader, programme: Entry<'programme'>): Pick<GovernmentService & object, 'audience'> {
  const values = applicant()
    .valuesOf(programme, reader.site)
    .filter((value) => !isNotStated(value));
  return values.length === 0
    ? {}
    : {
        audience: values.map(({ words }) => ({ '@type': 'Audience', audienceType: words(reader.t, reader.language) })),
      };
}

function areaServed({ t }: Reader, level: Entry<'programme'>['facts']['level']): Country | AdministrativeArea {
  return level === 'national'
    ? { '@type': 'Country', name: 'Việt Nam' }
    : { '@type': 'AdministrativeArea', name: t('province.dong-thap') };
}
