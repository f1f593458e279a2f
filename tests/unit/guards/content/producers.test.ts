import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { RecordFile } from '../../../../src/guards/content.ts';
import { producers } from '../../../../src/guards/content/producers.ts';
import { readYaml } from '../../../../src/guards/front-matter.ts';
import { entryFile, parsed } from '../../support/files.ts';
import { expectBothLanguages } from '../../support/messages.ts';

const product = (id: string, producer?: string) => entryFile('product', id, 'vi', producer ? { producer } : {});
const project = (id: string, beneficiary: string) => entryFile('project', id, 'vi', { beneficiary });
const reason = 'Nguồn nói rõ.';

/** The lines of `content/producers.yaml`. */
function lines(...all: object[]): RecordFile[] {
  const yaml = readYaml(stringify(all));
  return (yaml.data as unknown[]).map((data, at) => ({
    ...{ collection: 'producers', id: String(at), file: 'content/producers.yaml', yaml, data, line: yaml.lineOf([at]) },
  }));
}

test('makers of different names, and words that name nobody, stand', () => {
  const files = [
    product('a', 'Hợp tác xã Sen Việt'),
    product('b', 'Công ty TNHH xuất nhập khẩu Hương Sen Việt'),
    product('c', 'Hợp tác xã Sen Việt'),
    product('d', 'Làng nghề Sen Việt'),
    product('e'),
    project('f', 'Công ty Cổ phần Sen Đại Việt'),
  ];
  expect(producers(parsed(...files))).toEqual([]);
});

test('a maker named in two ways is refused, and both files and the fix are named', () => {
  const [finding, ...rest] = producers(
    parsed(product('a', 'Hợp tác xã Đông Nghi'), project('b', 'HTX Nông nghiệp Đông Nghi')),
  );
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ file: 'content/projects/b/index.vi.mdx', field: 'beneficiary' });
  for (const words of ['content/products/a/index.vi.mdx', 'content/producers.yaml', 'alsoWritten', 'otherThan'])
    expect(finding?.message).toContain(words);
  expectBothLanguages(finding?.message ?? '');
});

test.each([
  { name: 'Hợp tác xã Đông Nghi', alsoWritten: ['HTX Nông nghiệp Đông Nghi'], reason },
  { name: 'Hợp tác xã Đông Nghi', otherThan: ['HTX Nông nghiệp Đông Nghi'], reason },
])('a line that says what they are settles it: %o', (line) => {
  const files = [product('a', 'Hợp tác xã Đông Nghi'), product('b', 'HTX Nông nghiệp Đông Nghi')];
  expect(producers(parsed(...files, ...lines(line)))).toEqual([]);
});

test('a third way is refused also where two are settled', () => {
  const files = [product('a', 'Hợp tác xã A'), product('b', 'HTX A'), product('c', 'Cơ sở A')];
  const line = { name: 'Hợp tác xã A', alsoWritten: ['HTX A'], reason };
  expect(producers(parsed(...files, ...lines(line)))).toMatchObject([{ file: 'content/products/c/index.vi.mdx' }]);
});

test.each([
  [{ name: 'Cơ sở X', alsoWritten: ['Cơ sở A'], reason }, '0.name', 'Không sản phẩm hay đề án nào ghi “Cơ sở X”'],
  [{ name: 'Cơ sở A', alsoWritten: ['Cơ sở X'], reason }, '0.alsoWritten.0', 'ghi “Cơ sở X”'],
  [{ name: 'Cơ sở A', otherThan: ['Cơ sở B'], reason }, '0.otherThan.0', 'vốn không bị nhầm'],
])('a line that settles nothing is refused: %o', (line, field, words) => {
  const [finding, ...rest] = producers(parsed(product('a', 'Cơ sở A'), product('b', 'Cơ sở B'), ...lines(line)));
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ file: 'content/producers.yaml', field, message: expect.stringContaining(words) });
  expectBothLanguages(finding?.message ?? '');
});

test('a line says one of the two, and why', () => {
  const both = { name: 'Cơ sở A', alsoWritten: ['Cơ sở B'], otherThan: ['Cơ sở C'], reason };
  expect(() => parsed(...lines(both))).toThrow('Mỗi dòng có một trong hai');
  expect(() => parsed(...lines({ name: 'Cơ sở A', alsoWritten: ['Cơ sở B'] }))).toThrow('reason');
});
