import type { Certificate } from '../../collections/product.ts';
import type { Round } from '../../collections/round.ts';
import { dayAfter, type Dated, spans } from '../dated.ts';
import { type AnyEntry, wordsIn } from '../entry.ts';
import { inlineWords } from '../inline-words.ts';
import type { Language } from '../language.ts';
import { qrCode, type QrCode } from '../qr.ts';
import type { Recognition } from '../recognition.ts';
import { entryPath, staticPath, verificationPath } from '../routes.ts';
import type { Inline, LinkView, Tone } from '../view.ts';
import type { Office } from './contact.ts';
import type { Reader } from './reader.ts';

/** A reader in each language: the page speaks both at once. */
export type Readers = Record<Language, Reader>;

/** The same in both languages, Vietnamese first; no English where it would repeat the Vietnamese. */
export interface InBoth {
  vi: Inline[];
  en: Inline[] | undefined;
}

/** What is known of the term, with the days on which it is true. */
export interface TermView extends Dated {
  tone: Tone;
  title: InBoth;
  lines: InBoth[];
}

/** The label that leads to the page. */
export interface LabelView {
  name: string;
  scheme: InBoth;
  given: InBoth | undefined;
  scan: InBoth;
  /** The address without its scheme, in parts between which it may break; undefined while none is set. */
  address: string[] | undefined;
  /** The address as a QR code; undefined while none is set: no domain is invented. */
  code: QrCode | undefined;
  none: InBoth;
}

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
  label: LabelView;
}

/** The clause that says how long a certificate of an award is valid, in the wording of 2014. */
const RULE = { policy: 'tt-26-2014-bct', anchor: 'dieu-17-khoan-3', version: '2014' } as const;

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
    title: vi.t('verification.title', { code, name: product.words.vi.title }),
    description: vi.t('verification.description'),
    eyebrow: plain(readers, ({ t }) => t('verification.eyebrow')),
    code: plain(readers, ({ t }) => t('verification.code', { code })),
    name,
    scheme,
    given,
    unchecked: facts.verification === 'unchecked' ? plain(readers, ({ t }) => t('mark.unchecked')) : undefined,
    terms: termsOf(readers, recognition, office),
    rows: rowsOf(readers, recognition),
    sources: sourcesOf(readers, recognition),
    checked: plain(readers, (reader) => reader.checked(facts)),
    day: plain(readers, (reader) => reader.t('asOf', { date: reader.date(reader.site.day) })),
    product: {
      vi: { href: entryPath('product', product.id, 'vi'), text: vi.t('verification.product') },
      en: { ...en.link(product), text: en.t('verification.product'), lang: undefined },
    },
    home: { vi: staticPath('home', 'vi'), en: staticPath('home', 'en') },
    label: {
      name: product.words.vi.title,
      scheme,
      given,
      scan: plain(readers, ({ t }) => t('verification.label.scan')),
      address: address ? (new URL(address).host + path).split(/(?=\.|\/x)/) : undefined,
      code: address ? qrCode(address) : undefined,
      none: plain(readers, ({ t }) => t('verification.label.none')),
    },
  };
}

/** Running text in both languages. */
function both(readers: Readers, of: (reader: Reader) => Inline[]): InBoth {
  const vi = of(readers.vi);
  const en = of(readers.en);
  return { vi, en: inlineWords(en) === inlineWords(vi) ? undefined : en };
}

const plain = (readers: Readers, of: (reader: Reader) => string): InBoth =>
  both(readers, (reader) => [reader.text(of(reader))]);

function headline(readers: Readers, recognition: Recognition): InBoth | undefined {
  if (recognition.scheme === 'award') {
    const { level, year } = recognition.award;
    return plain(readers, ({ t }) => t('award.line', { level: t(`award.level.${level}`), year }));
  }
  const { certificate } = recognition;
  if (!certificate.stars && !certificate.year) return undefined;
  return plain(readers, (reader) =>
    [starsOf(reader, certificate), yearOf(reader, certificate)].filter(Boolean).join(', '),
  );
}

const starsOf = ({ t }: Reader, { stars }: Certificate) => stars && t('ocop.stars', { stars });
const yearOf = (reader: Reader, { year, yearIsLatest }: Certificate) =>
  year && reader.t(yearIsLatest ? 'ocop.by' : 'ocop.in', { date: reader.date(year) });

/** What is known of how long it runs. Only what a source states and somebody checked is said firmly, and flips by date. */
function termsOf(readers: Readers, recognition: Recognition, office: Office): TermView[] {
  const { end, product } = recognition;
  const words = (of: (reader: Reader) => string) => plain(readers, of);
  if (!end) {
    return [
      {
        tone: 'plain',
        title: words(({ t }) => t('verification.none')),
        lines: [words(({ t }) => t('verification.none.about'))],
      },
    ];
  }
  if (end.basis === 'rule') {
    const lines = [both(readers, (reader) => ruleLine(reader, recognition, end.day, office))];
    return [{ tone: 'warn', title: words(({ t }) => t('verification.unsure')), lines }];
  }
  if (product.facts.verification === 'unchecked') {
    const line = words((reader) => reader.t('award.unsure', { date: reader.date(end.day) }));
    return [{ tone: 'warn', title: words(({ t }) => t('verification.unsure')), lines: [line] }];
  }
  const basis = words((reader) => basisOf(reader, recognition));
  const lapsed: Omit<TermView, keyof Dated> = {
    tone: 'stop',
    title: words((reader) => reader.t('verification.lapsed', { date: reader.date(end.day) })),
    lines: [words(({ t }) => t('verification.lapsed.about')), basis],
  };
  const over = dayAfter(end.day);
  if (over <= readers.vi.site.day) return [lapsed];
  const running: Omit<TermView, keyof Dated> = {
    tone: 'ok',
    title: words((reader) => reader.t('verification.until', { date: reader.date(end.day) })),
    lines: [basis],
  };
  return spans(running, [{ from: over, value: lapsed }]).map(({ value, ...dated }) => ({ ...dated, ...value }));
}

