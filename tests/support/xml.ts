/** An element of an XML file, read strictly. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Array<Element | string>;
}

/** Reads a well-formed file; throws where a lenient reader would guess. */
export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const token =
    /<\?[^?]*\?>|<!--((?!--)[\s\S])*-->|<\/([^\s>]+)>|<([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let read = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    read = token.lastIndex;
    const [whole, , closes, opens, written = '', empty, words] = found;
    const parent = open.at(-1)!;
    if (words !== undefined) parent.children.push(unescape(words));
    else if (closes !== undefined) {
      if (parent.name !== closes) throw new Error(`</${closes}> closes <${parent.name}>`);
      open.pop();
    } else if (opens !== undefined) {
      const element: Element = { name: opens, attributes: attributesOf(written), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    } else if (!/^<[?!]/.test(whole)) throw new Error(`unread: ${whole}`);
  }
  if (read !== text.length) throw new Error(`not well-formed at: ${text.slice(read, read + 60)}`);
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  const elements = root.children.filter((child) => typeof child !== 'string');
  const [first] = elements;
  if (!first || elements.length > 1 || root.children.some((child) => typeof child === 'string' && child.trim()))
    throw new Error('a file has one root element');
  return first;
}

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(/([^\s=]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`attribute ${name} stands twice`);
    attributes[name] = unescape(value);
  }
  return attributes;
}

function unescape(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`a bare & in: ${text.slice(0, 60)}`);
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** All words below an element. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** An element and all below it, in the order of the file. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
}
