import { KINDS, type Kind } from '../collections/kinds.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { facetsOf } from './facets/tally.ts';
import { LANGUAGES, type Language } from './language.ts';
import { allRecognitions, type Recognition } from './recognition.ts';
import { bilingualPath, dossierPath, entryPath, facetPath, listPath, onOnePage, verificationPath } from './routes.ts';
import type { Site } from './site.ts';

/** The list of a kind, in one language. */
export interface ListAddress {
  path: string;
  language: Language;
  kind: Kind;
}

/** The list of a kind narrowed to one value of a facet, in one language. */
export interface FacetAddress extends ListAddress {
  narrowed: { facet: string; value: string };
}

/** The page of an entry, in one language. */
export interface EntryAddress {
  path: string;
  language: Language;
  entry: AnyEntry;
}

/** The page of a leaflet, in one language. */
export interface LeafletAddress extends EntryAddress {
  entry: Entry<'leaflet'>;
}

/** A page or file of a programme, in one language. */
export interface ProgrammeAddress extends EntryAddress {
  entry: Entry<'programme'>;
}

/** A legal text in both languages side by side, around it the furniture of one. */
export interface BilingualAddress {
  path: string;
  language: Language;
  entry: Entry<'policy'>;
}

/** The page to check a recognition by, in both languages at once. */
export interface VerificationAddress {
  path: string;
  recognition: Recognition;
}

/** Every list in both languages. */
export function listPages(): ListAddress[] {
  return LANGUAGES.flatMap((language) => KINDS.map((kind) => ({ path: listPath(kind, language), language, kind })));
}

/** Every narrowed list in both languages: one for each value that occurs. */
export function facetPages(site: Site): FacetAddress[] {
  return KINDS.flatMap((kind) =>
    facetsOf(site, kind).flatMap(({ id: facet, values }) =>
      values.flatMap(({ id: value }) =>
        LANGUAGES.map((language) => ({
          path: facetPath(kind, facet, value, language),
          language,
          kind,
          narrowed: { facet, value },
        })),
      ),
    ),
  );
}

/** Every entry in both languages that has a page of its own. */
export function entryPages(site: Site): EntryAddress[] {
  return LANGUAGES.flatMap((language) =>
    site.all
      .filter(({ kind }) => !onOnePage(kind))
      .map((entry) => ({ path: entryPath(entry.kind, entry.id, language), language, entry })),
  );
}

/** Those of them that are leaflets, which are laid out otherwise. */
export function leafletPages(site: Site): LeafletAddress[] {
  return LANGUAGES.flatMap((language) =>
    site.of('leaflet').map((entry) => ({ path: entryPath('leaflet', entry.id, language), language, entry })),
  );
}

/**
 * Every legal text side by side, in both languages. One without English has the page too: its address is promised, and
 * says that the English is missing; only nothing leads there.
 */
export function bilingualPages(site: Site): BilingualAddress[] {
  return LANGUAGES.flatMap((language) =>
    site.of('policy').map((entry) => ({ path: bilingualPath(entry.id, language), language, entry })),
  );
}

/** The sheet to take to the office for every programme, in both languages. */
export function dossierPages(site: Site): ProgrammeAddress[] {
  return LANGUAGES.flatMap((language) =>
    site.of('programme').map((entry) => ({ path: dossierPath(entry.id, language), language, entry })),
  );
}

/** The programmes whose last day is known, in both languages. */
export function deadlinePages(site: Site): ProgrammeAddress[] {
  return LANGUAGES.flatMap((language) =>
    site
      .of('programme')
      .filter(({ facts }) => facts.deadline)
      .map((entry) => ({ path: entryPath('programme', entry.id, language), language, entry })),
  );
}

/** The page to check each recognition by: one for both languages. */
export function verificationPages(site: Site): VerificationAddress[] {
  return allRecognitions(site).map((recognition) => ({ path: verificationPath(recognition.code), recognition }));
}
