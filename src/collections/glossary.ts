import { z } from 'astro/zod';
import { evidence, needsVersion, versionMissing } from './evidence.ts';
import { text } from './fields.ts';
import { clause, referenceTo } from './reference.ts';
import { englishWords, vietnameseEntry } from './words.ts';

/** A term: `content/glossary/<id>/`. Title is the term, summary its definition. */
export const glossaryFacts = vietnameseEntry({
  /** Short forms found in texts, for example CNNT. */
  abbreviations: z.array(text()).default([]),
  /**
   * Whether its first mention on a page shows this entry on a tap. `false` for words that stand on nearly every page
   * (điều, khoản, quyết định), where it would only be noise; links written by hand show it all the same.
   */
  tip: z.boolean().default(true),
  /** Where the law defines or uses it. */
  definedIn: clause().optional(),
  /** Terms often confused with it. */
  seeAlso: z.array(referenceTo('glossary')).default([]),
  ...evidence,
}).refine(needsVersion, versionMissing);
export type GlossaryFacts = z.infer<typeof glossaryFacts>;

export const glossaryWords = englishWords({
  /** English words that look right and are wrong for this term; the guards refuse them. */
  falseFriends: z.array(text()).default([]),
  /**
   * Other English that may stand for it, besides the title and plurals: “more cleanly” for cleaner production. When the
   * field is there, even empty, the guards point at an English section that has none of these where its Vietnamese uses
   * the term. Leave it out for words that are often said otherwise.
   */
  alsoInEnglish: z.array(text()).optional(),
});
