import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../domain/language.ts';
import { formsOf, type Term, Terms } from '../domain/terms.ts';

/** What the plugin takes from the head of a file; the schema of the kind checks it elsewhere. */
interface Head {
  title?: unknown;
  abbreviations?: unknown;
  tip?: unknown;
}

/**
 * The terms of `content/glossary/`. Texts are compiled before the collections are there, so the files are read here:
 * once, and again only after `forget`.
 */
export class GlossaryFiles {
  readonly #folder: string;
  #known: Record<Language, Terms> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  readonly terms = (language: Language): Terms => (this.#known ??= this.#read())[language];

  forget(): void {
    this.#known = undefined;
  }

  #read(): Record<Language, Terms> {
    const ids = globSync('*/index.vi.md', { cwd: this.#folder })
      .map((file) => basename(dirname(file)))
      .sort();
    const vi: Term[] = [];
    const en: Term[] = [];
    for (const id of ids) {
      const facts = headOf(join(this.#folder, id, 'index.vi.md'));
      if (typeof facts.title !== 'string' || facts.tip === false) continue;
      const abbreviations = Array.isArray(facts.abbreviations) ? facts.abbreviations.map(String) : [];
      vi.push({ id, forms: formsOf(facts.title, abbreviations) });
      const { title } = headOf(join(this.#folder, id, 'index.en.md'));
      if (typeof title === 'string') en.push({ id, forms: formsOf(title) });
    }
    return { vi: new Terms(vi, 'vi'), en: new Terms(en, 'en') };
  }
}

/** The head of a file; nothing where there is none that can be read, which the guards say with its line. */
function headOf(file: string): Head {
  if (!existsSync(file)) return {};
  const [, head = ''] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, 'utf8')) ?? [];
  try {
    return (parse(head) as Head | null) ?? {};
  } catch {
    return {};
  }
}
