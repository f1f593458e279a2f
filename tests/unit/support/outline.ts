import { headingId } from '../../../src/domain/heading.ts';
import { clauseMarker, pointMarker } from '../../../src/domain/legal/marker.ts';
import { Outline } from '../../../src/domain/legal/outline.ts';

/** The anchor of each line of a legal text, written as authors write it: `## Điều 5. X`, `1. x`, `a) x`, `- x`. */
export function anchorsOf(...lines: string[]): Array<string | undefined> {
  const outline = new Outline();
  return lines.map((line) => {
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading) return headingId(heading[2]!, heading[1]!.length, undefined, outline);
    if (line.startsWith('- ')) return outline.item();
    const marker = clauseMarker(line) ?? pointMarker(line);
    if (!marker) throw new Error(`“${line}” opens nothing`);
    return outline.enter(marker);
  });
}
