import { describe, expect, test } from 'vitest';
import { terms } from '../../../../src/guards/content/terms.ts';
import { entryFile, parsed } from '../../support/files.ts';

describe('two terms of one name', () => {
  test('in English are refused with file, field, and who has it', () => {
    const one = entryFile('glossary', 'tu-a', 'en', { title: 'Merger' });
    const two = entryFile('glossary', 'tu-b', 'en', { title: 'merger' });
    expect(terms(parsed(one, two))).toEqual([
      {
        file: 'content/glossary/tu-b/index.en.md',
        line: 2,
        field: 'title',
        message:
          '“merger” đã là tên của một thuật ngữ khác (content/glossary/tu-a/index.en.md); đặt tên khác, hoặc gộp hai mục. / “merger” already names another term (content/glossary/tu-a/index.en.md); choose another name, or join the two entries.',
      },
    ]);
  });

  test('in Vietnamese are refused too', () => {
    expect(terms(parsed(entryFile('glossary', 'tu-a', 'vi', { title: 'Từ' }), entryFile('glossary', 'tu-b', 'vi', { title: 'Từ' })))).toHaveLength(1);
  });

  test('are refused when it is an abbreviation', () => {
    const one = entryFile('glossary', 'tu-a', 'vi', { abbreviations: ['CCN'] });
    const two = entryFile('glossary', 'tu-b', 'vi', { abbreviations: ['KCN', 'CCN'] });
    expect(terms(parsed(one, two))).toMatchObject([{ file: 'content/glossary/tu-b/index.vi.md', field: 'abbreviations.1' }]);
  });
});

test('the two languages, and entries that are no terms, may share a name', () => {
  expect(
    terms(
      parsed(
        entryFile('glossary', 'tu-a', 'vi', { title: 'OCOP' }),
        entryFile('glossary', 'tu-a', 'en', { title: 'OCOP' }),
        entryFile('article', 'bai-a', 'en', { title: 'OCOP' }),
      ),
    ),
  ).toEqual([]);
});
