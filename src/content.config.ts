import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { enquiry } from './collections/enquiry.ts';
import { figure } from './collections/figure.ts';
import { COLLECTION_OF, EXTENSION_OF, type Kind } from './collections/kinds.ts';
import { measurement } from './collections/measurement.ts';
import { administrativeUnit } from './collections/place.ts';
import { result } from './collections/result.ts';
import { round } from './collections/round.ts';
import { SCHEMAS } from './collections/schemas.ts';
import { source } from './collections/source.ts';

/** The id of an entry is the name of its folder. */
const folderName = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

const loader = (kind: Kind, language: 'vi' | 'en') =>
  glob({
    base: `./content/${COLLECTION_OF[kind]}`,
    pattern: `*/index.${language}.${EXTENSION_OF[kind]}`,
    generateId: folderName,
  });

/** Facts and Vietnamese words: `policies`. */
const facts = <K extends Kind>(kind: K) => defineCollection({ loader: loader(kind, 'vi'), schema: SCHEMAS[kind].vi });
/** English words: `policiesEn`. */
const english = <K extends Kind>(kind: K) => defineCollection({ loader: loader(kind, 'en'), schema: SCHEMAS[kind].en });
/** One record in each file, named by it. */
const records = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  policies: facts('policy'),
  policiesEn: english('policy'),
  handbook: facts('handbook'),
  handbookEn: english('handbook'),
  programmes: facts('programme'),
  programmesEn: english('programme'),
  products: facts('product'),
  productsEn: english('product'),
  projects: facts('project'),
  projectsEn: english('project'),
  articles: facts('article'),
  articlesEn: english('article'),
  agencies: facts('agency'),
  agenciesEn: english('agency'),
  glossary: facts('glossary'),
  glossaryEn: english('glossary'),
  questions: facts('question'),
  questionsEn: english('question'),
  leaflets: facts('leaflet'),
  leafletsEn: english('leaflet'),
  figures: defineCollection({ loader: records('figures'), schema: figure }),
  sources: defineCollection({ loader: records('sources'), schema: source }),
  enquiries: defineCollection({ loader: records('enquiries'), schema: enquiry }),
  rounds: defineCollection({ loader: records('rounds'), schema: round }),
  results: defineCollection({ loader: records('results'), schema: result }),
  measurements: defineCollection({ loader: records('measurements'), schema: measurement }),
  places: defineCollection({ loader: file('content/places.yaml'), schema: administrativeUnit }),
};
