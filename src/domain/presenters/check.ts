import { PROGRAMME_LEVELS } from '../../collections/programme.ts';
import { ACTIVITIES, ASPECTS, type Choice } from '../../collections/situation.ts';
import type { Criterion } from '../../collections/support-rule.ts';
import type { Entry } from '../entry.ts';
import { dossierPath } from '../routes.ts';
import { rulesOf } from '../support/of-site.ts';
import { type Question, QUESTIONS } from '../support/questions.ts';
import type { SupportRules } from '../support/rules.ts';
import type { BadgeView, Inline, LinkView, MarkView } from '../view.ts';
import { choiceWords } from './choice-words.ts';
import { offerItems, programmeLine } from './programme-offers.ts';
import { programmeBadges } from './programme-standing.ts';
import type { Reader } from './reader.ts';

/** One question on its screen. */
export interface QuestionView {
  id: Question;
  /** The question itself. */
  text: string;
  hint: string;
  /** How it is answered: several of the choices, one of them, or a sum. */
  form: 'several' | 'one' | 'sum';
  choices: Array<{ value: string; text: string }>;
}

/** A condition as a row of the decision table. */
export interface ConditionView {
  id: string;
  /** What it is about: "Người xin hỗ trợ". */
  about: string;
  /** Answers that meet it, and those the text leaves open. */
  fits: string[];
  open: string[];
  clause: Inline | undefined;
  mark: MarkView | undefined;
}

/** A line with the provision behind it. */
export interface LawLine {
  id: string;
  line: Inline[];
}

/** One programme in the decision table. */
export interface DecisionView {
  id: string;
  link: LinkView;
  badges: BadgeView[];
  conditions: ConditionView[];
  /** Conditions that nobody is asked for. */
  seen: LawLine[];
  offers: LawLine[];
  dossier: LinkView;
}

/** Programmes of one level. */
export interface DecisionGroup {
  id: string;
  heading: string;
  decisions: DecisionView[];
}

/** The checker: its questions, the decision table, and the rules for the reader's device. */
export interface CheckView {
  questions: QuestionView[];
  groups: DecisionGroup[];
  rules: SupportRules[];
}

/** Everything the checker shows and reckons with. */
export function checkView(reader: Reader): CheckView {
  const { site, t } = reader;
  const programmes = site.of('programme');
  return {
    questions: QUESTIONS.map((question) => questionView(reader, question)),
    groups: PROGRAMME_LEVELS.flatMap((level) => {
      const decisions = programmes
        .filter(({ facts }) => facts.level === level)
        .map((programme) => decisionView(reader, programme));
      return decisions.length > 0 ? [{ id: level, heading: t(`programme.level.${level}`), decisions }] : [];
    }),
    rules: programmes.map((programme) => rulesOf(site, programme)),
  };
}

function questionView({ t }: Reader, id: Question): QuestionView {
  const head = { id, text: t(`check.question.${id}`), hint: t(`check.hint.${id}`) };
  if (id === 'cost') return { ...head, form: 'sum', choices: [] };
  if (id === 'needs')
    return {
      ...head,
      form: 'several',
      choices: ACTIVITIES.map((value) => ({ value, text: t(`programme.activity.${value}`) })),
    };
  return { ...head, form: 'one', choices: ASPECTS[id].map((value) => ({ value, text: t(choiceWords(id, value)) })) };
}

function decisionView(reader: Reader, programme: Entry<'programme'>): DecisionView {
  const { facts } = programme;
  return {
    id: programme.id,
    link: reader.link(programme),
    badges: [...programmeBadges(reader, programme), ...reader.uncheckedBadge(facts)],
    conditions: facts.eligibility.flatMap((criterion) => conditionView(reader, criterion)),
    seen: facts.eligibility
      .filter(({ aspect }) => !aspect)
      .map((criterion) => ({ id: criterion.id.wordsId, line: programmeLine(reader, programme, criterion) })),
    offers: offerItems(reader, programme).map((line, at) => ({ id: facts.offers[at]!.id.wordsId, line })),
    dossier: { href: dossierPath(programme.id, reader.language), text: reader.t('check.dossier') },
  };
}

function conditionView(reader: Reader, criterion: Criterion): ConditionView[] {
  const { id, aspect, is = [], open, clause, verification, version } = criterion;
  if (!aspect) return [];
  const others = ASPECTS[aspect].filter((choice) => !is.includes(choice));
  const words = (choices: readonly Choice[]) => choices.map((choice) => reader.t(choiceWords(aspect, choice)));
  return [
    {
      id: id.wordsId,
      about: reader.t(`situation.${aspect}`),
      fits:
        open.length === 0 && is.length > others.length + 3
          ? [reader.t('check.table.except', { choices: words(others).join('; ') })]
          : words(is),
      open: words(open),
      clause: clause && reader.clause(clause),
      mark: verification && reader.mark({ verification, version }),
    },
  ];
}
