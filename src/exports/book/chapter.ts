import type { Dated } from '../../domain/dated.ts';
import { type Entry, wordsIn } from '../../domain/entry.ts';
import { lawLine } from '../../domain/presenters/point.ts';
import { noticesOf } from '../../domain/presenters/notices.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import type { NoticeView } from '../../domain/view.ts';
import { inlineNodes } from '../../rendering/plain-form.ts';
import { el, type TreeNode, words } from '../../rendering/tree.ts';
import type { BookSources } from './sources.ts';

/** All that stands below the title of a chapter. */
export function chapterNodes(
  reader: Reader,
  chapter: Entry<'handbook'>,
  body: TreeNode,
  sources: BookSources,
): TreeNode[] {
  const { t } = reader;
  const { summary, audience, easy = [] } = wordsIn(chapter, reader.language);
  const { facts } = chapter;
  return [
    ...(audience
      ? [el('p', { className: ['lead'] }, [el('strong', {}, [words(`${t('handbook.audience')}: `)]), words(audience)])]
      : []),
    el('div', { className: ['in-short'] }, [el('p', {}, [words(summary)])]),
    ...noticesOf(reader, chapter).filter(isNow).map(noticeNode),
    ...(easy.length > 0
      ? [
          el('div', { className: ['easy'] }, [
            label(t('book.easy')),
            ...easy.map((sentence) => el('p', {}, [words(sentence)])),
          ]),
        ]
      : []),
    ...(body.children ?? []),
    el('h2', { id: 'can-cu' }, [words(t('legalBasis'))]),
    el(
      'ul',
      {},
      facts.legalBasis.map((clause) => el('li', {}, inlineNodes(lawLine(reader, clause)))),
    ),
    el('p', { className: ['small'] }, [words(`${reader.checked(facts)}. `), ...sources.named(facts.sources)]),
  ];
}

/** A book speaks for its day: what holds from a later day is left out. */
const isNow = ({ from }: Dated) => from === undefined;

const label = (text: string) => el('p', { className: ['panel-label'] }, [words(text)]);

function noticeNode({ title, lines }: NoticeView): TreeNode {
  return el('div', { className: ['notice'] }, [label(title), ...lines.map((line) => el('p', {}, inlineNodes(line)))]);
}
