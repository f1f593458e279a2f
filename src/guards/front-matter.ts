import { type Document, LineCounter, parseDocument, isNode, visit, YAMLParseError } from 'yaml';
import { say } from '../collections/message.ts';

/** A YAML text with the line of each field, so that a message can point at it. */
export interface YamlText {
  data: unknown;
  /** Line of a field, counted from `firstLine`; falls back to the nearest field above it. */
  lineOf(path: ReadonlyArray<PropertyKey>): number;
  /** Mistakes in the YAML itself. */
  mistakes: Array<{ line: number; message: string }>;
}

/** Reads YAML; `firstLine` is the line of the file on which it begins. */
export function readYaml(source: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const data = valueOf(document);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  return {
    data,
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length) as unknown[], true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return firstLine;
    },
    // One slip makes several mistakes of a line: the first tells enough.
    mistakes: document.errors
      .map(({ code, pos }) => ({ line: lineAt(pos[0]), message: malformed(code) }))
      .filter(({ line }, at, all) => all.findIndex((other) => other.line === line) === at),
  };
}

/** What is wrong with a line that is no YAML, by the slips that people make. */
function malformed(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return say(
        'Dòng này thụt vào bằng phím Tab; thụt bằng dấu cách.',
        'This line is indented with a tab; use spaces.',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return say(
        'Dòng này không đọc được: câu có dấu hai chấm thì đặt trong ngoặc kép "…"; nếu không thì kiểm tra thụt lề.',
        'This line cannot be read: words with a colon stand in quotation marks "…"; otherwise check the indentation.',
      );
    default:
      return say(
        `Phần khai báo viết sai kiểu YAML (${code}); kiểm tra thụt lề, dấu hai chấm và dấu ngoặc kép.`,
        `The YAML is malformed (${code}); check indentation, colons and quotation marks.`,
      );
  }
}

/** The value of a document without mistakes. `*word` is an alias to YAML; one that leads nowhere is a mistake too. */
function valueOf(document: Document.Parsed): unknown {
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const [from = 0, to = 0] = alias.range ?? [];
      document.errors.push(new YAMLParseError([from, to], 'BAD_ALIAS', alias.source));
    },
  });
  return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
}

/** Splits a Markdown file at its front matter. `bodyLine` is the line on which the body begins. */
export function splitFrontMatter(source: string): { frontMatter: string; body: string; bodyLine: number } | undefined {
  // Windows editors put a byte-order mark before the first letter.
  const found = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!found) return undefined;
  return {
    frontMatter: found[1] ?? '',
    body: source.slice(found[0].length),
    bodyLine: found[0].split('\n').length,
  };
}
