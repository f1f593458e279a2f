import { Parser } from 'htmlparser2';

/** An Atom feed as a reader of feeds takes it. */
export interface ReadFeed {
  language: string | undefined;
  id: string;
  title: string;
  updated: string;
  author: string;
  self: string | undefined;
  alternate: string | undefined;
  entries: ReadEntry[];
}

export interface ReadEntry {
  id: string;
  title: string;
  updated: string;
  published: string;
  summary: string;
  content: string;
  contentType: string | undefined;
  link: string | undefined;
}

/** Reads an Atom feed. Throws when a tag is not closed, or an element that may stand once stands twice. */
export function readFeed(xml: string): ReadFeed {
  const texts: Array<Map<string, string>> = [new Map()];
  const links: Array<Record<string, string>> = [{}];
  const types: Array<string | undefined> = [];
  const open: string[] = [];
  let language: string | undefined;
  let words = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        words = '';
        if (name === 'feed') language = attributes['xml:lang'];
        if (name === 'entry') {
          texts.push(new Map());
          links.push({});
        }
        if (name === 'link') links.at(-1)![attributes['rel'] ?? 'alternate'] = attributes['href'] ?? '';
        if (name === 'content') types[texts.length - 1] = attributes['type'];
      },
      ontext(text) {
        words += text;
      },
      onclosetag(name, implied) {
        // An element without words closes itself.
        if ((implied && words !== '') || open.pop() !== name) throw new Error(`<${name}> is not closed`);
        const level = texts.at(-1)!;
        if (['feed', 'entry', 'link', 'category', 'author'].includes(name)) return;
        if (level.has(name)) throw new Error(`<${name}> stands twice`);
        level.set(name, words);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const of = (at: number, name: string) => texts[at]?.get(name) ?? '';
  return {
    language,
    id: of(0, 'id'),
    title: of(0, 'title'),
    updated: of(0, 'updated'),
    author: of(0, 'name'),
    self: links[0]?.['self'],
    alternate: links[0]?.['alternate'],
    entries: texts.slice(1).map((_, index) => ({
      id: of(index + 1, 'id'),
      title: of(index + 1, 'title'),
      updated: of(index + 1, 'updated'),
      published: of(index + 1, 'published'),
      summary: of(index + 1, 'summary'),
      content: of(index + 1, 'content'),
      contentType: types[index + 1],
      link: links[index + 1]?.['alternate'],
    })),
  };
}
