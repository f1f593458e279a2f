import { classesOf, anchorOf, type TreeNode } from '../../rendering/tree.ts';
import { xml, type XmlElement, xmlFile, type XmlNode } from '../xml.ts';

/** What may stand in a book as it is; of anything else only the words are kept. */
const KEPT = new Set(
  'p div section ul ol li dl dt dd table thead tbody tr th td blockquote pre hr h1 h2 h3 h4 h5 h6 strong b em i del sub sup small br code a abbr span'.split(
    ' ',
  ),
);
const ATTRIBUTES = ['lang', 'title', 'scope', 'colspan', 'rowspan', 'start'] as const;

/** A whole XHTML file of an EPUB. */
export function xhtmlFile(options: { title: string; language: string; body: XmlNode[]; type?: string }): string {
  const { title, language, body, type } = options;
  const root = xml(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    [
      xml('head', {}, [
        xml('title', {}, [title]),
        xml('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      xml('body', { 'epub:type': type }, body),
    ],
  );
  return xmlFile(root, { running: new Set(['title', 'link', 'body']) });
}

/** A tree as XHTML. A link within the book names its target by `data-section` and `data-anchor`. */
export function toXhtml(nodes: readonly TreeNode[], section: string): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if (node.value !== undefined) return node.type === 'text' ? [node.value] : [];
    const { tagName = '', properties = {} } = node;
    if (tagName === 'img') return [String(properties['alt'] ?? '')];
    const classes = classesOf(node);
    if (classes.includes('tick-box')) return ['☐'];
    // How to print it is of no use here.
    if (classes.includes('on-paper')) return [];
    const children = toXhtml(node.children ?? [], section);
    if (!KEPT.has(tagName)) return children;
    const attributes: Record<string, string | undefined> = {
      id: anchorOf(node),
      class: classes.length > 0 ? classes.join(' ') : undefined,
    };
    for (const name of ATTRIBUTES) {
      const value =
        properties[name] ?? properties[name === 'colspan' ? 'colSpan' : name === 'rowspan' ? 'rowSpan' : name];
      if (value !== undefined && value !== null) attributes[name] = String(value);
    }
    if (attributes['lang']) attributes['xml:lang'] = attributes['lang'];
    if (tagName === 'a') return [anchorElement(node, attributes, children, section)];
    if (classes.includes('reference')) return ['(', linkTo(node, section, {}, children), ')'];
    return [xml(tagName, attributes, children)];
  });
}

function anchorElement(
  node: TreeNode,
  attributes: Record<string, string | undefined>,
  children: XmlNode[],
  section: string,
): XmlElement {
  const { properties = {} } = node;
  if (classesOf(node).includes('note-ref')) {
    const link = linkTo(node, section, { 'epub:type': 'noteref', role: 'doc-noteref' }, children);
    return xml('sup', {}, [link]);
  }
  if (properties['data-section'] !== undefined) return linkTo(node, section, attributes, children);
  const href = String(properties['href'] ?? '');
  return /^(https?|mailto|tel):/.test(href)
    ? xml('a', { ...attributes, href: encodeURI(decoded(href)) }, children)
    : xml('span', attributes, children);
}

function linkTo(
  { properties = {} }: TreeNode,
  section: string,
  attributes: Record<string, string | undefined>,
  children: XmlNode[],
) {
  const at = String(properties['data-section'] ?? section);
  const anchor = properties['data-anchor'];
  const file = at === section ? '' : `${at}.xhtml`;
  const href = typeof anchor === 'string' ? `${file}#${anchor}` : file || `${at}.xhtml`;
  return xml('a', { ...attributes, href }, children);
}

/** An address that was encoded already is not encoded twice. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
