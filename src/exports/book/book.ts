import type { Language } from '../../domain/language.ts';
import type { TreeNode } from '../../rendering/tree.ts';

/** The handbook in one language, ready to be set: no link leads outside it unless its address stands in a note. */
export interface Book {
  language: Language;
  title: string;
  subtitle: string;
  siteName: string;
  /** The day of the edition, and the same in words. */
  day: string;
  edition: string;
  /** That this is a trial edition; undefined once the site has an address. */
  trial: string | undefined;
  /** What stands before the chapters: what this is and how to read it. */
  about: TreeNode[];
  sections: BookSection[];
  licence: { name: string; url: string };
}

export type BookPart = 'chapter' | 'questions' | 'glossary' | 'figures' | 'sources';

/** A chapter, or a part that gathers short things. */
export interface BookSection {
  /** Name of its file in an EPUB, and what its labels begin with. */
  id: string;
  part: BookPart;
  /** Above the title: "Chương 1". */
  kicker: string | undefined;
  title: string;
  /** Language of its words, where there is no translation yet. */
  lang: Language;
  /** Below the title in the contents: who a chapter is for. */
  description: string | undefined;
  /** The address of the same on the site, to be printed as a QR code; undefined while the site has none. */
  address: string | undefined;
  nodes: TreeNode[];
}
