import { expect, test } from 'vitest';
import { leaflets } from '../../../../src/guards/content/leaflets.ts';
import { entryFile, parsed, proses } from '../../support/files.ts';

const long = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');
const check = (body: string, summary = 'Tóm tắt.') => {
  const file = entryFile('leaflet', 'a', 'vi', { summary }, body);
  return leaflets(parsed(file), proses(file));
};
const sentences = (body: string, summary?: string) => check(body, summary).map(({ message }) => message.split(/[;:]/)[0]);

test('a leaflet with a front and a back is fine, in either language', () => {
  expect(check('## Trước\n\nMột.\n\n---\n\n## Sau\n\nHai.\n')).toEqual([]);
  const english = entryFile('leaflet', 'a', 'en', { audience: 'x' }, 'Front.\n\n***\n\nBack.\n');
  expect(leaflets(parsed(english), proses(english))).toEqual([]);
});

test('one that is not parted says how to part it', () => {
  expect(check('Một.\n\nHai.\n')).toMatchObject([
    { file: 'content/leaflets/a/index.vi.mdx', message: expect.stringContaining('đặt một dòng chỉ có “---”') },
  ]);
  // Right below words the line makes them a heading.
  expect(sentences('Một.\n---\n\nHai.\n')).toEqual(['Tờ rơi chưa chia mặt trước, mặt sau']);
});

test('a second line is refused with its own line', () => {
  const [first] = check('Một.\n\n---\n\nHai.\n');
  const [second, ...rest] = check('Một.\n\n---\n\nHai.\n\n---\n\nBa.\n');
  expect([first, rest]).toEqual([undefined, []]);
  expect(second).toMatchObject({ message: expect.stringContaining('chỉ có hai mặt') });
  expect(second!.line).toBe(proses(entryFile('leaflet', 'a', 'vi', { summary: 'Tóm tắt.' }, 'x'))[0]!.entry.bodyLine + 6);
});

test('one inside a list does not part the sides', () => {
  expect(sentences('Một.\n\n---\n\n- Hai\n\n  ---\n\n  Ba\n')).toEqual(['Dòng “---” này nằm trong danh sách hay đoạn trích']);
});

test('each side has 190 words at most, the front with the summary', () => {
  expect(sentences(`${long(188)}\n\n---\n\n${long(190)}\n`, 'Tóm tắt.')).toEqual([]);
  expect(sentences(`${long(189)}\n\n---\n\n${long(191)}\n`, 'Tóm tắt.')).toEqual([
    'Mặt trước dài 191 tiếng (kể cả tóm tắt), nhiều nhất là 190',
    'Mặt sau dài 191 tiếng, nhiều nhất là 190',
  ]);
});

test('other kinds may be as long as they like', () => {
  const chapter = entryFile('handbook', 'a', 'vi', {}, `${long(500)}\n`);
  expect(leaflets(parsed(chapter), proses(chapter))).toEqual([]);
});
