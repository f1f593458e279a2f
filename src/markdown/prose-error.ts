import type { Node } from './node.ts';

/** A mistake in a text, with its line; the sentence names the fix in both languages. */
export class ProseError extends Error {
  readonly line: number;
  readonly sentence: string;
  constructor(sentence: string, node: Node | undefined) {
    const { line = 1, column = 1 } = node?.position?.start ?? {};
    super(`${line}:${column}: ${sentence}`);
    this.line = line;
    this.sentence = sentence;
  }
}
