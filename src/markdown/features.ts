import type { Features } from 'satteri';

/** What Markdown means on this site; the build and the guards read texts alike. */
export const MARKDOWN_FEATURES: Features = {
  headingAttributes: true,
  // Legal fidelity: quotes and dashes stay as written.
  smartPunctuation: false,
  // Footnotes would bring a heading in one language for both.
  gfm: { footnotes: false },
};
