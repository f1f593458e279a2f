import { COLLECTION_OF } from '../../collections/kinds.ts';
import type { Clause, WordsReference } from '../../collections/reference.ts';
import { type Entry, wordsIn } from '../entry.ts';
import { inlineWords } from '../inline-words.ts';
import type { Language } from '../language.ts';
import { citation } from '../legal/citation.ts';
import type { BadgeView, FactRow, Inline, LinkView } from '../view.ts';
import { contactView, type ContactView, type Office } from './contact.ts';
import { isUnasked, openQuestions } from './open-questions.ts';
import { type AnswerLine, answerLines } from './own-answers.ts';
import { programmeBadges, programmeRows } from './programme-standing.ts';
import type { Reader } from './reader.ts';

/** How small the letters of the sheet must be for everything to fit on one side of A4. */
export type Density = 'roomy' | 'close' | 'dense' | 'tight' | 'tiny';

/** A sheet to print for one programme, to tick off, and to take to the office. */
export interface DossierView {
  title: string;
  /** Language of the title, where it is not the page's. */
  lang: Language | undefined;
  level: string;
  badges: BadgeView[];
  /** Whether an application can be made at all, and until when. */
  rows: FactRow[];
  /** The day of the data, and how well it was checked. */
  standing: string;
  who: Inline[][];
  prepare: Inline[][];
  steps: Inline[][];
  /** What only the office can answer: numbers by their name, and questions. */
  figures: Inline[][];
  open: Inline[][];
  /** Some condition is marked as one to ask about. */
  unsure: boolean;
  /** Where to file; empty where it is not known. */
  file: Inline[];
  contact: ContactView;
  /** "TT: Thông tư; NĐ: Nghị định", of those that stand on the sheet. */
  abbreviations: string | undefined;
  programme: LinkView;
  answers: AnswerLine[];
  density: Density;
}

/** Behind a condition that the office must judge. */
const UNSURE = ' (?)';

export function dossierView(reader: Reader, programme: Entry<'programme'>, office: Office): DossierView {
  const { facts } = programme;
  const { t } = reader;
  const { title, lang } = wordsIn(programme, reader.language);
  const line = ({ id, clause }: { id: WordsReference; clause?: Clause | undefined }): Inline[] => [
    reader.phrase(programme, id),
    ...(clause ? [reader.text(' ('), shortClause(reader, clause), reader.text(')')] : []),
  ];
  const { conditions, figures, others } = openQuestions(reader, programme);
  const unsure = conditions.length > 0;
  const lists = {
    who: facts.eligibility.map((condition) => [
      ...line(condition),
      ...(isUnasked(condition) ? [reader.text(UNSURE)] : []),
    ]),
    prepare: facts.prepare.map(line),
    steps: facts.steps.map((step) => [
      ...line(step),
      ...(step.agency ? [reader.text(' – '), reader.inlineLink(reader.entry(step.agency))] : []),
    ]),
    figures,
    open: [...others, ...(unsure ? [[reader.text(t('open.conditions'))]] : [])],
  };
  const named = [...facts.eligibility, ...facts.prepare, ...facts.steps].flatMap(({ clause }) => clause ?? []);
  return {
    title,
    lang: lang === reader.language ? undefined : lang,
    level: t(`programme.level.${facts.level}`),
    badges: programmeBadges(reader, programme),
    rows: programmeRows(reader, programme).slice(0, 2),
    standing: [
      t('asOf', { date: reader.date(reader.site.day) }),
      reader.mark(facts)?.text ?? t(`verification.${facts.verification}`),
    ].join(' · '),
    ...lists,
    unsure,
    file: facts.fileWith ? [reader.inlineLink(reader.entry(facts.fileWith))] : [],
    contact: contactView(reader, facts.contact, office),
    abbreviations: abbreviations(reader, named),
    programme: { ...reader.link(programme), text: t('dossier.programme'), lang: undefined },
    answers: answerLines(reader, programme),
    density: densityOf(Object.values(lists).flat()),
  };
}

/** How small the letters must be for so many lines: their length in signs counts, and what each takes beside. */
export function densityOf(lines: ReadonlyArray<readonly Inline[]>): Density {
  const signs = lines.reduce((sum, line) => sum + inlineWords(line).length + 40, 0);
  if (signs < 950) return 'roomy';
  if (signs < 1450) return 'close';
  if (signs < 2450) return 'dense';
  return signs < 3400 ? 'tight' : 'tiny';
}

/** A provision as papers name it: "khoản 4 Điều 8 TT 28/2018/TT-BTC". A section without a number is left to its text. */
export function shortClause(reader: Reader, clause: Clause): Inline {
  const policy = policyOf(reader, clause);
  const { number, leftBlank, documentType } = policy.facts;
  const name =
    number && !leftBlank.includes('number')
      ? `${reader.t(`documentType.short.${documentType}`)}\u00A0${number}`
      : reader.shortName(policy.facts, policy.words.vi.title);
  const place = clause.anchor && citation(clause.anchor, reader.language);
  const text = place ? `${place}${reader.language === 'vi' ? ' ' : ', '}${name}` : name;
  return reader.inlineLink(policy, text, reader.nearestAnchor(policy, clause.anchor));
}

/** What the short forms mean, each once; undefined where none differs from the name itself. */
function abbreviations(reader: Reader, clauses: readonly Clause[]): string | undefined {
  const { t } = reader;
  const types = new Set(clauses.map((clause) => policyOf(reader, clause).facts.documentType));
  const list = [...types]
    .map((type) => [t(`documentType.short.${type}`), t(`documentType.${type}`)])
    .flatMap(([short, name]) => (short === name ? [] : [`${short}: ${name?.toLowerCase()}`]));
  return list.length > 0 ? t('dossier.abbreviations', { list: list.join('; ') }) : undefined;
}

function policyOf(reader: Reader, { policy }: Clause): Entry<'policy'> {
  if (policy.collection !== COLLECTION_OF.policy) throw new Error('a clause names a policy');
  return reader.site.get('policy', policy.id);
}
