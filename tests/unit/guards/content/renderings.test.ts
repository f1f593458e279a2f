import { describe, expect, test } from 'vitest';
import { renderings } from '../../../../src/guards/content/renderings.ts';
import { entryFile, parsed } from '../../support/files.ts';

const term = (fields: Record<string, unknown>) => [
  entryFile('glossary', 'tu-a', 'vi', { title: 'Đơn vị thụ hưởng (của đề án)' }),
  entryFile('glossary', 'tu-a', 'en', { title: 'Beneficiary unit (of a project)', ...fields }),
];
const check = (vietnamese: string, english: string, fields: Record<string, unknown> = { alsoInEnglish: ['those helped'] }) =>
  renderings(
    parsed(...term(fields), entryFile('article', 'bai-a', 'vi', {}, vietnamese), entryFile('article', 'bai-a', 'en', {}, english)),
  );

describe('a section whose Vietnamese uses a term', () => {
  test('and whose English has none of its names is pointed at, with the names', () => {
    expect(check('## Một\n\nCác đơn vị thụ hưởng.\n', '## One {#mot}\n\nThe receivers.\n')).toEqual([
      {
        file: 'content/articles/bai-a/index.en.mdx',
        field: 'mot',
        severity: 'warning',
        message:
          'Đoạn tiếng Việt dùng “Đơn vị thụ hưởng”, đoạn tiếng Anh không có “Beneficiary unit”, “those helped”; dùng một tên trong số đó, hoặc thêm cách gọi vào alsoInEnglish của thuật ngữ. / The Vietnamese of this section uses “Đơn vị thụ hưởng”, the English has none of “Beneficiary unit”, “those helped”; use one of them, or add another name to alsoInEnglish of the term.',
      },
    ]);
  });

  test.each(['The beneficiary unit.', 'Some beneficiary-units.', 'A list of those helped.'])('is in order with “%s”', (english) => {
    expect(check('Đơn vị thụ hưởng.\n', `${english}\n`)).toEqual([]);
  });

  test('has its name in the plural of a word in -y', () => {
    expect(check('Đơn vị thụ hưởng.\n', 'The beneficiaries.\n', { alsoInEnglish: ['beneficiary'] })).toEqual([]);
  });

  test('is not helped by a name in another section', () => {
    expect(check('## Một\n\nĐơn vị thụ hưởng.\n\n## Hai\n', '## One {#mot}\n\n## Two {#hai}\n\nBeneficiary unit.\n')).toHaveLength(1);
  });
});

describe('what is left alone', () => {
  test('a term that does not say what else may stand for it', () => {
    expect(check('Đơn vị thụ hưởng.\n', 'The receivers.\n', {})).toEqual([]);
  });

  test('longer words, a section not yet translated, and a text without English', () => {
    expect(check('Đơn vị thụ hưởngs.\n', 'A.\n')).toEqual([]);
    expect(check('## Một\n\nĐơn vị thụ hưởng.\n', 'A.\n')).toEqual([]);
    expect(renderings(parsed(...term({ alsoInEnglish: [] }), entryFile('article', 'bai-a', 'vi', {}, 'Đơn vị thụ hưởng.\n')))).toEqual([]);
  });

  test('the words in which readers ask', () => {
    const asked = [
      entryFile('question', 'hoi-a', 'vi', { alsoAsked: ['đơn vị thụ hưởng là ai'] }),
      entryFile('question', 'hoi-a', 'en', { alsoAsked: ['who gets it'] }),
    ];
    expect(renderings(parsed(...term({ alsoInEnglish: [] }), ...asked))).toEqual([]);
  });
});
