import type { Round } from '../../collections/round.ts';
import { decisionOf } from '../decision.ts';
import { wordsIn } from '../entry.ts';
import type { Language } from '../language.ts';
import { capital } from '../lowered.ts';
import type { Recognition } from '../recognition.ts';
import { entryPath, staticPath, verificationPath } from '../routes.ts';
import type { Inline, LinkView } from '../view.ts';
import type { Office } from './contact.ts';
import { both, type InBoth, plain, type Readers } from './in-both.ts';
import type { Reader } from './reader.ts';
import { certifiedInWords, decisionInline, recognitionInWords, starsInWords } from './recognition-words.ts';
import { areaInWords } from './round-words.ts';
import { termOf } from '../term.ts';
import { type LabelView, labelView } from './verification-label.ts';
import { type TermView, termViews } from './verification-term.ts';

/** The page to check a recognition by. */
export interface VerificationView {
  path: string;
  title: string;
  description: string;
  eyebrow: InBoth;
  /** Its code in words, to be read out. */
  code: InBoth;
  name: InBoth;
  /** What it was recognised as. */
  scheme: InBoth;
  /** Its level and year, or its stars; undefined where nothing is known. */
  given: InBoth | undefined;
  /** Said before anything else of what was not checked. */
  unchecked: InBoth | undefined;
  terms: TermView[];
  /** Two short ones share a line. */
  rows: Array<{ label: InBoth; values: InBoth[]; short?: boolean }>;
  sources: Array<{ title: string; href: string | undefined; lang: string; publisher: string; detail: InBoth }>;
  checked: InBoth;
  day: InBoth;
  /** The page of the product, and the home page. */
  product: Record<Language, LinkView>;
  home: Record<Language, string>;
  /** Undefined once the term is over: nobody should print what has lapsed. */
  label: LabelView | undefined;
}

export function verificationView(
  readers: Readers,
  recognition: Recognition,
  office: Office,
  address: string | undefined,
): VerificationView {
  const { product, code } = recognition;
  const { facts } = product;
  const path = verificationPath(code);
  const { vi, en } = readers;
  const scheme = plain(readers, ({ t }) => t(`product.type.${recognition.scheme}`));
  const given = headline(readers, recognition);
  const name = plain(readers, ({ language }) => wordsIn(product, language).title);
  return {
    path,
    title: vi.t('checkPage.title', { code, name: product.words.vi.title }),
    description: vi.t('checkPage.description'),
    eyebrow: plain(readers, ({ t }) => t('checkPage.eyebrow')),
    code: plain(readers, ({ t }) => t('checkPage.code', { code })),
    name,
    scheme,
    given,
    unchecked: facts.verification === 'unchecked' ? plain(readers, ({ t }) => t('mark.unchecked')) : undefined,
    terms: termViews(readers, recognition, office),
    rows: rowsOf(readers, recognition),
    sources: sourcesOf(readers, recognition),
    checked: plain(readers, (reader) => reader.checked(facts)),
    day: plain(readers, (reader) => reader.t('asOf', { date: reader.date(reader.site.day) })),
    product: {
      vi: { href: entryPath('product', product.id, 'vi'), text: vi.t('checkPage.product') },
      en: { ...en.link(product), text: en.t('checkPage.product'), lang: undefined },
    },
    home: { vi: staticPath('home', 'vi'), en: staticPath('home', 'en') },
    label:
      termOf(recognition, readers.vi.site.day).state === 'over'
        ? undefined
        : labelView(readers, recognition, { scheme, given }, address),
  };
}

/** Its level and year, or its stars; undefined where nothing is known. */
function headline(readers: Readers, recognition: Recognition): InBoth | undefined {
  const known = recognition.scheme === 'award' || recognition.certificate.stars || recognition.certificate.year;
  return known ? plain(readers, (reader) => recognitionInWords(reader, recognition)) : undefined;
}

function rowsOf(readers: Readers, recognition: Recognition): VerificationView['rows'] {
  const { product } = recognition;
  const { producer, place, notes } = product.facts;
  const row = (label: (reader: Reader) => string, ...values: InBoth[]) => ({ label: plain(readers, label), values });
  const shortRow = (label: (reader: Reader) => string, value: InBoth) => ({ ...row(label, value), short: true });
  return [
    row(
      ({ t }) => t('product.producer'),
      plain(readers, ({ t }) => producer ?? t('unknown')),
    ),
    row(
      ({ t }) => t('product.place'),
      // The English does not repeat what the source writes in Vietnamese.
      both(readers, (reader) => reader.place(place, { asSourced: reader.language === 'vi' })),
    ),
    row(
      ({ t }) => t('checkPage.scheme'),
      plain(readers, ({ t }) => t(`checkPage.scheme.${recognition.scheme}`)),
    ),
    ...(recognition.scheme === 'award'
      ? [
          shortRow(
            ({ t }) => t('checkPage.level'),
            plain(readers, ({ t }) => t(`award.level.${recognition.award.level}`)),
          ),
          shortRow(
            ({ t }) => t('checkPage.year'),
            plain(readers, () => String(recognition.award.year)),
          ),
          row(
            ({ t }) => t('checkPage.round'),
            plain(readers, (reader) => roundLine(reader, recognition.round)),
          ),
        ]
      : [
          shortRow(
            ({ t }) => t('checkPage.stars'),
            plain(readers, (reader) => starsInWords(reader, recognition.certificate) ?? reader.t('unknown')),
          ),
          shortRow(
            ({ t }) => t('checkPage.year'),
            plain(readers, (reader) => certifiedInWords(reader, recognition.certificate) ?? reader.t('unknown')),
          ),
        ]),
    row(
      ({ t }) => t('checkPage.decision'),
      both(readers, (reader) => decisionLine(reader, recognition)),
    ),
    ...(notes.length > 0
      ? [
          row(
            ({ t }) => t('product.notes'),
            ...notes.map((note) => both(readers, (reader) => [reader.phrase(product, note)])),
          ),
        ]
      : []),
  ];
}

function roundLine(reader: Reader, round: Round | undefined): string {
  const { t } = reader;
  if (!round) return t('unknown');
  const { recognised, year } = round;
  const line = t('round.line', { area: capital(areaInWords(reader, round).text), year });
  return recognised?.products ? `${line}: ${t('award.round', { total: recognised.products })}` : line;
}

function decisionLine(reader: Reader, recognition: Recognition): Inline[] {
  const { t } = reader;
  const decision = decisionOf(reader.site, recognition);
  const line = decisionInline(reader, decision);
  if (line.length === 0) return [reader.text(t('unknown'))];
  return (decision.policy ?? decision.number) ? line : [reader.text(`${t('checkPage.decision.noNumber')}, `), ...line];
}

/** Sources of the product, then of the round, each once. */
function sourcesOf(readers: Readers, recognition: Recognition): VerificationView['sources'] {
  const round = recognition.scheme === 'award' ? recognition.round?.sources : undefined;
  const references = [
    ...new Map([...recognition.product.facts.sources, ...(round ?? [])].map((one) => [one.id, one])).values(),
  ];
  const english = readers.en.sources(references);
  return readers.vi.sources(references).map(({ title, href, lang, publisher, detail }, index) => ({
    title,
    href,
    lang,
    publisher,
    detail: { vi: [readers.vi.text(detail)], en: [readers.en.text(english[index]?.detail ?? '')] },
  }));
}