/** How the last day is known. */
function basisOf(reader: Reader, recognition: Recognition): string {
  const { t } = reader;
  if (recognition.scheme === 'award') return t('verification.basis.day');
  const { decidedOn, validMonths, validUntil } = recognition.certificate;
  return validUntil || !decidedOn || !validMonths
    ? t('verification.basis.day')
    : t('verification.basis.term', { date: reader.date(decidedOn), months: validMonths });
}

/** What the wording of 2014 would mean for it: no verdict, for nobody compared that wording with today’s. */
function ruleLine(reader: Reader, recognition: Recognition, day: string, office: Office): Inline[] {
  const { t, site } = reader;
  const year = recognition.scheme === 'award' ? recognition.award.year : day;
  const law = t('verification.rule.law');
  const policy = site.find('policy', RULE.policy);
  const mark = reader.mark({ verification: 'unchecked', version: RULE.version });
  return [
    reader.text(`${t('verification.rule.given', { year })} `),
    policy ? reader.inlineLink(policy, law, reader.nearestAnchor(policy, RULE.anchor)) : reader.text(law),
    ...(mark ? [reader.text(' ('), { type: 'mark' as const, mark }, reader.text(')')] : []),
    reader.text(`, ${t('verification.rule.until', { date: reader.date(day) })} `),
    ...officeLink(reader, site.get('agency', office.agency)),
  ];
}

const officeLink = (reader: Reader, agency: AnyEntry): Inline[] => [reader.inlineLink(agency), reader.text('.')];

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
      both(readers, (reader) => placeLine(reader, place)),
    ),
    row(
      ({ t }) => t('verification.scheme'),
      plain(readers, ({ t }) => t(`verification.scheme.${recognition.scheme}`)),
    ),
    ...(recognition.scheme === 'award'
      ? [
          shortRow(
            ({ t }) => t('verification.level'),
            plain(readers, ({ t }) => t(`award.level.${recognition.award.level}`)),
          ),
          shortRow(
            ({ t }) => t('verification.year'),
            plain(readers, () => String(recognition.award.year)),
          ),
          row(
            ({ t }) => t('verification.round'),
            plain(readers, (reader) => roundLine(reader, recognition.round)),
          ),
        ]
      : [
          shortRow(
            ({ t }) => t('verification.stars'),
            plain(readers, (reader) => starsOf(reader, recognition.certificate) ?? reader.t('unknown')),
          ),
          shortRow(
            ({ t }) => t('verification.year'),
            plain(readers, (reader) => yearOf(reader, recognition.certificate) ?? reader.t('unknown')),
          ),
        ]),
    row(
      ({ t }) => t('verification.decision'),
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

/** As its source writes it, and today’s communes. The English does not repeat the Vietnamese. */
function placeLine(reader: Reader, place: Recognition['product']['facts']['place']): Inline[] {
  const parts = reader.place(place);
  if (reader.language === 'vi' || !place.asSourced || place.today.length === 0) return parts;
  return [reader.text(`${reader.t('place.today')} `), ...parts.slice(2)];
}

function roundLine(reader: Reader, round: Round | undefined): string {
  const { t } = reader;
  if (!round) return t('unknown');
  const { area, year, recognised } = round;
  const district = round.scheme === 'featured' ? round.district : undefined;
  const where =
    district ?? t(area === 'south' || area === 'country' ? `verification.round.${area}` : `province.${area}`);
  const line = t('verification.round.line', { area: where[0]!.toUpperCase() + where.slice(1), year });
  return recognised?.products ? `${line}: ${t('award.round', { total: recognised.products })}` : line;
}

function decisionLine(reader: Reader, recognition: Recognition): Inline[] {
  const of: Pick<Certificate, 'decidedOn' | 'decisionNumber'> & { decision?: Round['decision'] } =
    recognition.scheme === 'ocop' ? recognition.certificate : (recognition.round ?? recognition.award);
  const text = of.decision && reader.entry(of.decision);
  const signed = of.decidedOn ?? (text?.kind === 'policy' ? text.facts.signedOn : undefined);
  if (!text && !of.decisionNumber && !signed) return [reader.text(reader.t('unknown'))];
  return [
    ...(text
      ? [reader.inlineLink(text)]
      : [reader.text(of.decisionNumber ?? reader.t('verification.decision.noNumber'))]),
    ...(signed ? [reader.text(`, ${reader.t('verification.decided', { date: reader.date(signed) })}`)] : []),
  ];
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
