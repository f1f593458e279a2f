import { type Entry, wordsIn } from '../../domain/entry.ts';
import { inlineWords } from '../../domain/inline-words.ts';
import { leafletView } from '../../domain/presenters/leaflet.ts';
import { qrSvg } from '../../domain/qr.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import type { SheetView } from '../../domain/presenters/sheet.ts';
import type { TreeNode } from '../../rendering/tree.ts';
import { toTypst, typstDay, typstString } from '../../rendering/typst.ts';
import { typstToPdf } from '../typst-compiler.ts';
import template from './leaflet.typ?raw';

/** A leaflet as a PDF of two A4 pages, front and back. `tree` is its body in plain form. */
export function leafletPdf(
  reader: Reader,
  leaflet: Entry<'leaflet'>,
  sheet: SheetView,
  tree: TreeNode,
): Promise<Uint8Array> {
  return typstToPdf(leafletTypst(reader, leaflet, sheet, tree), { '/leaflet.typ': template });
}

/** The same as Typst; how it looks is said in `leaflet.typ`. */
export function leafletTypst(reader: Reader, leaflet: Entry<'leaflet'>, sheet: SheetView, tree: TreeNode): string {
  const { t } = reader;
  const view = leafletView(reader, leaflet);
  const foot = [`${t('point.law')}: ${inlineWords(view.law)}.`, view.standing, sheet.address];
  const side = (name: 'front' | 'back', nodes: readonly TreeNode[]) =>
    `#side(
  head: ${typstString(sheet.site)},
  name: ${typstString(t(`leaflet.${name}`))},
  title: ${typstString(view.title)},
  lead: ${name === 'front' ? typstString(view.summary) : 'none'},
  ask: [#${typstString(`${t('leaflet.ask')}: `)}*#${typstString(view.askWhom.text)}*\\ #text(size: 0.85em, ${typstString(t('leaflet.phone'))}) #box(width: 1fr, repeat[.])],
  foot: [${foot.map((line) => `#${typstString(line)}`).join(' \\ ')}],
  code: ${sheet.code ? typstString(qrSvg(sheet.code)) : 'none'},
  code-alt: ${typstString(sheet.address)},
)[
${toTypst(nodes, { section: name })}
]`;
  const [front, back] = sidesOf(withoutLinks(tree));
  return [
    '#import "/leaflet.typ": *',
    `#show: leaflet.with(title: ${typstString(view.title)}, site: ${typstString(sheet.site)}, day: ${typstDay(reader.site.day)}, language: ${typstString(wordsIn(leaflet, reader.language).lang)})`,
    side('front', front),
    '#pagebreak()',
    side('back', back),
    '',
  ].join('\n\n');
}

/** What stands before the first line across the sheet, and what after it. */
function sidesOf({ children = [] }: TreeNode): [front: TreeNode[], back: TreeNode[]] {
  const at = children.findIndex(({ tagName }) => tagName === 'hr');
  return at < 0 ? [children, []] : [children.slice(0, at), children.slice(at + 1)];
}

/** On paper a link is its words: its address stands on the site, which the sheet names. */
function withoutLinks(node: TreeNode): TreeNode {
  const children = node.children?.map(withoutLinks);
  const same = { ...node, ...(children ? { children } : {}) };
  return node.tagName === 'a' ? { ...same, tagName: 'span', properties: {} } : same;
}
