import type { PolicyFacts } from '../../collections/policy.ts';
import type { Entry } from '../../domain/entry.ts';
import { fold } from '../../domain/fold.ts';
import type { Language } from '../../domain/language.ts';

type DocumentType = PolicyFacts['documentType'];

/** Texts that lay down rules are acts; letters, directives and consolidations are documents of another kind. */
const ROOTS: Record<DocumentType, 'act' | 'doc'> = {
  law: 'act',
  resolution: 'act',
  decree: 'act',
  decision: 'act',
  circular: 'act',
  'joint-circular': 'act',
  directive: 'doc',
  'consolidated-text': 'doc',
  'official-letter': 'doc',
};

export const rootOf = ({ facts }: Entry<'policy'>): 'act' | 'doc' => ROOTS[facts.documentType];

/** Three-letter codes of ISO 639-2, which the standard asks for. */
export const LANGUAGE_CODES: Record<Language, string> = { vi: 'vie', en: 'eng' };

/** A day as the schema wants it, and what it stands for. */
export interface NamedDate {
  date: string;
  name: string;
}

/**
 * `FRBRdate` and `eventRef` take a whole day (`xsd:date`) and nothing less. Where only a year or a month is known, the
 * convention is its first day, and the name says so: `year-only` is never a day that somebody read.
 */
export function wholeDay(partial: string, name: string): NamedDate {
  if (partial.length === 4) return { date: `${partial}-01-01`, name: 'year-only' };
  if (partial.length === 7) return { date: `${partial}-01`, name: 'month-only' };
  return { date: partial, name };
}

/** When a text was made: signed, else in force, else no more than that it was there when it was read. */
export function workDate({ facts }: Entry<'policy'>): NamedDate {
  if (facts.signedOn)
    return wholeDay(facts.leftBlank.includes('month') ? facts.signedOn.slice(0, 4) : facts.signedOn, 'signed');
  if (facts.effectiveFrom) return { date: facts.effectiveFrom, name: 'in-force' };
  return { date: facts.checkedOn, name: 'unknown' };
}

/** The disambiguating end of a text’s address: its number, or its id on this site where the number was left blank. */
export function workNumber({ id, facts }: Entry<'policy'>): { number: string } | { name: string } {
  return facts.leftBlank.includes('number') ? { name: id } : { number: fold(facts.number) };
}

/**
 * The address of a text as a work, by the Naming Convention (4.5): country, kind, subtype, who issued it, date, number.
 * The date is whole where it is known, else the year; `nodate` where not even that is known.
 */
export function workUri(policy: Entry<'policy'>): string {
  const { name, date } = workDate(policy);
  const when = name === 'unknown' ? 'nodate' : name.endsWith('-only') ? date.slice(0, 4) : date;
  const end = workNumber(policy);
  const issuer = policy.facts.issuers[0]?.id ?? 'vn';
  return `/akn/vn/${rootOf(policy)}/${policy.facts.documentType}/${issuer}/${when}/${'number' in end ? end.number : end.name}`;
}

/** The wording that was read, where it is not the one that was signed. */
export function versionOf({ facts }: Entry<'policy'>): string | undefined {
  const { version, signedOn } = facts;
  return version && !(signedOn?.startsWith(version) ?? false) ? version : undefined;
}

/** The address of a text in one language and wording. A bare `@` is the wording as first signed. */
export function expressionUri(policy: Entry<'policy'>, language: Language): string {
  return `${workUri(policy)}/${LANGUAGE_CODES[language]}@${versionOf(policy)?.replace(/^(\d{4})-\d{2}$/, '$1') ?? ''}`;
}

/** An annex of a text, or its main part. */
export const component = (uri: string, name = 'main'): string => `${uri}/!${name}`;
