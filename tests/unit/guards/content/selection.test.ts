import { expect, test } from 'vitest';
import { CHAPTER, SHOWN_POINTS } from '../../../../src/domain/presenters/selection.ts';
import { selection } from '../../../../src/guards/content/selection.ts';
import { entryFile, parsed } from '../../support/files.ts';
import { expectBothLanguages } from '../../support/messages.ts';

const chapter = (ids: readonly string[], id = CHAPTER) =>
  parsed(
    entryFile('handbook', id, 'vi', {
      points: ids.map((point) => ({ id: point, ask: ['hoi-thu'], askWhom: 'co-quan-a' })),
      words: { 'hoi-thu': 'Hỏi thử?', ...Object.fromEntries(ids.map((point) => [point, 'Điều thử.'])) },
    }),
  );

test('a chapter that has every point that the page shows is fine, and so is a site without it', () => {
  expect(selection(chapter([...SHOWN_POINTS, 'diem-khac']))).toEqual([]);
  expect(selection(chapter(['diem-khac'], 'chuong-khac'))).toEqual([]);
  expect(selection([])).toEqual([]);
});

test('a point that the chapter lost is named with the fix', () => {
  const [lost = '', ...rest] = SHOWN_POINTS;
  const found = selection(chapter(rest));
  expect(found).toMatchObject([
    { file: `content/handbook/${CHAPTER}/index.vi.mdx`, field: 'points', message: expect.stringContaining(`“${lost}”`) as string },
  ]);
  expectBothLanguages(found[0]?.message ?? '');
});
