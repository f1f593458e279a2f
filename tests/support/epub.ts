import { type Element, elementsOf, readXml } from './xml.ts';
import { readZip } from './zip.ts';

/** What is wrong with an EPUB: the rules of https://www.w3.org/TR/epub-33/ that a writer of one gets wrong first. */
export function epubProblems(bytes: Uint8Array): string[] {
  const files = new Map(readZip(bytes).map((file) => [file.path, file]));
  const problems: string[] = [];
  const need = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const [first] = files.values();
  need(first?.path === 'mimetype' && first.stored, 'the first file is not a stored mimetype');
  need(first?.content.toString() === 'application/epub+zip', 'mimetype does not say application/epub+zip');

  const parsed = new Map<string, Element[]>();
  for (const [path, { content }] of files) {
    if (!/\.(xml|opf|xhtml)$/.test(path)) continue;
    try {
      parsed.set(path, [...elementsOf(readXml(content.toString('utf8')))]);
    } catch (error) {
      problems.push(`${path}: ${(error as Error).message}`);
    }
  }
  const container = parsed.get('META-INF/container.xml') ?? [];
  const root = container.find(({ name }) => name === 'rootfile')?.attributes['full-path'] ?? '';
  const folder = root.replace(/[^/]*$/, '');
  const opf = parsed.get(root) ?? [];
  const items = opf.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
  const spine = opf.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes['idref']);
  for (const { href } of items) need(files.has(folder + href), `the manifest names ${href}, which is not there`);
  for (const path of files.keys())
    need(
      path === 'mimetype' ||
        path === root ||
        path.startsWith('META-INF/') ||
        items.some(({ href }) => folder + href === path),
      `the manifest does not name ${path}`,
    );
  for (const id of spine)
    need(
      items.some((item) => item['id'] === id),
      `the spine names ${id}, which is not there`,
    );
  for (const item of items.filter((one) => one['media-type'] === 'application/xhtml+xml'))
    need(spine.includes(item['id']), `${item['href']} is not in the spine`);
  need(items.filter(({ properties }) => properties === 'nav').length === 1, 'there is not exactly one nav');
  for (const name of ['dc:identifier', 'dc:title', 'dc:language'])
    need(
      opf.some((element) => element.name === name),
      `there is no ${name}`,
    );

  for (const [path, elements] of parsed) {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    for (const id of ids) need(ids.indexOf(id) === ids.lastIndexOf(id), `${path}: two places are #${id}`);
    if (!path.endsWith('.xhtml')) continue;
    need(elements.filter(({ name }) => name === 'h1').length <= 1, `${path}: more than one h1`);
    for (const { name, attributes } of elements) {
      need(!('style' in attributes), `${path}: <${name}> has a style of its own`);
      const href = attributes['href'] ?? attributes['src'];
      if (href === undefined || /^(https?|mailto|tel):/.test(href)) continue;
      const [file = '', anchor] = href.split('#');
      const target = file === '' ? path : folder + file;
      need(files.has(target), `${path}: ${href} leads to no file`);
      const there = parsed.get(target)?.some((element) => element.attributes['id'] === anchor);
      need(anchor === undefined || there === true, `${path}: ${href} leads to no place`);
    }
  }
  return problems;
}
