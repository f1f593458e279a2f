import { expect, test } from 'vitest';
import { unusedSources } from '../../../../src/guards/content/unused.ts';
import { entryFile, parsed, sourceFile } from '../../support/files.ts';

test('a source that an entry names anywhere is used', () => {
  const provisions = { 'dieu-5': { verification: 'official', sources: ['nguon-b'] } };
  expect(unusedSources(parsed(sourceFile('nguon-a'), sourceFile('nguon-b'), entryFile('policy', 'van-ban-a', 'vi', { provisions })))).toEqual([]);
});

test('a source that nobody names is listed and stops nobody', () => {
  expect(unusedSources(parsed(sourceFile('nguon-a'), sourceFile('nguon-z'), entryFile('article', 'bai-a', 'vi', {})))).toEqual([
    {
      file: 'content/sources/nguon-z.yaml',
      severity: 'warning',
      message:
        'Không mục nào dùng nguồn này; thêm vào mục cần nó, hoặc bỏ tệp. / No entry names this source; add it where it belongs, or remove the file.',
    },
  ]);
});
