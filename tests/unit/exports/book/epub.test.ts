import { describe, expect, test } from 'vitest';
import { bookEpub } from '../../../../src/exports/book/epub.ts';
import { epubProblems } from '../../../support/epub.ts';
import { elementsOf, readXml, textOf } from '../../../support/xml.ts';
import { readZip } from '../../../support/zip.ts';
import { echo } from '../../support/site.ts';
import { ORIGIN, sample } from './sample.ts';

const BODIES = {
  'chuong-a': [
    'Chữ **đậm** & `a < b`, [luật](/van-ban/van-ban-a/#dieu-2), [từ](/thuat-ngu/#tu-a), [chương kia](/so-tay/chuong-b/#muc-b).',
    'Dòng một\\\ndòng hai H<sub>2</sub>O <abbr title="chữ &quot;đủ&quot;">CĐ</abbr> <span lang="en">words</span>.',
    '| a | b |\n| --- | --: |\n| 1 | 2 |',
    '- [x] xong\n- [ ] chưa',
    '> Trích.',
    '---',
  ].join('\n\n'),
  'chuong-b': '## Mục B\n\nĐược <Figure id="so-chua-biet" />.\n\n### Mục C',
};
const epub = (origin?: string) => bookEpub(sample('vi', origin, BODIES), echo);
const read = async (path: string) =>
  readZip(await epub(ORIGIN))
    .find((file) => file.path === path)!
    .content.toString('utf8');

describe('an EPUB', () => {
  test('is one by its first bytes, and the same each time', async () => {
    const bytes = Buffer.from(await epub());
    expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(Buffer.from(await epub()).equals(bytes)).toBe(true);
  });

  test.each([undefined, ORIGIN])(
    'is whole: every file named and there, every link found (origin %s)',
    async (origin) => {
      expect(epubProblems(await epub(origin))).toEqual([]);
    },
  );

  test('says its language, its day and what readers with other senses find in it', async () => {
    const metadata = [...elementsOf(readXml(await read('EPUB/package.opf')))];
    const property = (name: string) => metadata.filter(({ attributes }) => attributes['property'] === name).map(textOf);
    expect(metadata.filter(({ name }) => name === 'dc:language').map(textOf)).toEqual(['vi']);
    expect(property('dcterms:modified')).toEqual(['2026-06-01T00:00:00Z']);
    expect(property('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(property('schema:accessibilityFeature')).toContain('structuralNavigation');
    expect(property('schema:accessibilitySummary')).toEqual(['book.accessibility']);
  });

  test('keeps what a text says: emphasis, signs, tables, languages', async () => {
    const file = await read('EPUB/chuong-a.xhtml');
    expect(file).toContain('<strong>đậm</strong> &amp; <code>a &lt; b</code>');
    expect(file).toContain('Dòng một<br/>');
    expect(file).toContain('<abbr title="chữ &quot;đủ&quot;">CĐ</abbr>');
    expect(file).toContain('<span lang="en" xml:lang="en">words</span>');
    expect(file).toMatch(/<td class="align-right">2<\/td>/);
    expect(file).toContain('☐ xong');
  });

  test('links to other files of the book, and to notes', async () => {
    const file = await read('EPUB/chuong-a.xhtml');
    expect(file).toContain('<a class="term" href="phan-thuat-ngu.xhtml#tu-a">từ</a>');
    expect(file).toContain('<a class="inside" href="chuong-b.xhtml#muc-b">chương kia</a>');
    expect(file).toMatch(/<sup><a epub:type="noteref" role="doc-noteref" href="#ghi-chu_1">1<\/a><\/sup>/);
    expect(file).toContain('<li id="ghi-chu_1">Điều 2 ');
  });

  test('lists every section in its contents', async () => {
    const nav = readXml(await read('EPUB/nav.xhtml'));
    expect(textOf(nav)).toContain('handbook.chapter{order=2}. Chương & “B” <hai>');
  });
});
