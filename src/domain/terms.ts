import type { Language } from './language.ts';

/** A term of the glossary as running text has it. */
export interface Term {
  id: string;
  /** What it is called: its title, its short forms. */
  forms: readonly string[];
}

/** A term found in a text. */
export interface TermFound {
  id: string;
  start: number;
  end: number;
}

/**
 * What a title and short forms say in running text. Brackets behind a title only explain it, unless they hold its short
 * form: “Điểm (của khoản)” is called điểm, “One Commune One Product (OCOP)” is called OCOP too.
 */
export function formsOf(title: string, abbreviations: readonly string[] = []): string[] {
  const [, name = title, inside = ''] = /^(.*?)\s*\(([^)]*)\)$/.exec(title) ?? [];
  return [name, ...(isAbbreviation(inside) ? [inside] : []), ...abbreviations];
}

/** One way to call a term, ready to be looked for at a place of a text. */
interface Form {
  id: string;
  pattern: RegExp;
}

/** Finds the terms of one language in running text: whole syllables, the longest form first. */
export class Terms {
  /** Forms by their first letters: hardly a syllable of a text begins like one. */
  readonly #forms = new Map<string, Form[]>();

  constructor(terms: readonly Term[], language: Language) {
    const forms = terms
      .flatMap(({ id, forms: own }) => own.map((form) => ({ id, form: form.normalize('NFC') })))
      .sort((a, b) => b.form.length - a.form.length);
    for (const { id, form } of forms) {
      const key = keyOf(form);
      this.#forms.set(key, [...(this.#forms.get(key) ?? []), { id, pattern: patternOf(form, language) }]);
    }
  }

  /** Every occurrence, in the order of the text, which is NFC as all content. */
  in(text: string): TermFound[] {
    const found: TermFound[] = [];
    for (const { index: start, 0: syllable } of text.matchAll(SYLLABLE)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      for (const { id, pattern } of this.#forms.get(keyOf(syllable)) ?? []) {
        pattern.lastIndex = start;
        const written = pattern.exec(text)?.[0];
        if (written === undefined) continue;
        found.push({ id, start, end: start + written.length });
        break;
      }
    }
    return found;
  }
}

/** A hyphen or a slash before it would make it a part of something else: NĐ in 45/2012/NĐ-CP. */
const SYLLABLE = /(?<![\p{L}\p{M}\p{N}/-])[\p{L}\p{M}\p{N}]+/gu;

/** The end of a term: no letter behind it, and again no hyphen or slash. */
const END = '(?![\\p{L}\\p{M}\\p{N}/-])';

const keyOf = (word: string) => (/^[\p{L}\p{M}\p{N}]+/u.exec(word)?.[0] ?? '').slice(0, 3).toLowerCase();

const isAbbreviation = (form: string) => /^\p{Lu}[\p{Lu}\p{N}-]*$/u.test(form);

/** Words in any case and over the end of a line; a short form only as it is written. English words also in the plural. */
function patternOf(form: string, language: Language): RegExp {
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (isAbbreviation(form)) return new RegExp(escaped + END, 'uy');
  if (language === 'vi') return new RegExp(escaped.replace(/\s+/g, '\\s+') + END, 'iuy');
  const spaced = escaped.replace(/[’']/g, "[’']").replace(/[\s-]+/g, '[\\s-]+');
  const plural = /[^aeiou]y$/i.test(spaced) ? `${spaced.slice(0, -1)}(?:y|ies)` : `${spaced}(?:e?s)?`;
  return new RegExp(plural + END, 'iuy');
}
