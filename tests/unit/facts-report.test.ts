import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/guards/content.ts';
import { readYaml } from '../../src/guards/front-matter.ts';
import { idsIn, recordsOf } from '../../src/tools/facts/records.ts';
import { reportOn } from '../../src/tools/facts/report.ts';
import { researchIn } from '../../src/tools/facts/research.ts';

const folder = new URL('../fixtures/facts/', import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  data: readYaml(readFileSync(new URL(name, folder), 'utf8')).data,
}));
const records = recordsOf(files);
const record = (id: string) => records.find((each) => each.id === id);

describe('the records of the facts', () => {
  test('every record is listed once, under the id that content names', () => {
    expect(records.map(({ id }) => id)).toEqual([
      'law.yaml/meta',
      't001',
      't001/scope',
      't001/amount',
      't001/twice',
      'co-quan-bct',
      'co-quan-bct/counted',
      'support_levels.current/machines',
      'support_levels.former/0',
      'support_levels.not_found',
      'administrative_changes.merger/0',
      'administrative_changes.merger/1',
      'administrative_changes.who_does_it/0',
      'administrative_changes.names',
      'law.yaml/something_new',
      'law-2.yaml/other_provinces',
      't002',
      't002/hint',
      'p001',
      'p002',
      'region.yaml/peers',
      'p001@place',
      'p003@place',
      'p004@place',
      'pl001',
    ]);
  });

  test('the second file corrects the first', () => {
    expect(record('t001/scope')).toEqual({
      id: 't001/scope',
      file: 'law.yaml',
      flag: 'yes',
      confidence: 'read-in-official-text',
    });
    expect(record('p002')?.flag).toBe('check-first');
  });

  test('two facts under one name in one file: the stricter flag holds', () => {
    expect(record('t001/twice')?.flag).toBe('check-first');
  });

  test('a record without a flag anywhere may be published with its date', () => {
    expect(record('p001')).toEqual({
      id: 'p001',
      file: 'region.yaml',
      flag: 'yes-with-date',
      confidence: 'only-snippet',
    });
  });

  test('a flag given for a whole table holds for each of its rows', () => {
    expect(record('pl001')?.flag).toBe('yes');
  });

  test.each([
    ['t001/amount', 'do-not-publish'],
    ['t002/hint', 'fragment'],
    ['co-quan-bct', 'no-text'],
    ['co-quan-bct/counted', undefined],
    ['administrative_changes.who_does_it/0', 'other-province'],
    ['law-2.yaml/other_provinces', 'other-province'],
    ['support_levels.not_found', 'working-notes'],
    ['law.yaml/something_new', 'unfamiliar'],
  ])('%s is barred: %s', (id, bar) => {
    expect(record(id)?.bar).toBe(bar);
  });

  test.each([
    [{ publish: true }, 'yes'],
    [{ publish: false }, 'no'],
    [{ publish: 'perhaps' }, 'no'],
    [{}, 'yes-with-date'],
  ])('%o reads as %s', (fields, flag) => {
    expect(recordsOf([{ name: 'a.yaml', data: { products: [{ id: 'p1', ...fields }] } }])[0]?.flag).toBe(flag);
  });

  test.each([
    ['p010', ['p010']],
    ['p043, p060', ['p043', 'p060']],
    ['p009–p012 (except p010)', ['p009', 'p011', 'p012']],
  ])('%s names %j', (names, ids) => {
    expect(idsIn(names)).toEqual(ids);
  });
});

describe('the report', () => {
  const named = new Map([
    ['p001', ['content/products/a/index.vi.mdx', 'content/figures/b.yaml']],
    ['t001/amount', ['content/policies/c/index.vi.mdx']],
    ['co-quan-bct', ['content/agencies/d/index.vi.md']],
    ['p999', ['content/products/e/index.vi.mdx']],
  ]);
  const { lines, totals, warnings } = reportOn(records, named);

  test('a record that an entry names is published there', () => {
    expect(lines).toContain('published  p001  content/products/a/index.vi.mdx, content/figures/b.yaml');
  });

  test('a record that no entry names is left out for a reason', () => {
    expect(lines).toContain(
      'left out   p002  chưa nhập / not yet entered: no entry names this record (publish: check-first)',
    );
    expect(lines).toContain('left out   support_levels.former/0  không được đăng / do not publish: its flag says no');
    expect(lines).toContain('left out   t002/hint  mới đọc được một đoạn / only a fragment was read');
    expect(lines).toHaveLength(records.length);
  });

  test('totals per file and reason', () => {
    expect(totals).toContain('region.yaml: 3 bản ghi, đã đăng 1, để lại 2 / 3 records, 1 published, 2 left out');
    expect(totals).toContain('     1  chưa nhập / not yet entered: no entry names this record');
  });

  test('an id that is in no file, and a record that must stay out, are warned about; a collection of facts is not', () => {
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('content/policies/c/index.vi.mdx: “t001/amount” không được đăng');
    expect(warnings[1]).toBe(
      'content/products/e/index.vi.mdx: “p999” không có trong các tệp dữ kiện; kiểm tra lại mã dưới research. / “p999” is in no facts file; check the id under research.',
    );
  });
});

test('research is found at any depth, in Vietnamese files and in records', () => {
  const yaml = (data: unknown) => ({ data, lineOf: () => 1, mistakes: [] });
  const entry = (lang: 'vi' | 'en', data: unknown) => ({
    kind: 'product' as const,
    id: 'a',
    lang,
    file: `content/products/a/index.${lang}.mdx`,
    source: '',
    yaml: yaml(data),
    body: '',
    bodyLine: 1,
  });
  const data = { id: 'b', research: ['p001'] };
  const content: Content = {
    entries: [
      entry('vi', { research: ['p001'], awards: [{ year: 2020, research: ['p002'] }] }),
      entry('en', { research: ['p003'] }),
    ],
    records: [{ collection: 'places', id: 'b', file: 'content/places.yaml', yaml: yaml([data]), data, line: 1 }],
    findings: [],
  };
  expect([...researchIn(content)]).toEqual([
    ['p001', ['content/products/a/index.vi.mdx', 'content/places.yaml']],
    ['p002', ['content/products/a/index.vi.mdx']],
  ]);
});
