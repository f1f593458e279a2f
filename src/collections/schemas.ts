import { agencyFacts, agencyWords } from './agency.ts';
import { articleFacts, articleWords } from './article.ts';
import { glossaryFacts, glossaryWords } from './glossary.ts';
import { handbookFacts, handbookWords } from './handbook.ts';
import type { Kind } from './kinds.ts';
import { leafletFacts, leafletWords } from './leaflet.ts';
import { policyFacts, policyWords } from './policy.ts';
import { productFacts, productWords } from './product.ts';
import { programmeFacts, programmeWords } from './programme.ts';
import { projectFacts, projectWords } from './project.ts';
import { questionFacts, questionWords } from './question.ts';

/** For each kind, the schema of `index.vi` (facts and Vietnamese words) and of `index.en` (English words only). */
export const SCHEMAS = {
  policy: { vi: policyFacts, en: policyWords },
  handbook: { vi: handbookFacts, en: handbookWords },
  programme: { vi: programmeFacts, en: programmeWords },
  product: { vi: productFacts, en: productWords },
  project: { vi: projectFacts, en: projectWords },
  article: { vi: articleFacts, en: articleWords },
  agency: { vi: agencyFacts, en: agencyWords },
  glossary: { vi: glossaryFacts, en: glossaryWords },
  question: { vi: questionFacts, en: questionWords },
  leaflet: { vi: leafletFacts, en: leafletWords },
} as const satisfies Record<Kind, { vi: unknown; en: unknown }>;
