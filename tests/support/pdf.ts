import { inflateSync } from 'node:zlib';

interface PdfObject {
  /** The object as written, without its stream. */
  text: string;
  stream: Buffer | undefined;
}

/** A PDF of ours, read by its table of objects: enough to see what it says. */
export class Pdf {
  readonly #objects = new Map<number, PdfObject>();
  readonly #trailer: string;

  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes);
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', file.length - 60))?.[1]);
    const { text, stream } = objectAt(file, start);
    this.#trailer = text;
    if (!stream || !text.includes('/Type /XRef')) throw new Error(`no table of objects at ${start}`);
    const packed: number[] = [];
    for (let number = 1; number * 7 < stream.length; number += 1) {
      const where = stream.readUInt32BE(number * 7 + 1);
      if (stream[number * 7] === 1) this.#objects.set(number, objectAt(file, where, number));
      if (stream[number * 7] === 2 && !packed.includes(where)) packed.push(where);
    }
    for (const number of packed) this.#unpack(this.#object(number));
  }

  /** The bookmarks, in order, without their levels. */
  get bookmarks(): string[] {
    const outlines = reference(this.#catalog, 'Outlines');
    return outlines === undefined ? [] : this.#below(outlines);
  }

  /** The words of each page, white space left out: lines and columns are set, not written. */
  get pages(): string[] {
    const root = reference(this.#catalog, 'Pages');
    return root === undefined ? [] : this.#leaves(root).map((page) => this.#wordsOf(this.#object(page).text));
  }

  /** Whether it says of itself that it is tagged, and in which language. */
  get tagged(): boolean {
    return /\/Marked true/.test(this.#catalog) && /\/StructTreeRoot/.test(this.#catalog);
  }
  get language(): string | undefined {
    return /\/Lang \(([^)]*)\)/.exec(this.#catalog)?.[1];
  }

  get #catalog(): string {
    return this.#object(reference(this.#trailer, 'Root')).text;
  }

  #object(number: number | undefined): PdfObject {
    const object = number === undefined ? undefined : this.#objects.get(number);
    if (!object) throw new Error(`no object ${number}`);
    return object;
  }

  #unpack({ text, stream }: PdfObject): void {
    const first = Number(/\/First (\d+)/.exec(text)?.[1]);
    const content = stream!.toString('latin1');
    const pairs = content.slice(0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at < pairs.length; at += 2) {
      const from = first + pairs[at + 1]!;
      const to = at + 3 < pairs.length ? first + pairs[at + 3]! : content.length;
      this.#objects.set(pairs[at]!, { text: content.slice(from, to), stream: undefined });
    }
  }

  #below(number: number): string[] {
    const titles: string[] = [];
    for (let at = reference(this.#object(number).text, 'First'); at !== undefined;) {
      const { text } = this.#object(at);
      titles.push(stringOf(text, 'Title'), ...this.#below(at));
      at = reference(text, 'Next');
    }
    return titles;
  }

  #leaves(number: number): number[] {
    const { text } = this.#object(number);
    const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1];
    if (kids === undefined) return [number];
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => this.#leaves(Number(kid)));
  }

  #wordsOf(page: string): string {
    const resources = /\/Resources (\d+) 0 R/.exec(page);
    const listed = resources ? this.#object(Number(resources[1])).text : page;
    const named = /\/Font (?:<<([^>]*)>>|(\d+) 0 R)/.exec(listed);
    const fonts = named?.[1] ?? (named?.[2] ? this.#object(Number(named[2])).text : '');
    const letters = new Map(
      [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', font]) => [name, this.#letters(Number(font))]),
    );
    const content = this.#object(reference(page, 'Contents')).stream!.toString('latin1');
    let current = new Map<number, string>();
    let words = '';
    for (const { font, shown } of textOperators(content)) {
      if (font !== undefined) current = letters.get(font) ?? new Map<number, string>();
      for (const part of shown) words += decode(part, current);
    }
    return words.replace(/[\s\u2060]+/g, '').normalize('NFC');
  }

  /** Which letters the glyphs of a font stand for. */
  #letters(font: number): Map<number, string> {
    const map = new Map<number, string>();
    const unicode = reference(this.#object(font).text, 'ToUnicode');
    if (unicode === undefined) return map;
    const table = this.#object(unicode).stream!.toString('latin1');
    for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
      for (const [, code = '', text = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi))
        map.set(parseInt(code, 16), utf16(text));
    for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
      for (const [, from = '', to = '', text = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi))
        for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1)
          map.set(code, String.fromCharCode(parseInt(text, 16) + code - parseInt(from, 16)));
    return map;
  }
}

