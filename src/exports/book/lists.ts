import type { Figure } from '../../collections/figure.ts';
import type { AnyEntry } from '../../domain/entry.ts';
import { glossaryView } from '../../domain/presenters/glossary.ts';
import { type QuestionView, topicViews } from '../../domain/presenters/question.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import { inlineNodes } from '../../rendering/plain-form.ts';
import { el, type TreeNode, words } from '../../rendering/tree.ts';
import type { BookSources } from './sources.ts';

/** Bodies of entries, by kind and id. */
export type BodyOf = (entry: AnyEntry) => TreeNode;

const small = (nodes: TreeNode[]) => el('p', { className: ['small'] }, nodes);

/** Questions and answers under the headings of their topics. */
export function questionNodes(reader: Reader, bodyOf: BodyOf, sources: BookSources): TreeNode[] {
  return topicViews(reader).flatMap(({ id, heading, questions }) => [
    el('h2', { id }, [words(heading)]),
    ...questions.flatMap((view) => questionNode(reader, view, bodyOf, sources)),
  ]);
}

function questionNode(reader: Reader, view: QuestionView, bodyOf: BodyOf, sources: BookSources): TreeNode[] {
  const entry = reader.site.get('question', view.id);
  const spoken = view.lang ? { lang: view.lang } : {};
  return [
    el('h3', { id: view.id, ...spoken }, [words(view.question)]),
    el('p', { className: ['answer'], ...spoken }, [words(view.answer)]),
    ...(bodyOf(entry).children ?? []),
    ...view.lines.map(({ label, of }) => small([el('strong', {}, [words(`${label}: `)]), ...inlineNodes(of)])),
    small([words(`${view.checked}. `), ...sources.named(entry.facts.sources)]),
  ];
}

/** Every term by the alphabet of the language. */
export function glossaryNodes(reader: Reader, sources: BookSources): TreeNode[] {
  return glossaryView(reader).terms.flatMap((term) => {
    const entry = reader.site.get('glossary', term.id);
    const spoken = term.lang ? { lang: term.lang } : {};
    const also = [
      ...(term.counterpart ? [el('span', { lang: term.counterpart.lang }, [words(term.counterpart.text)])] : []),
      ...term.abbreviations.map(words),
    ];
    return [
      el('h3', { id: term.id, ...spoken }, [words(term.title)]),
      ...(also.length > 0 ? [small(also.flatMap((node, at) => (at > 0 ? [words(' · '), node] : [node])))] : []),
      el('p', spoken, [words(term.summary)]),
      ...term.lines.map((line) => small(inlineNodes(line))),
      small([words(`${term.checked}. `), ...sources.named(entry.facts.sources)]),
    ];
  });
}

/** Every number that is a rule, with its basis, the version read and how well it was checked. */
export function figureNodes(reader: Reader, sources: BookSources): TreeNode[] {
  const { t, site, language } = reader;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const rules = [...site.figures.entries()].filter(([, { nature }]) => nature === 'rule');
  if (rules.length === 0) return [];
  const named = rules
    .map(([id, figure]) => ({ id, figure, law: figure.legalBasis?.policy.id ?? '' }))
    .sort((a, b) => compare(a.law, b.law) || compare(a.figure.name[language], b.figure.name[language]));
  const columns = [t('book.figures.name'), t('book.figures.value'), t('point.law'), t('book.figures.checked')];
  return [
    el('table', {}, [
      el('thead', {}, [
        el(
          'tr',
          {},
          columns.map((column) => el('th', { scope: 'col' }, [words(column)])),
        ),
      ]),
      el(
        'tbody',
        {},
        named.map(({ id, figure }) => figureRow(reader, id, figure, sources)),
      ),
    ]),
  ];
}

function figureRow(reader: Reader, id: string, figure: Figure, sources: BookSources): TreeNode {
  const { name } = reader.figure(id);
  return el('tr', {}, [
    el('td', {}, [words(name)]),
    el('td', {}, inlineNodes([{ type: 'figure', figure: reader.figure(id), label: name }])),
    el('td', {}, figure.legalBasis ? inlineNodes([reader.clause(figure.legalBasis)]) : []),
    // Its mark says the version and how well it was checked.
    el('td', {}, [
      words(`${reader.t('checked.on', { date: reader.date(figure.checkedOn) })}. `),
      ...sources.named(figure.sources),
    ]),
  ]);
}
