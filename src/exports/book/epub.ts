import { createHash } from 'node:crypto';
import type { Language } from '../../domain/language.ts';
import type { Translate } from '../../domain/translator.ts';
import { PALETTE } from '../../styles/palette.ts';
import { anchorOf, type TreeNode, wordsOf } from '../../rendering/tree.ts';
import { xml, xmlFile, type XmlNode } from '../xml.ts';
import { zip, type ZipFile } from '../zip.ts';
import type { Book, BookPart, BookSection } from './book.ts';
import { COVER_SIZE, coverPicture } from './cover.ts';
import css from './epub.css?raw';
import { toXhtml, xhtmlFile } from './xhtml.ts';

/** Names of parts in https://idpf.github.io/epub-vocabs/structure/ */
const TYPES: Record<BookPart, string> = {
  chapter: 'chapter',
  questions: 'chapter',
  glossary: 'glossary',
  figures: 'appendix',
  sources: 'appendix',
};

/**
 * The book as an EPUB 3 (https://www.w3.org/TR/epub-33/). No faces are embedded: reading programs bring ones that hold
 * Vietnamese, and readers choose theirs. The same book gives the same bytes.
 */
export async function bookEpub(book: Book, t: Translate): Promise<Uint8Array> {
  const cover = await coverPicture(book);
  const files: ZipFile[] = [
    // Reading programs know the file by these bytes, at a fixed place and not compressed.
    { path: 'mimetype', content: 'application/epub+zip', stored: true },
    { path: 'META-INF/container.xml', content: CONTAINER },
    { path: 'EPUB/package.opf', content: packageFile(book, t) },
    { path: 'EPUB/nav.xhtml', content: navFile(book, t) },
    { path: 'EPUB/cover.xhtml', content: coverFile(book, t) },
    { path: 'EPUB/about.xhtml', content: aboutFile(book, t) },
    ...book.sections.map((section) => ({ path: `EPUB/${section.id}.xhtml`, content: sectionFile(section) })),
    { path: 'EPUB/style.css', content: styles() },
    { path: 'EPUB/cover.png', content: cover, stored: true },
  ];
  return zip(files);
}

const CONTAINER = xmlFile(
  xml('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    xml('rootfiles', {}, [
      xml('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
  { running: new Set() },
);

const XHTML = 'application/xhtml+xml';
const DUBLIN_CORE = ['identifier', 'title', 'language', 'creator', 'publisher', 'date', 'description', 'rights'];

function packageFile(book: Book, t: Translate): string {
  const { language, sections } = book;
  const property = (name: string, value: string) => xml('meta', { property: name }, [value]);
  const file = (id: string, href: string, type: string, properties?: string) =>
    xml('item', { id, href, 'media-type': type, properties });
  const pages = ['cover', 'about', 'nav', ...sections.map(({ id }) => id)];
  return xmlFile(
    xml(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book-id',
        'xml:lang': language,
      },
      [
        xml('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          xml('dc:identifier', { id: 'book-id' }, [identifier(language)]),
          xml('dc:title', {}, [book.title]),
          xml('dc:language', {}, [language]),
          xml('dc:creator', {}, [book.siteName]),
          xml('dc:publisher', {}, [book.siteName]),
          xml('dc:date', {}, [book.day]),
          xml('dc:description', {}, [`${book.subtitle} ${book.edition}.`]),
          xml('dc:rights', {}, [`${book.licence.name}: ${book.licence.url}`]),
          property('dcterms:modified', `${book.day}T00:00:00Z`),
          ...['textual', 'visual'].map((mode) => property('schema:accessMode', mode)),
          property('schema:accessModeSufficient', 'textual'),
          ...[
            'tableOfContents',
            'structuralNavigation',
            'readingOrder',
            'alternativeText',
            'displayTransformability',
          ].map((feature) => property('schema:accessibilityFeature', feature)),
          property('schema:accessibilityHazard', 'none'),
          property('schema:accessibilitySummary', t('book.accessibility')),
        ]),
        xml('manifest', {}, [
          file('nav', 'nav.xhtml', XHTML, 'nav'),
          file('cover', 'cover.xhtml', XHTML),
          file('about', 'about.xhtml', XHTML),
          ...sections.map(({ id }) => file(id, `${id}.xhtml`, XHTML)),
          file('style', 'style.css', 'text/css'),
          file('cover-picture', 'cover.png', 'image/png', 'cover-image'),
        ]),
        xml(
          'spine',
          {},
          pages.map((idref) => xml('itemref', { idref })),
        ),
      ],
    ),
    { running: new Set(['meta', ...DUBLIN_CORE.map((name) => `dc:${name}`)]) },
  );
}

