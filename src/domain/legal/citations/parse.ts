import type { Language } from '../../language.ts';
import { LEVEL_IN_ADDRESS, numbered } from '../address.ts';
import type { Level } from '../marker.ts';
import { DOCUMENT_NUMBER, type Grammar, GRAMMARS, NESTING, SHORT_NUMBER } from './grammar.ts';

/** The text that a citation names. */
export interface CitedDocument {
  /** As written, for example `45/2012/NĐ-CP` or `45/2012`. */
  number: string;
  /** Year of the day behind the number, which tells apart texts whose number has none. */
  year?: string;
  /** The province whose body issued it, where it is named: each province has a decision No. 35. */
  province?: string;
}

/** A citation found in running text. */
export interface CitationFound {
  start: number;
  end: number;
  /** `self`: the text in which it stands. */
  document: CitedDocument | 'self';
  /** The anchor it leads to, as the contract writes it; undefined: the text as a whole. */
  anchor: string | undefined;
}

/** Where a text is read. */
export interface CitationContext {
  language: Language;
  /** Anchor of the provision in which the words stand; undefined outside legal texts, where only named texts are cited. */
  at?: string | undefined;
  /** Whether the words stand in a legal text, so that "Điều 4" alone is one of its own. */
  legal: boolean;
}

type Numbers = Partial<Record<Level, string>>;

interface Token {
  level: Level;
  number: string;
  start: number;
  end: number;
  /** Joined with the token before it (`khoản 2` → `Điều 4`), not beside it. */
  joined: boolean;
}

/**
 * Finds the citations in running text: "khoản 2 Điều 4 Nghị định số 45/2012/NĐ-CP", "các khoản 1, 2 và 3 Điều này",
 * "Clause 2, Article 4 of Decree 45/2012/NĐ-CP", "Article 4(2)(a)". Provisions of a text that is not named are
 * its own in a legal text, and nothing elsewhere. What is ambiguous is left alone.
 */
export function citationsIn(text: string, context: CitationContext): CitationFound[] {
  const source = text.normalize('NFC');
  if (source.length !== text.length) return [];
  return new Parser(source, context).all();
}

class Parser {
  readonly #text: string;
  readonly #context: CitationContext;
  readonly #grammar: Grammar;

  constructor(text: string, context: CitationContext) {
    this.#text = text;
    this.#context = context;
    this.#grammar = GRAMMARS[context.language];
  }

  all(): CitationFound[] {
    const found: CitationFound[] = [];
    for (const start of this.#starts()) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      found.push(...this.#reference(start));
    }
    return found;
  }

  /** Where a word begins that may open a citation. */
  #starts(): number[] {
    return [...this.#text.matchAll(/(?<![\p{L}\p{N}/])[\p{L}\d]/gu)].map(({ index }) => index);
  }

  #match(pattern: string, at: number): RegExpExecArray | undefined {
    const expression = new RegExp(pattern, 'uy');
    expression.lastIndex = at;
    return expression.exec(this.#text) ?? undefined;
  }

