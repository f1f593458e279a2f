import { MARK } from '../../components/pictures/mark.ts';
import type { Translate } from '../../domain/translator.ts';
import { qrCode, qrSvg } from '../../domain/qr.ts';
import { toTypst, typstDay, typstLabel, typstString } from '../../rendering/typst.ts';
import { typstToPdf } from '../typst-compiler.ts';
import type { Book, BookSection } from './book.ts';
import template from './book.typ?raw';

/** The book as a PDF for print: A4, two-sided. */
export function bookPdf(book: Book, t: Translate): Promise<Uint8Array> {
  return typstToPdf(bookTypst(book, t), { '/book.typ': template, '/mark.typ': markSource() });
}

/** The mark of the site, for the cover. */
const markSource = () =>
  `#let mark = (${(['middle', 'side', 'mirror', 'waves'] as const).map((name) => `${name}: ${typstString(MARK[name])}`).join(', ')})`;

/** The book as Typst; how it looks is said in `book.typ`. */
export function bookTypst(book: Book, t: Translate): string {
  const settings = {
    title: typstString(book.title),
    site: typstString(book.siteName),
    edition: typstString(book.edition),
    trial: optional(book.trial),
    day: typstDay(book.day),
    language: typstString(book.language),
    'page-word': typstString(t('book.page')),
  };
  return [
    '#import "/book.typ": *',
    `#show: book.with(\n${Object.entries(settings)
      .map(([name, value]) => `  ${name}: ${value},\n`)
      .join('')})`,
    `#cover(${[book.title, book.subtitle, book.siteName, book.edition].map(typstString).join(', ')}, ${settings.trial})`,
    `#about(${typstString(t('book.about'))})[${toTypst(book.about, { section: 'about' })}]`,
    `#contents(${typstString(t('book.contents'))}, (\n${book.sections.map(contentsLine).join('')}))`,
    ...book.sections.map((section) => sectionTypst(section, book, t)),
    '',
  ].join('\n\n');
}

const contentsLine = ({ id, kicker, description }: BookSection) =>
  `  ${typstString(typstLabel(id))}: (kicker: ${optional(kicker)}, description: ${optional(description)}),\n`;

const optional = (text: string | undefined) => (text === undefined ? 'none' : typstString(text));

function sectionTypst(section: BookSection, book: Book, t: Translate): string {
  const { id, part, kicker, title, lang, address, nodes } = section;
  const content = toTypst(nodes, { section: id });
  const options = [
    `label: ${typstString(typstLabel(id))}`,
    `part: ${typstString(part)}`,
    `kicker: ${optional(kicker)}`,
    `title: ${typstString(title)}`,
    `code: ${address ? typstString(qrSvg(qrCode(address))) : 'none'}`,
    `code-alt: ${address ? typstString(t('book.qr', { address })) : 'none'}`,
    `code-note: ${typstString(t('book.qr.short'))}`,
  ];
  const whole = lang === book.language ? content : `#[\n#set text(lang: ${typstString(lang)})\n${content}\n]`;
  return `#section(\n${options.map((option) => `  ${option},\n`).join('')})[\n${whole}\n]`;
}
