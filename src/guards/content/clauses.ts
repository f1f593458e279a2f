import { COLLECTION_OF } from '../../collections/kinds.ts';
import { say } from '../../collections/message.ts';
import { type Clause, isReference, walkFacts } from '../../collections/reference.ts';
import { nearestAnchor } from '../../domain/legal/nearest-anchor.ts';
import type { Finding } from '../finding.ts';
import type { Parsed } from '../parsed.ts';
import type { Prose } from '../prose.ts';

/**
 * A provision that facts name as their law is in the text, or part of one that is: a digest may hold an article without
 * its clauses, but an article it does not have at all is a mistake, or was never read.
 */
export function clauses(parsed: readonly Parsed[], all: readonly Prose[]): Finding[] {
  const anchorsOf = new Map(
    all
      .filter(({ entry }) => entry.kind === 'policy' && entry.lang === 'vi')
      .map(({ entry, anchors }) => [entry.id, new Set(anchors)]),
  );
  return parsed.flatMap(({ file, data }) => {
    const findings: Finding[] = [];
    walkFacts(data, (value, path) => {
      if (!isClause(value) || value.anchor === undefined) return;
      const anchors = anchorsOf.get(value.policy.id);
      if (!anchors || nearestAnchor(value.anchor, anchors)) return;
      findings.push({
        file: file.file,
        line: file.yaml.lineOf([...path, 'anchor']),
        field: [...path, 'anchor'].join('.'),
        message: unknown(value.policy.id, value.anchor),
      });
    });
    return findings;
  });
}

function isClause(value: unknown): value is Clause {
  return typeof value === 'object' && value !== null && 'policy' in value && isReference(value.policy);
}

const unknown = (policy: string, anchor: string) =>
  say(
    `content/${COLLECTION_OF.policy}/${policy} không có “${anchor}”; sửa neo, hoặc bổ sung điều ấy vào văn bản trước.`,
    `content/${COLLECTION_OF.policy}/${policy} has no “${anchor}”; correct the anchor, or add that provision to the text first.`,
  );
