import { fold } from './fold.ts';
import { headingMarker } from './legal/marker.ts';
import { Outline } from './legal/outline.ts';

/** A heading of a text: its level (2–6), words, anchor, and the line it stands on (from 1, within the given text). */
export interface Heading {
  depth: number;
  text: string;
  id: string;
  line: number;
}

/** Reads an explicit anchor at the end of a heading: `Ai được hỗ trợ {#ai-duoc-ho-tro}`. */
export function splitHeading(written: string): { text: string; id: string | undefined } {
  const found = /^(.*?)\s*\{#([a-z0-9-]+)\}\s*$/.exec(written);
  return found ? { text: found[1]!, id: found[2] } : { text: written.trim(), id: undefined };
}

/**
 * The headings of a Markdown text with the anchors the site will give them.
 * In a legal text numbered headings get structural anchors (`dieu-5`); others are folded from their words
 * unless the author wrote `{#anchor}`. Throws a StructureError on numbers that do not rise.
 */
export function headings(markdown: string, options: { legal: boolean }): Heading[] {
  const found: Heading[] = [];
  const outline = new Outline();
  let fence: string | undefined;
  const lines = markdown.split('\n');
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (mark) fence = fence === undefined ? mark : line.trim().startsWith(fence) ? undefined : fence;
    const heading = fence === undefined ? (hashHeading(line) ?? underlinedHeading(line, lines[index + 1])) : undefined;
    if (!heading) continue;
    const { text, id } = splitHeading(heading.words);
    const words = plainWords(text);
    found.push({
      depth: heading.depth,
      text: words,
      id: headingId(words, heading.depth, id, options.legal ? outline : undefined),
      line: index + 1,
    });
  }
  return found;
}

/** `## Words`, with up to three spaces before it and signs behind it. */
function hashHeading(line: string): { depth: number; words: string } | undefined {
  const [, signs, words] = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line) ?? [];
  return signs === undefined ? undefined : { depth: signs.length, words: words ?? '' };
}

/** Words with a line of `===` or `---` below them: Markdown takes them for a heading, wanted or not. */
function underlinedHeading(line: string, below: string | undefined): { depth: number; words: string } | undefined {
  const rule = /^ {0,3}(=+|-+)\s*$/.exec(below ?? '')?.[1];
  if (!rule || !/^ {0,3}[^\s#>|*+`~<=-]/.test(line)) return undefined;
  return { depth: rule.startsWith('=') ? 1 : 2, words: line.trim() };
}

/** The words of a heading without Markdown's signs: links keep their label, emphasis its words. */
function plainWords(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)[*_`]/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** The anchor of one heading; with an outline, numbered headings take their structural anchor. */
export function headingId(
  text: string,
  depth: number,
  explicit: string | undefined,
  outline: Outline | undefined,
): string {
  const marker = outline && headingMarker(text);
  if (marker) return outline.enter(marker, depth);
  const id = explicit ?? fold(text);
  outline?.enterUnnumbered(id, depth);
  return id;
}
