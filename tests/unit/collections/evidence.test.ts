import { describe, expect, test } from 'vitest';
import { isReference, isWordsReference } from '../../../src/collections/reference.ts';
import { entryFile, mistakes, recordFile } from '../support/files.ts';
import { facts } from '../support/front.ts';
import { figureFields } from '../support/site.ts';

const said = (fields: Record<string, unknown>) =>
  mistakes(entryFile('glossary', 'tu-a', 'vi', fields)).map(({ field, message }) => [field, message]);

describe('what was not read in the official text needs its version', () => {
  test('as a year, a month or a day', () => {
    for (const version of [2012, '2012-05', '2012-05-21'])
      expect(said({ verification: 'secondary', version })).toEqual([]);
  });

  test('or is refused, naming the field and the fix', () => {
    expect(said({ verification: 'secondary' })).toEqual([
      [
        'version',
        'Nguồn không phải văn bản gốc thì phải ghi năm hoặc ngày của bản đã đọc (version), ví dụ 2012. / A statement not read in the official text needs the year or day of the version read, for example 2012.',
      ],
    ]);
  });

  test('the rest does not', () => {
    for (const verification of ['official', 'unchecked']) expect(said({ verification })).toEqual([]);
  });

  test('holds for single provisions of a text too', () => {
    const provisions = { 'dieu-5': { verification: 'secondary', sources: ['nguon-a'] } };
    expect(mistakes(entryFile('policy', 'van-ban-a', 'vi', { provisions }))).toMatchObject([
      { field: 'provisions.dieu-5.version' },
    ]);
  });
});

test('there is no value for what must stay out', () => {
  expect(said({ verification: 'do-not-publish' })).toEqual([
    [
      'verification',
      'Mức kiểm chứng là official, secondary hoặc unchecked. / verification is official, secondary or unchecked.',
    ],
  ]);
});

describe('ids', () => {
  test('of entries and of words are told apart', () => {
    const { contact, offers } = facts('programme');
    expect([isReference(contact), isWordsReference(contact)]).toEqual([true, false]);
    expect([isReference(offers[0]?.id), isWordsReference(offers[0]?.id)]).toEqual([false, true]);
    expect(contact).toEqual({ collection: 'agencies', id: 'co-quan-a' });
    expect(offers[0]?.id).toEqual({ wordsId: 'duoc-gi' });
  });

  test('are no mere strings, nulls or lists', () => {
    for (const value of ['a', null, undefined, ['a'], { id: 'a' }])
      expect(isReference(value) || isWordsReference(value)).toBe(false);
  });
});

describe('a number', () => {
  test('that is a rule says which law', () => {
    const rule = figureFields({ nature: 'rule' });
    expect(mistakes(recordFile('figures', 'so-a', rule))).toMatchObject([
      {
        field: 'legalBasis',
        message:
          'Con số là quy định thì phải ghi căn cứ (legalBasis). / A number that is a rule needs its legal basis.',
      },
    ]);
    expect(mistakes(recordFile('figures', 'so-a', { ...rule, legalBasis: { policy: 'van-ban-a' } }))).toEqual([]);
  });

  test('that was counted needs none', () => {
    expect(mistakes(recordFile('figures', 'so-a', figureFields()))).toEqual([]);
  });
});