function objectAt(file: Buffer, offset: number, expected?: number): PdfObject {
  const head = file.toString('latin1', offset, offset + 20);
  const number = /^(\d+) 0 obj/.exec(head)?.[1];
  if (number === undefined || (expected !== undefined && Number(number) !== expected))
    throw new Error(`no object ${expected ?? ''} at ${offset}`);
  const end = file.indexOf('endobj', offset);
  const at = file.indexOf('stream\n', offset);
  if (at < 0 || at > end) return { text: file.toString('latin1', offset, end), stream: undefined };
  const text = file.toString('latin1', offset, at);
  const raw = file.subarray(at + 7, at + 7 + Number(/\/Length (\d+)/.exec(text)?.[1]));
  return { text, stream: /\/Filter (\[\s*)?\/FlateDecode/.test(text) ? inflateSync(raw) : raw };
}

/** Where a font is set, and what is shown: `/f0 11 Tf` and `[(…) -20 (…)] TJ`. */
function* textOperators(content: string): Generator<{ font?: string; shown: string[] }> {
  let strings: string[] = [];
  const token = /\(|\/(\w+) [\d.]+ Tf\b|\b(TJ|Tj|BDC)\b/g;
  for (let found = token.exec(content); found; found = token.exec(content)) {
    if (found[0] === '(') {
      const end = closing(content, found.index);
      strings.push(content.slice(found.index + 1, end));
      token.lastIndex = end + 1;
    } else if (found[1] !== undefined) {
      yield { font: found[1], shown: [] };
    } else {
      // A string before BDC is the language of what follows, or what it stands for.
      if (found[2] !== 'BDC') yield { shown: strings };
      strings = [];
    }
  }
}

/** Where the string that begins at `from` ends: brackets within it may be bare when they are in pairs. */
function closing(text: string, from: number): number {
  for (let at = from, depth = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error(`a string without an end at ${from}`);
}

const reference = (text: string, name: string) => {
  const found = new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

function stringOf(text: string, name: string): string {
  const from = text.indexOf(`/${name} `) + name.length + 2;
  const hex = /^<([\da-fA-F]*)>/.exec(text.slice(from))?.[1];
  const bytes = hex === undefined ? bytesOf(text.slice(from + 1, closing(text, from))) : Buffer.from(hex, 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16(bytes.toString('hex', 2)) : bytes.toString('latin1');
}

function decode(shown: string, letters: ReadonlyMap<number, string>): string {
  const bytes = bytesOf(shown);
  let words = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    // Glyph 0 is the empty box of a letter that the face lacks.
    const glyph = bytes.readUInt16BE(at);
    words += (glyph === 0 ? undefined : letters.get(glyph)) ?? '\uFFFD';
  }
  return words;
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function bytesOf(literal: string): Buffer {
  const bytes: number[] = [];
  for (const [whole, octal, sign] of literal.matchAll(/\\([0-7]{1,3})|\\([\s\S])|[\s\S]/g))
    bytes.push(
      octal !== undefined
        ? parseInt(octal, 8)
        : sign !== undefined
          ? (ESCAPES[sign] ?? sign.charCodeAt(0))
          : whole.charCodeAt(0),
    );
  return Buffer.from(bytes);
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
