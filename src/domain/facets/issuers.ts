import { wordsIn } from '../entry.ts';
import type { Facet } from './facet.ts';

/** Who issued a text, in the order in which the agencies are listed. The id of the agency stands in the address. */
export function issuer(): Facet<'policy'> {
  return {
    id: 'co-quan',
    name: 'policy.issuer',
    title: 'facet.issuer.title',
    proper: true,
    valuesOf: ({ facts }, site) =>
      facts.issuers.flatMap(({ id }) => {
        const agency = site.find('agency', id);
        if (!agency) return [];
        return [
          {
            id,
            rank: site.of('agency').indexOf(agency),
            words: (_, language) => wordsIn(agency, language).title,
            vietnamese: agency.words.en === undefined,
          },
        ];
      }),
  };
}
