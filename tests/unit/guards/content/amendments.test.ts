import { expect, test } from 'vitest';
import { amendments } from '../../../../src/guards/content/amendments.ts';
import type { EntryFile } from '../../../../src/guards/content.ts';
import { entryFile, mistakes, parsed, proses } from '../../support/files.ts';

const change = (target: string, rest: object = {}) => ({ type: 'amends', target, verification: 'official', ...rest });
const text = (id: string, fields: object, body = '## Điều 5. A\n\n1. x\n') => entryFile('policy', id, 'vi', { ...fields }, body);
const check = (...files: EntryFile[]) => amendments(parsed(...files), proses(...files));
const A = text('van-ban-a', {});

test('changes that hold together are fine', () => {
  const b = text('van-ban-b', {
    signedOn: '2021-05-01',
    changes: [change('van-ban-a', { provisions: ['dieu-5-khoan-1'], by: 'dieu-5', from: '2021-05-01' })],
  });
  expect(check(A, b)).toEqual([]);
});

test('a provision that the changed text does not have is refused with line, field and the fix', () => {
  const b = text('van-ban-b', { changes: [change('van-ban-a', { provisions: ['dieu-5', 'dieu-99'] })] });
  const [finding, ...more] = check(A, b);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    file: 'content/policies/van-ban-b/index.vi.mdx',
    field: 'changes.0.provisions.1',
    message:
      'van-ban-a không có “dieu-99”; sửa neo, hoặc thêm điều, khoản ấy vào van-ban-a (một dòng ghi chưa tóm lược cũng được). / van-ban-a has no “dieu-99”; correct the anchor, or add that provision to van-ban-a (a line saying that it is not yet digested will do).',
  });
  expect(b.source.split('\n')[finding!.line! - 1]).toContain('dieu-99');
});

test('so is a changing provision that the text itself does not have', () => {
  const [finding] = check(A, text('van-ban-b', { changes: [change('van-ban-a', { by: 'dieu-7' })] }));
  expect(finding).toMatchObject({ field: 'changes.0.by', message: expect.stringContaining('không có “dieu-7”') });
});

test('a change older than the text that makes it is refused', () => {
  const [finding] = check(A, text('van-ban-b', { signedOn: '2021-05', changes: [change('van-ban-a', { from: '2021-04-30' })] }));
  expect(finding?.message).toContain('Thay đổi có hiệu lực 2021-04-30, trước khi văn bản này được ký (2021-05)');
});

test('a text that takes effect before it was signed is refused', () => {
  const [finding] = mistakes(text('van-ban-a', { signedOn: '2021-05-01', effectiveFrom: '2021-04-30' }));
  expect(finding).toMatchObject({
    field: 'effectiveFrom',
    message: expect.stringContaining('Ngày có hiệu lực đứng trước ngày ký; kiểm tra hai ngày.'),
  });
});

test('a digest that does not say where the official text is is refused, with the way out', () => {
  const [finding] = mistakes(text('van-ban-a', { officialUrlUnknown: undefined }));
  expect(finding).toMatchObject({
    field: 'officialUrl',
    message: expect.stringContaining('Bản tóm lược phải dẫn tới văn bản gốc: ghi officialUrl; chưa biết địa chỉ thì ghi'),
  });
  expect(mistakes(text('van-ban-a', { officialUrlUnknown: undefined, officialUrl: 'https://vidu.invalid/' }))).toEqual([]);
  expect(mistakes(text('van-ban-a', { officialUrlUnknown: undefined, edition: 'verbatim' }))).toEqual([]);
});

test.each([
  ['itself', [['a', 'a']], 'van-ban-a → van-ban-a'],
  ['one that replaces it', [['a', 'b'], ['b', 'a']], 'van-ban-a → van-ban-b → van-ban-a'],
  ['one at the end of a chain', [['a', 'b'], ['b', 'c'], ['c', 'a']], 'van-ban-a → van-ban-b → van-ban-c → van-ban-a'],
])('a text that replaces %s is refused', (_, replacements, way) => {
  const files = (replacements as string[][]).map(([id, target]) =>
    text(`van-ban-${id}`, { changes: [change(`van-ban-${target}`, { type: 'replaces' })] }),
  );
  const found = check(...files);
  expect(found).toHaveLength(files.length);
  expect(found[0]?.message).toContain(`Vòng thay thế: ${way}.`);
});

test('two texts that amend each other are no circle', () => {
  expect(check(text('van-ban-a', { changes: [change('van-ban-b')] }), text('van-ban-b', { changes: [change('van-ban-a')] }))).toEqual([]);
});
