import type {
  Article,
  CollectionPage,
  DefinedTerm,
  GovernmentOrganization,
  Organization,
  Project,
  SearchResultsPage,
  WebPage,
  WithContext,
} from 'schema-dts';
import { type AnyEntry, wordsIn } from '../entry.ts';
import type { Language } from '../language.ts';
import { programmeData } from './programme-data.ts';
import { legislationData } from './legislation-data.ts';
import { productData } from './product-data.ts';
import { questionData } from './question.ts';
import type { Reader } from './reader.ts';

type Data = Record<string, unknown>;
const CONTEXT = 'https://schema.org';

/** Schema.org data of an entry. Only what its facts say; what is unknown is left out. */
export function entryData(reader: Reader, entry: AnyEntry, url: string): Data {
  const { title, summary, lang } = wordsIn(entry, reader.language);
  const common = { '@context': CONTEXT, name: title, description: summary, url } as const;
  switch (entry.kind) {
    case 'policy':
      return legislationData(reader, entry, url);
    case 'programme':
      return { ...common, ...programmeData(reader, entry) };
    case 'product':
      return { ...common, ...productData(reader, entry, new URL(url).origin) };
    case 'project':
      return { ...common, '@type': 'Project' } satisfies WithContext<Project> as Data;
    case 'handbook':
    case 'leaflet':
    case 'article':
      return {
        ...common,
        '@type': 'Article',
        inLanguage: lang,
        headline: title,
        ...(entry.kind === 'article'
          ? {
              datePublished: entry.facts.publishedOn,
              ...(entry.facts.updatedOn ? { dateModified: entry.facts.updatedOn } : {}),
            }
          : { dateModified: entry.facts.checkedOn }),
        author: { '@type': 'Organization', name: reader.t('article.desk') },
      } satisfies WithContext<Article> as Data;
    case 'agency': {
      const type =
        entry.facts.type === 'press' || entry.facts.type === 'front' || entry.facts.type === 'group'
          ? 'Organization'
          : 'GovernmentOrganization';
      return {
        ...common,
        '@type': type as 'Organization',
        ...(entry.facts.endedOn ? { dissolutionDate: entry.facts.endedOn } : {}),
      } satisfies WithContext<Organization> | WithContext<GovernmentOrganization> as Data;
    }
    case 'question':
      return { '@context': CONTEXT, ...questionData(reader, entry) };
    case 'glossary':
      return { ...common, '@type': 'DefinedTerm' } satisfies WithContext<DefinedTerm> as Data;
  }
}

/** Schema.org data of a page that is no entry. */
export function pageData(
  type: 'WebPage' | 'CollectionPage' | 'SearchResultsPage',
  name: string,
  description: string,
  url: string,
  inLanguage: Language | Language[],
): Data {
  return { '@context': CONTEXT, '@type': type as 'WebPage', name, description, url, inLanguage } satisfies
    WithContext<WebPage> | WithContext<CollectionPage> | WithContext<SearchResultsPage> as Data;
}
