/** An element of an XML file, or words. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** A new element; an attribute without a value and a child that is not there are left out. */
export function xml(
  name: string,
  attributes: Record<string, string | undefined> = {},
  children: ReadonlyArray<XmlNode | undefined> = [],
): XmlElement {
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    children: children.filter((child) => child !== undefined),
  };
}

/**
 * A whole file. Elements stand on lines of their own, except in those named by `running`, where white space is part
 * of the words.
 */
export function xmlFile(
  root: XmlElement,
  options: { running: ReadonlySet<string>; comments?: readonly string[] },
): string {
  const comments = (options.comments ?? []).map((comment) => `<!-- ${comment.replace(/--+/g, '–')} -->\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${comments.join('')}${write(root, '', options.running)}\n`;
}

function write(element: XmlElement, indent: string, running: ReadonlySet<string>): string {
  if (running.has(element.name)) return indent + inLine(element);
  const inside = element.children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escape(child)}` : write(child, `${indent}  `, running),
  );
  return inside.length === 0
    ? `${indent}<${tag(element)}/>`
    : `${indent}<${tag(element)}>\n${inside.join('\n')}\n${indent}</${element.name}>`;
}

function inLine(node: XmlNode): string {
  if (typeof node === 'string') return escape(node);
  const inside = node.children.map(inLine).join('');
  return inside === '' ? `<${tag(node)}/>` : `<${tag(node)}>${inside}</${node.name}>`;
}

const tag = ({ name, attributes }: XmlElement) =>
  [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value).replaceAll('"', '&quot;')}"`),
  ].join(' ');

/** What XML cannot hold at all is dropped: https://www.w3.org/TR/xml/#charsets */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
