import type { Point } from '../../collections/handbook.ts';
import { say } from '../../collections/message.ts';
import { CHAPTER, SHOWN_POINTS } from '../../domain/presenters/selection.ts';
import { staticPath } from '../../domain/routes.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** The page of the selection shows points of its chapter and says none of them itself: the chapter keeps them. */
export function selection(parsed: readonly Parsed[]): Finding[] {
  const chapter = parsed.find(
    ({ file, id }) => isEntryFile(file) && file.kind === 'handbook' && file.lang === 'vi' && id === CHAPTER,
  );
  if (!chapter || !isEntryFile(chapter.file)) return [];
  const { file, yaml } = chapter.file;
  const known = (chapter.data['points'] as Point[]).map(({ id }) => id.wordsId);
  return SHOWN_POINTS.filter((id) => !known.includes(id)).map((id) => ({
    file,
    line: yaml.lineOf(['points']),
    field: 'points',
    message: lost(id),
  }));
}

const lost = (id: string) =>
  say(
    `Trang bình chọn (${staticPath('selection', 'vi')}) cần điều “${id}” của chương này; đặt lại điều ấy vào points, với đúng mã này.`,
    `The page of the selection (${staticPath('selection', 'en')}) shows the point “${id}” of this chapter; put it back into points, under this id.`,
  );
