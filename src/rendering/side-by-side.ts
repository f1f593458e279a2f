import type { Entry } from '../domain/entry.ts';
import type { Language } from '../domain/language.ts';
import { citation } from '../domain/legal/citation.ts';
import { OPENING } from '../domain/sections.ts';
import type { BilingualRow } from '../domain/view.ts';
import { type AlignedRow, rows } from './alignment.ts';
import { toHtml } from './html.ts';
import { type Passage, passages } from './passages.ts';
import { anchorOf, classesOf, el, type TreeNode, wordsOf } from './tree.ts';

/** The bodies of a text as trees without components; no English, no tree. */
export interface Bodies {
  vi: TreeNode;
  en: TreeNode | undefined;
}

/** A text as rows of both languages, for a page whose furniture speaks `language`. */
export function sideBySide(policy: Entry<'policy'>, bodies: Bodies, language: Language): BilingualRow[] {
  const { translation } = policy;
  const changed = new Set(translation.state === 'stale' ? translation.changed : []);
  const names = new Map<string, BilingualRow['name']>();
  let section: string = OPENING;
  return rows(passages(bodies.vi), bodies.en ? passages(bodies.en) : []).map((row): BilingualRow => {
    const { anchor } = row;
    if (anchor && (row.vi ?? row.en)?.heading) section = anchor;
    const name = { vi: nameIn('vi', row, names), en: nameIn('en', row, names) };
    if (anchor) names.set(anchor, name);
    // One outline, in the language of the page: a list of headings that says everything twice helps nobody.
    const outline = row[language] ? language : row.vi ? 'vi' : 'en';
    const opening = row[outline];
    const cell = (tongue: Language) => row[tongue] && toHtml(cellOf(row[tongue].nodes, tongue === outline)).trim();
    return {
      anchor,
      name,
      ownName: anchor !== undefined && citation(anchor, 'vi') === undefined && row.vi?.heading !== undefined,
      heading: opening?.heading ? { text: headingOf(opening), lang: outline, depth: opening.heading } : undefined,
      cells: { vi: cell('vi'), en: cell('en') },
      stale: row.en !== undefined && changed.has(section),
    };
  });
}

/** By its number; a heading without one by its words, and what stands below such a heading by both. */
function nameIn(
  language: Language,
  { anchor, ...row }: AlignedRow,
  above: ReadonlyMap<string, BilingualRow['name']>,
): string | undefined {
  const cited = anchor && citation(anchor, language);
  const passage = row[language];
  if (!anchor || cited || !passage) return cited;
  if (passage.heading) return headingOf(passage).replace(/\s*:$/, '');
  const { parent } = passage;
  if (parent === undefined || !anchor.startsWith(`${parent}-`)) return undefined;
  const below = citation(anchor.slice(parent.length + 1), language);
  const heading = above.get(parent)?.[language];
  return below && heading ? `${below} (${heading})` : below;
}

const headingOf = ({ nodes }: Passage) => wordsOf(nodes.slice(0, 1));

/** A passage as it stands in a cell: its anchor stands on the row, so no id is left and no box around a single item. */
function cellOf(nodes: Passage['nodes'], outline: boolean): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] => {
    const inner = (node.children ?? []).map(bare);
    const [item, ...others] = node.children ?? [];
    const depth = /^h([2-6])$/.exec(node.tagName ?? '')?.[1];
    if (depth && !outline) return [el('p', { className: [`heading-${depth}`] }, inner)];
    if (classesOf(node).includes('provision')) return inner;
    if (node.tagName === 'ul' && item && anchorOf(item) && others.length === 0)
      return [
        el(
          'div',
          { className: ['dash-item'] },
          inner.flatMap(({ children }) => children ?? []),
        ),
      ];
    return [bare(node)];
  });
}

function bare(node: TreeNode): TreeNode {
  const { properties, children } = node;
  return {
    ...node,
    ...(properties ? { properties: { ...properties, id: undefined } } : {}),
    ...(children ? { children: children.map(bare) } : {}),
  };
}
