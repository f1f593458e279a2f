import type { Reader } from '../../domain/presenters/reader.ts';
import { el, type TreeNode, words } from '../../rendering/tree.ts';
import { type Addresses, type Destination, GLOSSARY } from './addresses.ts';

type Outside = Extract<Destination, { where: 'outside' }>;

/** Anchor of a note; no heading of a text folds to it. */
const noteId = (number: number) => `ghi-chu_${number}`;

/**
 * The words of a section with its links made fit for paper: one to another place of the book names that place, one to
 * anywhere else gets a number, and its whole address stands in a list at the end. An address has one number however
 * often it is named.
 */
export function withNotes(
  reader: Reader,
  addresses: Addresses,
  section: string,
  nodes: readonly TreeNode[],
): TreeNode[] {
  const notes = new Map<string, { number: number; to: Outside }>();
  const referred = new Set<string>();
  const named = nodes.flatMap((node) => mended(node));
  if (notes.size === 0) return named;
  return [
    ...named,
    el('h2', { id: 'dia-chi_' }, [words(reader.t('book.notes'))]),
    el(
      'ol',
      { className: ['notes'] },
      [...notes.values()].map(({ number, to }) => el('li', { id: noteId(number) }, noteNodes(to))),
    ),
  ];

  function mended(node: TreeNode): TreeNode[] {
    const children = (node.children ?? []).flatMap(mended);
    if (node.tagName !== 'a') return [{ ...node, ...(node.children ? { children } : {}) }];
    const { href, lang } = node.properties ?? {};
    const spoken: Record<string, string> = typeof lang === 'string' ? { lang } : {};
    const to = addresses.find(String(href ?? ''), section);
    if (!to) return [el('span', spoken, children)];
    return to.where === 'inside' ? inside(to, spoken, children) : outside(to, spoken, children);
  }

  function inside(
    to: Extract<Destination, { where: 'inside' }>,
    spoken: Record<string, string>,
    children: TreeNode[],
  ): TreeNode[] {
    const target = { 'data-section': to.section, ...(to.anchor ? { 'data-anchor': to.anchor } : {}) };
    const link = el('a', { className: [to.section === GLOSSARY ? 'term' : 'inside'], ...target, ...spoken }, children);
    const key = `${to.section}#${to.anchor ?? ''}`;
    if (!to.name || to.section === section || referred.has(key)) return [link];
    referred.add(key);
    return [link, words('\u00A0'), el('span', { className: ['reference'], ...target }, [words(to.name)])];
  }

  function outside(to: Outside, spoken: Record<string, string>, children: TreeNode[]): TreeNode[] {
    const note = notes.get(to.address) ?? { number: notes.size + 1, to };
    notes.set(to.address, note);
    const text = to.href ? el('a', { href: to.href, ...spoken }, children) : el('span', spoken, children);
    const mark = el('a', { className: ['note-ref'], 'data-section': section, 'data-anchor': noteId(note.number) }, [
      words(String(note.number)),
    ]);
    return [text, mark];
  }

  function noteNodes({ address, href, name }: Outside): TreeNode[] {
    const shown = href ? el('a', { href }, [words(address)]) : words(address);
    return name ? [words(`${name}: `), shown] : [shown];
  }
}
