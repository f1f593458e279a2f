import type { Dated } from '../domain/dated.ts';
import type { AnyEntry } from '../domain/entry.ts';
import { entryView } from '../domain/presenters/entry.ts';
import type { Place } from '../domain/presenters/frame.ts';
import type { Reader } from '../domain/presenters/reader.ts';
import { entryPath } from '../domain/routes.ts';
import type { BlockView, FactRow, NoticeView, RecordView, SourceView } from '../domain/view.ts';
import { toMarkdown } from '../rendering/markdown.ts';
import { inlineNodes, table as tableNode } from '../rendering/plain-form.ts';
import { el, type TreeNode, words } from '../rendering/tree.ts';

/** The page of an entry as Markdown: what it says, without the furniture around it. */
export function markdownTwin(reader: Reader, entry: AnyEntry, tree: TreeNode, place: Place): string {
  const { t, language } = reader;
  const view = entryView(reader, entry);
  const path = entryPath(entry.kind, entry.id, language);
  const asOf = t('asOf', { date: reader.date(reader.site.day) });
  const standing = [...view.badges.filter(isNow).map(({ text }) => text), asOf, view.checkedOn].join(' · ');
  const blocksAt = (where: BlockView['place']) =>
    view.blocks.filter((block) => block.place === where).flatMap(blockNodes);
  return toMarkdown(
    [
      el('h1', {}, [words(view.title)]),
      // State and day before anything that could be quoted without them.
      el('p', {}, [el('strong', {}, [words(standing)])]),
      ...view.notices.filter(isNow).map(noticeNode),
      el('p', {}, [words(view.eyebrow)]),
      el('p', {}, [words(view.summary)]),
      ...(view.read ? [el('p', {}, [words(view.read)])] : []),
      ...factNodes(reader, view.rows),
      ...blocksAt('before'),
      ...(tree.children ?? []),
      ...blocksAt('after'),
      heading('nguon', t('sources')),
      el('ul', {}, view.sources.map(sourceNode)),
      el('p', {}, [words(view.checked)]),
      el('hr', {}, []),
      el('p', {}, [words(`${t('files.page')}: `), el('a', { href: path }, [words(place.origin + path)])]),
    ],
    place,
  );
}

/** A file speaks for the day it was made: what holds from a later day is left out. */
const isNow = ({ from }: Dated) => from === undefined;

const heading = (id: string, text: string) => el('h2', { id }, [words(text)]);
const item = (children: TreeNode[]) => el('li', {}, children);

function noticeNode({ title, lines }: NoticeView): TreeNode {
  const [first, ...rest] = lines;
  return el('blockquote', {}, [
    el('p', {}, [el('strong', {}, [words(title)]), words(' '), ...inlineNodes(first ?? [])]),
    ...(rest.length > 0
      ? [
          el(
            'ul',
            {},
            rest.map((line) => item(inlineNodes(line))),
          ),
        ]
      : []),
  ]);
}

/** Labels and values; several values stand below their label. */
function factNodes(reader: Reader, rows: readonly FactRow[]): TreeNode[] {
  return rows.length === 0 ? [] : [el('h2', {}, [words(reader.t('facts'))]), rowList(rows)];
}

function rowList(rows: readonly FactRow[]): TreeNode {
  return el(
    'ul',
    {},
    rows.map(({ label, values }) => {
      const name = el('strong', {}, [words(`${label}:`)]);
      return values.length === 1
        ? item([name, words(' '), ...inlineNodes(values[0]!)])
        : item([
            name,
            el(
              'ul',
              {},
              values.map((value) => item(inlineNodes(value))),
            ),
          ]);
    }),
  );
}

function blockNodes({
  id,
  heading: text,
  intro,
  form,
  items,
  empty,
  table,
  groups = [],
  timeline,
  records = [],
  disputes,
}: BlockView): TreeNode[] {
  return [
    heading(id, text),
    ...(intro ? [el('p', {}, [words(intro)])] : []),
    ...records.flatMap(recordNodes),
    ...(timeline ? [timelineNode(timeline)] : []),
    ...(table
      ? [
          tableNode(
            table.columns,
            table.rows.map((row) => row.map(inlineNodes)),
          ),
        ]
      : []),
    ...(items.length === 0 && !table && empty ? [el('p', {}, [words(empty)])] : []),
    ...(form === 'lines'
      ? items.map((line) => el('p', {}, inlineNodes(line)))
      : items.length > 0
        ? [
            el(
              form === 'steps' ? 'ol' : 'ul',
              {},
              items.map((line) => item(inlineNodes(line))),
            ),
          ]
        : []),
    ...groups.flatMap((group) => [
      el('h3', {}, [words(group.heading)]),
      el(
        'ul',
        {},
        group.items.map((line) => item(inlineNodes(line))),
      ),
    ]),
    ...(disputes ? disputeNodes(disputes) : []),
  ];
}

function recordNodes({ heading: text, mark, rows, aside }: RecordView): TreeNode[] {
  return [
    el('h3', {}, [words(mark ? `${text} (${mark.text})` : text)]),
    rowList(rows),
    ...(aside ? [el('p', {}, [words(aside)])] : []),
  ];
}

function disputeNodes({ heading: text, intro, tables }: NonNullable<BlockView['disputes']>): TreeNode[] {
  return [
    el('h3', {}, [words(text)]),
    el('p', {}, [words(intro)]),
    ...tables.flatMap(({ what, columns, rows }) => [
      el('p', {}, [el('strong', {}, inlineNodes(what))]),
      tableNode(
        columns,
        rows.map(({ source, figure }) => [
          inlineNodes(source),
          inlineNodes([{ type: 'figure', figure, label: figure.name }]),
        ]),
      ),
    ]),
  ];
}

function timelineNode({ columns, rows }: NonNullable<BlockView['timeline']>): TreeNode {
  const [, date = '', event = ''] = columns;
  const row = (tag: string, cells: TreeNode[][]) =>
    el(
      'tr',
      {},
      cells.map((cell) => el(tag, {}, cell)),
    );
  return el('table', {}, [
    row('th', [[words(date)], [words(event)]]),
    ...rows.map((line) => row('td', [[words(line.date)], inlineNodes(line.event)])),
  ]);
}

function sourceNode({ title, publisher, href, detail }: SourceView): TreeNode {
  const name = words(title);
  return item([href ? el('a', { href }, [name]) : name, words(`${publisher && `, ${publisher}`} (${detail})`)]);
}