/** Made from what never changes, so that a new edition is the same book to a library. */
function identifier(language: Language): string {
  const hash = createHash('sha1').update(`khuyen-cong-dong-thap/handbook/${language}`).digest('hex');
  const variant = ((parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`;
}

function navFile(book: Book, t: Translate): string {
  const link = (href: string, text: XmlNode, type?: string) => xml('a', { href, 'epub:type': type }, [text]);
  const chapters = book.sections.map((section) =>
    xml('li', {}, [
      link(`${section.id}.xhtml`, titleOf(section)),
      below(section).length > 0
        ? xml(
            'ol',
            {},
            below(section).map(({ id, text }) => xml('li', {}, [link(`${section.id}.xhtml#${id}`, text)])),
          )
        : undefined,
    ]),
  );
  const first = book.sections[0];
  return xhtmlFile({
    title: t('book.contents'),
    language: book.language,
    body: [
      xml('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
        xml('h1', {}, [t('book.contents')]),
        xml('ol', {}, [xml('li', {}, [link('about.xhtml', t('book.about'))]), ...chapters]),
      ]),
      xml('nav', { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': book.title }, [
        xml('ol', {}, [
          xml('li', {}, [link('cover.xhtml', book.title, 'cover')]),
          xml('li', {}, [link('nav.xhtml#toc', t('book.contents'), 'toc')]),
          first && xml('li', {}, [link(`${first.id}.xhtml`, first.title, 'bodymatter')]),
          ...book.sections
            .filter(({ part }) => part === 'glossary')
            .map(({ id, title }) => xml('li', {}, [link(`${id}.xhtml`, title, 'glossary')])),
        ]),
      ]),
    ],
  });
}

const titleOf = ({ kicker, title }: BookSection) => (kicker ? `${kicker}. ${title}` : title);

/** The topics of the questions: other sections are short enough, and hundreds of lines make no table of contents. */
function below({ part, nodes }: BookSection): Array<{ id: string; text: string }> {
  if (part !== 'questions') return [];
  return nodes.filter(({ tagName }) => tagName === 'h2').flatMap(headingOf);
}

function headingOf(node: TreeNode): Array<{ id: string; text: string }> {
  const id = anchorOf(node);
  return id ? [{ id, text: wordsOf([node]) }] : [];
}

const coverFile = (book: Book, t: Translate) =>
  xhtmlFile({
    title: book.title,
    language: book.language,
    type: 'cover',
    body: [
      xml('p', { class: 'cover' }, [
        xml('img', { src: 'cover.png', alt: `${book.title}. ${t('book.cover')}`, ...sizeOf(COVER_SIZE) }),
      ]),
    ],
  });

const sizeOf = ({ width, height }: typeof COVER_SIZE) => ({ width: String(width), height: String(height) });

const aboutFile = (book: Book, t: Translate) =>
  xhtmlFile({
    title: t('book.about'),
    language: book.language,
    type: 'frontmatter',
    body: [
      xml('section', { 'epub:type': 'preface', role: 'doc-preface' }, [
        xml('h1', {}, [t('book.about')]),
        xml('p', { class: 'small' }, [[book.title, book.edition, book.trial].filter(Boolean).join(' · ')]),
        ...toXhtml(book.about, 'about'),
      ]),
    ],
  });

function sectionFile(section: BookSection): string {
  const { id, part, title, kicker, lang, nodes } = section;
  return xhtmlFile({
    title: titleOf(section),
    language: lang,
    type: part === 'chapter' || part === 'questions' ? 'bodymatter' : 'backmatter',
    body: [
      xml(
        'section',
        { 'epub:type': TYPES[part], role: `doc-${TYPES[part]}` },
        [
          kicker === undefined ? undefined : xml('p', { class: 'kicker' }, [kicker]),
          xml('h1', {}, [title]),
          ...toXhtml(nodes, id),
        ].filter((node) => node !== undefined),
      ),
    ],
  });
}

/** The palette in place of its names: many reading programs know no custom properties. */
const styles = () =>
  css.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => PALETTE[name as keyof typeof PALETTE] ?? whole);