  #reference(start: number): CitationFound[] {
    const tokens = this.#tokens(start);
    const end = tokens.at(-1)?.end ?? start;
    const link = tokens.length > 0 ? this.#match(this.#grammar.within, end) : undefined;
    const document = this.#document(tokens.length > 0 ? end + (link?.[0].length ?? 0) : start);
    if (tokens.length === 0) return document ? this.#documentFirst(start, document) : [];
    const bare = tokens.length === 1 && tokens[0]?.number === '';
    if (!document && (bare || !this.#context.legal || this.#ofAnother(end))) return [];
    return this.#chains(tokens).flatMap((chain, index, all): CitationFound[] => {
      const anchor = this.#anchor(tokens, chain, document !== undefined && document.of !== 'self');
      if (!anchor) return [];
      const last = index === all.length - 1;
      return [
        {
          start: chain[0]!.start,
          end: last && document ? document.end : chain.at(-1)!.end,
          document: document?.of ?? 'self',
          anchor,
        },
      ];
    });
  }

  /** A text named alone, or before its provision: "Decree No. 45/2012/NĐ-CP, Article 4". */
  #documentFirst(start: number, { of, end }: { of: CitedDocument | 'self'; end: number }): CitationFound[] {
    const comma = this.#match('\\s*,\\s+', end);
    const tokens = comma ? this.#tokens(end + comma[0].length) : [];
    const last = tokens.at(-1)?.end ?? end;
    const own = tokens.length > 0 && this.#chains(tokens).length === 1 && !this.#namesDocument(last);
    const anchor = own ? this.#anchor(tokens, tokens, of !== 'self') : undefined;
    if (anchor) return [{ start, end: last, document: of, anchor }];
    return of === 'self' ? [] : [{ start, end, document: of, anchor: undefined }];
  }

  #namesDocument(end: number): boolean {
    const link = this.#match(this.#grammar.within, end);
    return this.#ofAnother(end) || this.#document(end + (link?.[0].length ?? 0)) !== undefined;
  }

  /** Provisions one after the other, joined or side by side. */
  #tokens(start: number): Token[] {
    const tokens: Token[] = [];
    const several = this.#match(`${this.#grammar.several}\\s+`, start);
    let group = this.#group(start + (several?.[0].length ?? 0), several !== undefined);
    while (group) {
      const [first] = group;
      const previous = tokens.at(-1);
      if (first && previous) first.joined = this.#joins(tokens, first);
      tokens.push(...group);
      const end = tokens.at(-1)!.end;
      group = undefined;
      for (const separator of [this.#grammar.within, this.#grammar.beside]) {
        const between = this.#match(separator, end);
        const more = between && this.#match(`(?:${this.#grammar.several}\\s+)?`, end + between[0].length);
        group = between && this.#group(end + between[0].length + (more?.[0].length ?? 0), (more?.[0].length ?? 0) > 0);
        if (group) break;
      }
    }
    return tokens;
  }

  /** One name with its number or numbers: `khoản 2`, `các khoản 1, 2 và 3`, `Điều này`, `this Article`, `Article 4(2)(a)`. */
  #group(at: number, several: boolean): Token[] | undefined {
    const { units, self } = this.#grammar;
    const before = this.#match(`${self.before}\\s+`, at);
    const from = at + (before?.[0].length ?? 0);
    for (const { level, name, number } of units) {
      const named = this.#match(`(${name})(?![\\p{L}])`, from);
      if (!named) continue;
      const after = from + named[0].length;
      const behind = this.#match(`\\s+${self.after}(?![\\p{L}])`, after);
      if (before || behind) {
        const own = this.#own(level);
        const end = after + (behind?.[0].length ?? 0);
        return own ? [{ level, number: own, start: at, end, joined: false }] : undefined;
      }
      const first = this.#match(`\\s+(${number})(?![\\p{L}\\p{N}])`, after);
      if (!first) {
        // "The annex" is a word like any other; "Phụ lục" is the only one a text has.
        if (level === 'annex' && /^\p{Lu}/u.test(named[0]))
          return [{ level, number: '', start: at, end: after, joined: false }];
        continue;
      }
      const plural = several || (this.#context.language === 'en' && /s$/.test(named[0]));
      return this.#numbers(
        { level, number: first[1]!, start: at, end: after + first[0].length, joined: false },
        number,
        plural,
      );
    }
    return undefined;
  }

  #numbers(first: Token, number: string, plural: boolean): Token[] {
    const bracketed = this.#bracketed(first);
    if (bracketed.length > 1) return bracketed;
    const list = [first];
    let and = false;
    for (;;) {
      const end = list.at(-1)!.end;
      const next = this.#match(`(${this.#grammar.listed})(${number})(?![\\p{L}\\p{N}./])`, end);
      if (!next) break;
      if (/\p{L}/u.test(next[1]!)) and = true;
      list.push({ ...first, number: next[2]!, start: end + next[1]!.length, end: end + next[0].length });
    }
    if (list.length === 1) return list;
    // "Điều 4, 10 cơ sở": a number behind a comma belongs to the list only when the list is announced or closed.
    const closed = plural || this.#endsList(list.at(-1)!.end, and);
    return closed ? list : [first];
  }

  /** `Article 4(2)(a)`, as English writes it. */
  #bracketed(first: Token): Token[] {
    if (this.#context.language !== 'en' || first.level !== 'article') return [first];
    const clause = this.#match('\\((\\d{1,2}[a-z]?)\\)', first.end);
    if (!clause) return [first];
    const tokens: Token[] = [
      first,
      { level: 'clause', number: clause[1]!, start: first.end, end: first.end + clause[0].length, joined: true },
    ];
    const end = tokens.at(-1)!.end;
    const point = this.#match('\\(([a-zđ]\\d?)\\)', end);
    if (point) tokens.push({ level: 'point', number: point[1]!, start: end, end: end + point[0].length, joined: true });
    return tokens;
  }

  /** Behind the last number of a list stands what holds it, or after an “and” at least no word that it might count. */
  #endsList(end: number, and: boolean): boolean {
    const rest = this.#text.slice(end);
    if (!/^\s+\p{L}/u.test(rest)) return and;
    const next = end + (/^\s+/.exec(rest)?.[0].length ?? 0);
    const names = this.#grammar.units.map(({ name }) => name).join('|');
    return this.#match(`(?:${names}|${this.#grammar.types})`, next) !== undefined || JOINING.test(rest);
  }

  #joins(tokens: readonly Token[], next: Token): boolean {
    const previous = tokens.at(-1)!;
    const between = this.#text.slice(previous.end, next.start);
    if (/\s(?:và|hoặc|đến|and|or|to)\s/u.test(between) || between.includes(';')) return false;
    const outward = depth(next) < depth(previous);
    const begins = tokens.find((token, index) => index > 0 && token.joined);
    if (!begins) return depth(next) !== depth(previous);
    const first = tokens[tokens.indexOf(begins) - 1]!;
    return depth(begins) < depth(first) ? outward : depth(next) > depth(previous);
  }

  /** Runs of joined provisions: each is one link. */
  #chains(tokens: readonly Token[]): Token[][] {
    const chains: Token[][] = [];
    for (const token of tokens) {
      if (token.joined) chains.at(-1)!.push(token);
      else chains.push([token]);
    }
    return chains;
  }

  /** What holds a chain may be said once for several: behind them in Vietnamese, also before them in English. */
  #anchor(tokens: readonly Token[], chain: readonly Token[], foreign: boolean): string | undefined {
    const numbers: Numbers = {};
    for (const { level, number } of chain) numbers[level] = number;
    const top = () => Math.min(...Object.keys(numbers).map((level) => NESTING.indexOf(level as Level)));
    const behind = tokens.slice(tokens.indexOf(chain.at(-1)!) + 1);
    const before = tokens.slice(0, tokens.indexOf(chain[0]!)).reverse();
    // A joined chain that runs inwards ("Điều 4 khoản 2") inherits from what stands before it.
    const first = tokens.find(({ joined }) => joined);
    const inward = first !== undefined && depth(first) > depth(tokens[tokens.indexOf(first) - 1]!);
    for (const { level, number } of inward ? before : behind) {
      if (NESTING.indexOf(level) < top()) numbers[level] ??= number;
    }
    return anchorFrom(numbers) ?? (foreign ? undefined : this.#relative(numbers));
  }

  /** "khoản này" needs its article: it is the one in which the words stand. */
  #relative(numbers: Numbers): string | undefined {
    if (!this.#selfNamed(numbers)) return undefined;
    const article = this.#own('article');
    return article ? anchorFrom({ ...numbers, article }) : undefined;
  }

  #selfNamed(numbers: Numbers): boolean {
    return numbers.clause !== undefined && numbers.clause === this.#own('clause') && numbers.article === undefined;
  }

  /** The number that a level has where the words stand. */
  #own(level: Level): string | undefined {
    const name = LEVEL_IN_ADDRESS[level];
    return new RegExp(`(?:^|-)${name}-(\\d+(?:dd|[a-z])?|(?:dd|[a-z])\\d?)(?=-|$)`).exec(this.#context.at ?? '')?.[1];
  }

  #document(at: number): { of: CitedDocument | 'self'; end: number } | undefined {
    const { types, beforeNumber, dated, issued, self } = this.#grammar;
    const own = this.#match(`(?:${self.before}\\s+(?:${types})|(?:${types})\\s+${self.after})(?![\\p{L}])`, at);
    if (own) return { of: 'self', end: at + own[0].length };
    const typed = this.#match(`(?:${types})${beforeNumber}`, at);
    const from = at + (typed?.[0].length ?? 0);
    const number = this.#match(DOCUMENT_NUMBER, from) ?? (typed && this.#match(SHORT_NUMBER, from));
    if (!number) return undefined;
    const end = from + number[0].length;
    const day = this.#match(dated, end);
    const year = day?.at(-1);
    const province = this.#match(issued, end + (day?.[0].length ?? 0))?.at(-1);
    return { of: { number: number[0], ...(year ? { year } : {}), ...(province ? { province } : {}) }, end };
  }

  /** "khoản 2 Điều 1 của nghị định năm 2012", "Article 1 of the 2012 decree": of another text, named loosely. */
  #ofAnother(end: number): boolean {
    const rest = this.#text.slice(end, end + 60);
    return new RegExp(
      `^\\s*,?\\s+(?:(?:của|tại|trong|ở|thuộc|of|in|to|under)\\s+)?(?:(?:the|that|those|a|các|những)\\s+)?(?:\\d{4}\\s+)?(?:bản\\s+)?(?:${this.#grammar.types})`,
      'u',
    ).test(rest);
  }
}

/** Words that lead from a provision to what holds it. */
const JOINING = /^\s+(?:của|tại|thuộc|of|in|to|under)\s/u;

const depth = ({ level }: Token) => NESTING.indexOf(level);

/** The anchor of a provision from its numbers. Articles carry no chapter; a clause without its article leads nowhere. */
function anchorFrom(numbers: Numbers): string | undefined {
  const levels: readonly Level[] =
    numbers.article === undefined
      ? ['annex', 'part', 'chapter', 'section', 'subsection']
      : ['annex', 'article', 'clause', 'point'];
  if (numbers.article === undefined && numbers.annex === undefined && (numbers.clause ?? numbers.point) !== undefined) {
    return undefined;
  }
  const own =
    numbers.article === undefined && numbers.annex !== undefined
      ? [...levels, 'clause' as const, 'point' as const]
      : levels;
  const parts = own.flatMap((level) => {
    const number = numbers[level];
    return number === undefined ? [] : [numbered(level, number)];
  });
  return parts.length > 0 ? parts.join('-') : undefined;
}
