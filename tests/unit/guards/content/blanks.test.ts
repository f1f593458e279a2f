import { expect, test } from 'vitest';
import { blanks, withoutBlanks } from '../../../../src/guards/content/blanks.ts';
import { entryFile, recordFile } from '../../support/files.ts';
import { expectBothLanguages } from '../../support/messages.ts';
import { roundFields } from '../../support/site.ts';

const product = entryFile(
  'product',
  'san-pham-a',
  'vi',
  '---\ntitle: ĐIỀN tên\nsummary: Bánh.\nawards:\n  - year: ĐIỀN năm # 2020\n---\n\nViết (ĐIỀN gì đó).\n',
);
const content = (...entries: [typeof product, ...(typeof product)[]]) => ({ entries, records: [], findings: [] });

test('each place of a template that was not filled in is named, with the fix', () => {
  const found = blanks(content(product));
  expect(found.map(({ line, field }) => [line, field])).toEqual([
    [2, 'title'],
    [5, 'awards.0.year'],
    [8, undefined],
  ]);
  expect(found[1]?.message).toBe(
    '“ĐIỀN năm” là chữ của mẫu; thay bằng điều nguồn nói, hoặc bỏ cả dòng nếu nguồn không nói. / “ĐIỀN năm” is left from the template; write what the source says, or remove the line where it says nothing.',
  );
  for (const { message } of found) expectBothLanguages(message);
});

test('English words and records are looked at too', () => {
  const english = entryFile('product', 'san-pham-a', 'en', { title: 'FILL IN name' });
  const round = recordFile('rounds', 'ky-a', roundFields({ year: 'ĐIỀN năm' }));
  expect(blanks({ ...content(english), records: [round] })).toHaveLength(2);
});

test('words that only look like it are left alone', () => {
  expect(blanks(content(entryFile('product', 'a', 'vi', { title: 'Bánh xã Điền Hải', summary: 'Fill in the form.' })))).toEqual([]);
});

test('what the schema says of the same line is not said twice', () => {
  const open = blanks(content(product));
  const [file, message] = [product.file, 'x'];
  expect(withoutBlanks([{ file, line: 5, message }, { file, line: 6, message }, { file: 'b', line: 5, message }], open)).toHaveLength(2);
});
