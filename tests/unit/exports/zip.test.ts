import { expect, test } from 'vitest';
import { zip } from '../../../src/exports/zip.ts';
import { readZip } from '../../support/zip.ts';

const FILES = [
  { path: 'mimetype', content: 'application/epub+zip', stored: true },
  { path: 'Thư mục/đề án.txt', content: 'khuyến công '.repeat(100) },
  { path: 'rỗng.txt', content: '' },
];

test('an archive gives back what was put in, in its order', () => {
  expect(readZip(zip(FILES)).map(({ path, stored, content }) => [path, stored, content.toString('utf8')])).toEqual(
    FILES.map(({ path, stored = false, content }) => [path, stored, content]),
  );
});

test('what is stored stands at its place as it is: readers know an EPUB by its first bytes', () => {
  expect(Buffer.from(zip(FILES)).toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
});

test('the same files make the same archive', () => {
  expect(zip(FILES)).toEqual(zip(FILES));
});
