import type { AnyEntry } from '../domain/entry.ts';
import { awardLadder } from '../domain/presenters/award-ladder.ts';
import { citationLink } from '../domain/presenters/citation.ts';
import { pointView } from '../domain/presenters/point.ts';
import { provisionNote } from '../domain/presenters/provision.ts';
import type { Reader } from '../domain/presenters/reader.ts';
import { shares, supportByYear } from '../domain/presenters/result-charts.ts';
import { successionNotes, type WordsOf } from '../domain/presenters/succession.ts';
import type { FigureView, Inline, MarkView } from '../domain/view.ts';
import { el, type TreeNode, words } from './tree.ts';

/** Who reads, and the entry the text belongs to. */
export interface RenderContext {
  reader: Reader;
  entry: AnyEntry;
  /** The words of each provision of the Vietnamese text, for a text that has provisions. */
  wordsOf?: WordsOf | undefined;
}

interface Component {
  attribute: (name: string) => string;
  children: TreeNode[];
  inline: boolean;
}

type PlainForm = (component: Component, context: RenderContext) => TreeNode[];

/** What stands where the source leaves a blank: dots, as on paper. */
export const BLANK = '……';

/** What each prose component is where there is no page around it: in feeds, twins, files and side by side. */
const PLAIN_FORMS: Readonly<Record<string, PlainForm>> = {
  Figure: ({ attribute }, { reader }) => figureNodes(reader.figure(attribute('id'))),
  Blank: () => [words(BLANK)],
  Point: ({ attribute }, { reader, entry }) => {
    const point = pointView(reader, entry, attribute('id'));
    if (!point) return [];
    const lines = point.rows.map(({ label, values }) =>
      el('li', {}, [
        words(`${label}: `),
        ...values.flatMap((value, at) => [...(at > 0 ? [words('; ')] : []), ...inlineNodes(value)]),
      ]),
    );
    return [
      el('div', { className: ['point'] }, [
        el('p', {}, [el('strong', {}, inlineNodes([point.words]))]),
        ...(lines.length > 0 ? [el('ul', {}, lines)] : []),
      ]),
    ];
  },
  Shares: ({ attribute }, { reader }) => {
    const { name, columns, rows } = shares(reader, attribute('total'), attribute('parts').trim().split(/\s+/));
    return [
      el('p', {}, [words(name)]),
      table(
        columns,
        rows.map((row) => [[words(row.name)], inlineNodes(row.words), [words(row.share)]]),
      ),
    ];
  },
  ResultsByYear: (_, { reader }) => {
    const chart = supportByYear(reader);
    if (!chart) return [];
    return [
      table(
        chart.columns,
        chart.rows.map((row) => [[words(String(row.year))], inlineNodes(row.words)]),
      ),
    ];
  },
  AwardLadder: (_, { reader }) => {
    const { columns, steps } = awardLadder(reader);
    return [
      table(
        columns,
        steps.map((step) => [
          [words(step.name)],
          inlineNodes(step.who),
          inlineNodes(step.when),
          [words(step.countInWords)],
        ]),
      ),
    ];
  },
  LetterHead: ({ children }) => [el('div', { className: ['letter-head'] }, children)],
  LetterClosing: ({ children }) => [el('div', { className: ['letter-closing'] }, children)],
  LetterSignature: ({ children }) => [el('div', { className: ['letter-signature'] }, children)],
  Citation: ({ attribute, children }, { reader, entry }) => {
    const [number, year, province, anchor] = ['number', 'year', 'province', 'anchor'].map(attribute);
    const link = citationLink(reader, entry, { number, year, province, anchor });
    return link ? [el('a', { href: link.href }, children)] : children;
  },
  // Files and feeds have no tips, and a glossary link at every other word would only be in the way.
  Term: ({ children }) => children,
  // A file is copied from as it is.
  ProvisionCite: () => [],
  ProvisionNote: ({ attribute, inline }, { reader, entry, wordsOf }) => {
    const anchor = attribute('anchor');
    const note = provisionNote(reader, entry, anchor);
    const today = wordsOf ? successionNotes(reader, entry, anchor, wordsOf) : [];
    const label = reader.text(`${reader.t('succession.label')}: `);
    const answers = today.length > 0 ? [label, ...today.flatMap((line) => [...line, reader.text(' ')])] : undefined;
    return [note?.words, answers].flatMap((parts) => {
      if (!parts) return [];
      const small = el('small', { className: ['provision-note'] }, inlineNodes(parts));
      return [inline ? small : el('p', { className: ['provision-note'] }, [small])];
    });
  },
};

/** The tree with every prose component in its plain form: HTML that needs no script and no style of a page. */
export function resolved(node: TreeNode, context: RenderContext): TreeNode {
  return { ...node, ...(node.children ? { children: node.children.flatMap((child) => resolve(child, context)) } : {}) };
}

function resolve(node: TreeNode, context: RenderContext): TreeNode[] {
  const whole = resolved(node, context);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [whole];
  const name = node.name ?? '';
  const attribute = (wanted: string) => String(node.attributes?.find((given) => given.name === wanted)?.value ?? '');
  const form = PLAIN_FORMS[name];
  if (form) {
    return form({ attribute, children: whole.children ?? [], inline: node.type === 'mdxJsxTextElement' }, context);
  }
  // What is no component is HTML that authors may write: br, sub, abbr.
  const properties = Object.fromEntries(
    (node.attributes ?? []).map((given) => [given.name ?? '', given.value ?? true]),
  );
  return [el(name, properties, whole.children ?? [])];
}

/** Names of the components that have a plain form. */
export const PLAIN_NAMES: readonly string[] = Object.keys(PLAIN_FORMS);

/** Running text as nodes. */
export function inlineNodes(parts: readonly Inline[]): TreeNode[] {
  return parts.flatMap((part): TreeNode[] => {
    switch (part.type) {
      case 'text':
        return [part.lang ? el('span', { lang: part.lang }, [words(part.text)]) : words(part.text)];
      case 'link':
        return [
          el('a', { href: part.href, ...(part.lang ? { lang: part.lang } : {}) }, [words(part.text)]),
          ...(part.note ? [words(` ${part.note}`)] : []),
        ];
      case 'figure':
        return figureNodes(part.figure);
      case 'mark':
        return [markNode(part.mark)];
      // A file speaks for the day it was made.
      case 'dated':
        return part.from ? [] : inlineNodes(part.of);
      case 'line':
        return [words(' – '), ...inlineNodes(part.of)];
    }
  });
}

/** A number with what it is per, and its mark in small print. */
function figureNodes({ value, per, mark }: FigureView): TreeNode[] {
  const number = words([value, per].filter(Boolean).join(' '));
  return mark ? [number, words(' '), markNode(mark)] : [number];
}

const markNode = ({ verification, text }: MarkView): TreeNode =>
  el('small', { className: verification === 'unchecked' ? ['mark', 'mark-unchecked'] : ['mark'] }, [
    words(`(${text})`),
  ]);

/** A table whose first column names its rows. */
export function table(columns: readonly string[], rows: ReadonlyArray<TreeNode[][]>): TreeNode {
  return el('table', {}, [
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
      rows.map((row) =>
        el(
          'tr',
          {},
          row.map((cell, index) => el(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, cell)),
        ),
      ),
    ),
  ]);
}
