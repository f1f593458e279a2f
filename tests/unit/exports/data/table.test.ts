import { expect, test } from 'vitest';
import { column, csv } from '../../../../src/exports/data/table.ts';
import { tableMetadata } from '../../../../src/exports/data/table-metadata.ts';
import { readCsv } from '../../../support/csv.ts';

const words = column<string>('words', 'Lời.', 'Words.', (row) => row);

test('a table begins with a byte order mark and names its columns', () => {
  expect(csv([words], ['bún'])).toBe('\uFEFFwords\r\nbún\r\n');
});

test.each(['Mức "trần", theo bản 2018', 'hai\ndòng', 'a,b', ''])('any words read back: %j', (cell) => {
  expect(readCsv(csv([words, words], [cell]))).toEqual([
    ['words', 'words'],
    [cell, cell],
  ]);
});

test.each(['=1+1', '+84', '-5', '@a', '=HYPERLINK("http://vidu.invalid","a,b")'])(
  'words that a spreadsheet would reckon with become words: %s',
  (cell) => {
    expect(readCsv(csv([words], [cell]))[1]).toEqual([`'${cell}`]);
  },
);

test('numbers stay numbers, what is not known is empty, and several values share a cell', () => {
  const number = column<null>('number', 'Số.', 'Number.', () => -1.5, { type: 'number' });
  const unknown = column<null>('unknown', 'Chưa biết.', 'Not known.', () => null);
  const no = column<null>('no', 'Không.', 'No.', () => false, { type: 'boolean' });
  const several = column<null>('several', 'Nhiều.', 'Several.', () => ['a', 'b'], { several: true });
  expect(readCsv(csv([number, unknown, no, several], [null]))[1]).toEqual(['-1.5', '', 'false', 'a|b']);
});

test('what columns mean is told in both languages', () => {
  const both = { vi: 'Thử', en: 'Test' };
  const about = {
    address: 'https://vidu.invalid/a.csv',
    title: both,
    note: both,
    licence: { url: 'b' },
    day: '2026-06-01',
  };
  expect(tableMetadata([words], about)).toMatchObject({
    url: 'https://vidu.invalid/a.csv',
    tableSchema: {
      columns: [
        {
          name: 'words',
          datatype: 'string',
          'dc:description': [
            { '@value': 'Lời.', '@language': 'vi' },
            { '@value': 'Words.', '@language': 'en' },
          ],
        },
      ],
    },
  });
});
