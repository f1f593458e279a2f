import { describe, expect, test } from 'vitest';
import { compareStrings, interfaceStrings } from '../../../../src/guards/content/interface.ts';
import { folder } from '../../support/files.ts';

const files = { vi: 'content/ui/vi.json', en: 'content/ui/en.json' };
const compare = (vi: Record<string, string>, en: Record<string, string>) => compareStrings(vi, en, files);

describe('interface strings', () => {
  test('that stand in both languages with the same values are fine, in whatever order', () => {
    expect(compare({ a: 'Ngày {date} của {n}' }, { a: '{n} on {date}' })).toEqual([]);
  });

  test.each([
    [{ a: 'Một' }, {}, files.en],
    [{}, { a: 'One' }, files.vi],
    [{ a: 'Một' }, { a: ' ' }, files.en],
    [{ a: '' }, { a: 'One' }, files.vi],
  ])('%o and %o: the file that lacks words is named', (vi, en, file) => {
    expect(compare(vi as Record<string, string>, en as Record<string, string>)).toEqual([
      { file, field: 'a', message: 'Thiếu chữ cho “a”; thêm vào tệp này. / Words for “a” are missing; add them to this file.' },
    ]);
  });

  test('with different values are refused, naming both', () => {
    expect(compare({ a: 'Ngày {date}' }, { a: 'On {day}' })).toEqual([
      { file: files.en, field: 'a', message: '“a” dùng {day}, bản tiếng Việt dùng {date}. / “a” uses {day}, the Vietnamese {date}.' },
    ]);
    expect(compare({ a: 'Ngày {date}' }, { a: 'Today' })[0]?.message).toContain('“a” uses no value, the Vietnamese {date}.');
  });

  test('are read from the two files', () => {
    const root = folder({ [files.vi]: '{"a":"Một","b":"Hai"}', [files.en]: '{"a":"One"}' });
    expect(interfaceStrings(root)).toMatchObject([{ file: files.en, field: 'b' }]);
  });
});
